"""argparse as command-line authors use it: help texts, types, nargs, groups, subcommands, parents, and every complaint it makes."""
import argparse
import contextlib
import io
import os
import sys

os.environ["COLUMNS"] = "80"


def parse(parser, line, method="parse_args"):
    out, err = io.StringIO(), io.StringIO()
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            print(line, "->", getattr(parser, method)(line.split()), file=sys.__stdout__)
    except SystemExit as stop:
        print(line, "-> exit", stop.code, repr(out.getvalue()), repr(err.getvalue().splitlines()[-1:]))
    except Exception as error:
        print(line, "!", type(error).__name__, error)


def attempt(label, function):
    try:
        print(label, "->", function())
    except Exception as error:
        print(label, "!", type(error).__name__, error)


def even(text):
    n = int(text)
    if n % 2:
        raise argparse.ArgumentTypeError(f"{n} is odd")
    return n


class Upper(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, f"{values.upper()}@{option_string}")


p = argparse.ArgumentParser(prog="tool", description="A tool that does many things, and whose description is long enough to be wrapped.", epilog="Bye.")
p.add_argument("source", help="where from")
p.add_argument("targets", nargs="*", default=["here"], metavar="TARGET")
p.add_argument("-n", "--number", type=int, default=3, help="how many (default: %(default)s)")
p.add_argument("-e", "--even", type=even, choices=[2, 4, 6], help="one of %(choices)s")
p.add_argument("-v", "--verbose", action="count", default=0)
p.add_argument("--no-color", dest="color", action="store_false")
p.add_argument("--size", nargs=2, type=float, metavar=("W", "H"))
p.add_argument("--tag", action="append", default=[])
p.add_argument("--const", action="store_const", const=42)
p.add_argument("--level", nargs="?", const="high", default="low")
p.add_argument("--many", nargs="+")
p.add_argument("--upper", action=Upper)
p.add_argument("--flag", action=argparse.BooleanOptionalAction, default=True)
p.add_argument("--extend", action="extend", nargs="+")
p.add_argument("--hidden", help=argparse.SUPPRESS)
p.add_argument("--version", action="version", version="%(prog)s 2.1")
for line in ("src", "src a b -n 5 -vvv", "src --number=7 -e 4", "", "src -n x", "src -e 3", "src -e 8", "src --size 1", "src --size 1 2.5 --tag a --tag=b", "src --level", "src --level mid --const", "src --many", "src --many 1 2 -- 3", "src --upper abc --no-flag", "src --unknown", "src --no", "src --ver", "src --version", "src --extend a b --extend c --no-color", "-- -src", "src -n5 -vn6", "src --flag=1", "src --n 9", "src -h5"):
    parse(p, line)
parse(p, "src --what 1 -x", "parse_known_args")
parse(p, "a -n 1 b c", "parse_intermixed_args")
print(p.format_help())
print(p.format_usage())
sub = argparse.ArgumentParser(prog="git", exit_on_error=True)
sub.add_argument("-C", dest="dir")
commands = sub.add_subparsers(dest="command", required=True, title="commands", metavar="COMMAND")
add = commands.add_parser("add", help="add files", aliases=["a"])
add.add_argument("files", nargs="+")
add.set_defaults(function="do_add")
remote = commands.add_parser("remote", help="remotes")
inner = remote.add_subparsers(dest="action")
inner.add_parser("list")
inner.add_parser("rename").add_argument("names", nargs=2)
for line in ("add x y", "a x", "-C d add x", "add", "", "push", "remote", "remote list", "remote rename a", "remote rename a b"):
    parse(sub, line)
print(sub.format_help(), add.format_usage(), inner.choices["rename"].format_help())
group = argparse.ArgumentParser(prog="g", add_help=False, prefix_chars="-+", allow_abbrev=False, argument_default=argparse.SUPPRESS)
one = group.add_mutually_exclusive_group(required=True)
one.add_argument("--fast", action="store_true")
one.add_argument("--slow", action="store_true")
one.add_argument("+x", type=int)
titled = group.add_argument_group("Numbers", "All the numbers.")
titled.add_argument("--alpha", type=float)
for line in ("--fast", "--fast --slow", "", "+x 3 --alpha 1e3", "+x y", "--alp 3 --fast"):
    parse(group, line)
print(group.format_help())
common = argparse.ArgumentParser(add_help=False)
common.add_argument("--shared", default="s")
child = argparse.ArgumentParser(prog="child", parents=[common], formatter_class=argparse.ArgumentDefaultsHelpFormatter, fromfile_prefix_chars="@")
child.add_argument("--own", type=int, default=1, help="own number")
child.add_argument("rest", nargs=argparse.REMAINDER)
with open("args.txt", "w") as f:
    f.write("--own\n5\n")
for line in ("--shared x --own 2", "@args.txt a --own 7", "@missing.txt"):
    parse(child, line)
print(child.format_help())
attempt("conflict", lambda: child.add_argument("--own"))
attempt("nargs 0", lambda: child.add_argument("-z", nargs=0))
attempt("bad name", lambda: child.add_argument("x y", "-z"))
attempt("no dest", lambda: child.add_argument("--"))
attempt("bad action", lambda: child.add_argument("-z", action="explode"))
attempt("bad type", lambda: child.add_argument("-z", type="int"))
attempt("metavar", lambda: child.add_argument("-z", nargs=3, metavar=("A", "B")))
attempt("required positional", lambda: child.add_argument("pos", required=True))
quiet = argparse.ArgumentParser(exit_on_error=False)
quiet.add_argument("--i", type=int)
attempt("not exiting", lambda: quiet.parse_args(["--i", "x"]))
attempt("choices", lambda: argparse.ArgumentError(None, "alone"))
space = argparse.Namespace(b=1, a="x", **{"odd-name": 2})
print(space, space == argparse.Namespace(a="x", b=1, **{"odd-name": 2}), "b" in space, vars(space), p.get_default("number"), p.parse_args(["s"], namespace=argparse.Namespace(kept=1)).kept)

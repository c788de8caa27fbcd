"""argparse as command line tools use it: subcommands, groups, types that fail, actions of one's own, usage and help texts, errors."""
import argparse
import contextlib
import io
import sys


def positive(text):
    n = int(text)
    if n <= 0:
        raise argparse.ArgumentTypeError(f"{text} is not positive")
    return n


class KeyValue(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        store = getattr(namespace, self.dest) or {}
        for item in values:
            key, equals, value = item.partition("=")
            if not equals:
                parser.error(f"{option_string}: {item!r} is not KEY=VALUE")
            store[key] = value
        setattr(namespace, self.dest, store)


def build():
    p = argparse.ArgumentParser(prog="tool", description="Does things.", epilog="The end.", allow_abbrev=True)
    p.add_argument("-v", "--verbose", action="count", default=0, help="say more (default: %(default)s)")
    p.add_argument("--version", action="version", version="%(prog)s 1.2")
    p.add_argument("--define", "-D", nargs="+", action=KeyValue, metavar="K=V", default={})
    sub = p.add_subparsers(dest="command", required=True, metavar="COMMAND", title="commands")
    add = sub.add_parser("add", aliases=["a"], help="add items", parents=[common()])
    add.add_argument("items", nargs="+", type=positive)
    add.add_argument("--mode", choices=["fast", "slow"], default="fast")
    add.set_defaults(run=lambda ns: sum(ns.items))
    rm = sub.add_parser("remove", help="remove one", usage="tool remove [options] NAME")
    group = rm.add_mutually_exclusive_group(required=True)
    group.add_argument("--all", action="store_true")
    group.add_argument("--name")
    rm.add_argument("--force", action=argparse.BooleanOptionalAction, default=None)
    rm.add_argument("rest", nargs=argparse.REMAINDER)
    rm.set_defaults(run=lambda ns: (ns.all, ns.name, ns.force, ns.rest))
    return p


def common():
    p = argparse.ArgumentParser(add_help=False)
    p.add_argument("--out", type=argparse.FileType("w"), default="-", help=argparse.SUPPRESS)
    p.add_argument("--ratio", type=float, const=0.5, nargs="?")
    return p


def attempt(*argv):
    out, err = io.StringIO(), io.StringIO()
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            ns = build().parse_args(argv)
        print(argv, {k: v for k, v in sorted(vars(ns).items()) if k not in ("run", "out")}, ns.run(ns))
    except SystemExit as exit:
        print(argv, "exit", exit.code, out.getvalue() + err.getvalue(), sep="|")


attempt("add", "1", "2", "3")
attempt("-vv", "a", "--mode", "slow", "--ratio", "--", "4")
attempt("-D", "a=1", "b=x=y", "--", "add", "1", "--rat", "0.25")
attempt("remove", "--name", "x", "--no-force", "-z", "--all", "q")
attempt("remove", "--all", "--force")
for bad in (["add"], ["add", "0"], ["add", "x"], ["add", "1", "--mode", "odd"], [], ["nope"], ["remove"], ["remove", "--all", "--name", "z"], ["--version"], ["-D", "novalue", "--", "add", "1"], ["add", "1", "--ratio", "abc"], ["add", "1", "--bogus", "2"], ["--ver"], ["remove", "--help"], ["--help"], ["add", "-h"]):
    attempt(*bad)
p = argparse.ArgumentParser(prog="n", prefix_chars="+-", fromfile_prefix_chars="@", argument_default=argparse.SUPPRESS, exit_on_error=False)
p.add_argument("+x", action="store_const", const=42)
p.add_argument("-y", action="append", type=int)
p.add_argument("-z", action="extend", nargs=2)
p.add_argument("opt", nargs="?", default="none")
p.add_argument("--neg", type=int)
with open("args.txt", "w") as f:
    f.write("-y\n7\nword\n")
print(p.parse_args(["+x", "@args.txt", "-y", "8"]), p.parse_known_args(["-z", "1", "2", "-q", "a", "b"]), p.parse_args(["--neg", "-5"]))
for argv in (["-y", "q"], ["-z", "1"]):
    try:
        print(p.parse_args(argv))
    except argparse.ArgumentError as error:
        print(error, "|", error.argument_name, error.message)
print(p.format_usage(), p.get_default("opt"), argparse.Namespace(a=1) == argparse.Namespace(a=1), "a" in argparse.Namespace(a=None), p)
for call in (lambda: p.add_argument("-y"), lambda: p.add_argument("--t", type="int"), lambda: p.add_argument("a", "b"), lambda: p.add_argument("--q", action="zap"), lambda: p.add_argument("--r", nargs=0), lambda: p.add_argument("--s", action="store_true", type=int)):
    try:
        call()
    except (ValueError, TypeError, argparse.ArgumentError) as error:
        print(type(error).__name__, error)
q = argparse.ArgumentParser("fmt", formatter_class=argparse.ArgumentDefaultsHelpFormatter)
q.add_argument("--long-option-name", default=3, type=int, help="an option whose help text is long enough to be wrapped over more than one line of output")
q.add_argument("--flag", action="store_true", help="flag")
g = q.add_argument_group("special", "Those that matter.")
g.add_argument("-o", "--output", metavar=("A", "B"), nargs=2, help="two files")
g.add_argument("src", nargs="*", help="sources")
print(q.format_help())

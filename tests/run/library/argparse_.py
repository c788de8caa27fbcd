# stderr
import argparse
import sys

p = argparse.ArgumentParser(prog="tool", description="A tool that does things.", epilog="the end")
p.add_argument("files", nargs="*", help="input files", default=["-"])
p.add_argument("-v", "--verbose", action="count", default=0, help="more text")
p.add_argument("-o", "--output", metavar="FILE", help="where to (default: %(default)s)", default="out")
p.add_argument("-n", type=int, default=3, choices=[1, 2, 3])
p.add_argument("--flag", action="store_true")
p.add_argument("--no-flag", dest="flag", action="store_false")
p.add_argument("--list", action="append", default=[])
p.add_argument("--pair", nargs=2, type=float)
p.add_argument("--opt", nargs="?", const="C", default="D")
p.add_argument("--version", action="version", version="%(prog)s 1.0")
g = p.add_mutually_exclusive_group()
g.add_argument("--a", action="store_const", const=1)
g.add_argument("--b", action="store_const", const=2)
for argv in ([], ["x", "y", "-vv"], ["-o", "f", "--flag", "-n2"], ["--list", "a", "--list=b", "--pair", "1", "2.5"], ["--opt"], ["--opt", "z", "--", "-x"], ["--outp", "q"]):
    print(p.parse_args(argv))
print(p.parse_known_args(["--unknown", "x", "-v"]), p.prog)
print(p.format_usage())
p.print_help()
for argv in (["-n", "9"], ["-n", "x"], ["--pair", "1"], ["--a", "--b"], ["--nope"], ["--version"], ["-h"], ["--o"]):
    try:
        p.parse_args(argv)
    except SystemExit as e:
        print("exit", e.code)
sub = argparse.ArgumentParser(prog="git")
subs = sub.add_subparsers(dest="command", required=True, help="sub-command")
add = subs.add_parser("add", help="adds", aliases=["a"])
add.add_argument("path")
add.set_defaults(func=lambda a: "adding " + a.path)
com = subs.add_parser("commit")
com.add_argument("-m", required=True)
a = sub.parse_args(["add", "f"])
print(a.func(a), a.command, sub.parse_args(["commit", "-m", "x"]))
sub.print_help()
for argv in ([], ["commit"], ["push"]):
    try:
        sub.parse_args(argv)
    except SystemExit as e:
        print("exit", e.code)
class Upper(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values.upper())
q = argparse.ArgumentParser(add_help=False, formatter_class=argparse.ArgumentDefaultsHelpFormatter)
q.add_argument("--name", action=Upper, default="x", help="a name")
q.add_argument("--bool", action=argparse.BooleanOptionalAction, default=True, help="yes or no")
print(q.parse_args(["--name", "ab", "--no-bool"]))
q.prog = "q"
print(q.format_help())
def even(s):
    n = int(s)
    if n % 2:
        raise argparse.ArgumentTypeError(f"{n} is odd")
    return n
r = argparse.ArgumentParser(prog="r", exit_on_error=False)
r.add_argument("e", type=even)
try:
    r.parse_args(["3"])
except argparse.ArgumentError as e:
    print(e)
print(argparse.Namespace(a=1, b="x") == argparse.Namespace(b="x", a=1), vars(argparse.Namespace(z=1)))

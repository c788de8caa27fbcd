"""Compares the frontend's trees with CPython's over every .py file below the given folders.

usage: compare_ast.py TOOL [--jobs N] [--quiet] [--limit N] [PATH...]

TOOL is the astdump program (tests/frontend/astdump.c) or coachwhip itself (then --emit=ast is used per file).
A file agrees if both print the same ast.dump(tree, include_attributes=True, indent=1), or both refuse it.
Without PATH it is the standard library of the Python that runs this, which must be CPython 3.11. The exit
status is 1 if any file differs. With COACHWHIP_QUICK set a sample is taken.
"""
import ast
import os
import subprocess
import sys
import sysconfig
import warnings
from concurrent.futures import ProcessPoolExecutor

warnings.simplefilter("ignore")
sys.setrecursionlimit(20000)

SIMPLE_TYPES = (str, bytes, int, float, complex, bool, type(None), type(Ellipsis))
HEADS = {}


def write(node, level, out):
    """ast.dump(node, include_attributes=True, indent=1), many times faster; appends pieces to `out`."""
    if isinstance(node, list):
        if not node:
            out.append("[]")
            return
        level += 1
        line = "\n" + " " * level
        separator = "[" + line
        for item in node:
            out.append(separator)
            write(item, level, out)
            separator = "," + line
        out.append("]")
    elif isinstance(node, ast.AST):
        cls = type(node)
        level += 1
        line = "\n" + " " * level
        names = HEADS.get(cls)
        if names is None:
            names = HEADS[cls] = [
                (name, name in vars(cls) and getattr(cls, name) is None) for name in cls._fields + cls._attributes
            ]
        if not names:
            out.append(cls.__name__ + "()")
            return
        separator = cls.__name__ + "(" + line
        for name, optional in names:
            value = getattr(node, name)
            if value is None and optional:
                continue
            out.append(separator + name + "=")
            if isinstance(value, int) and value.__class__ is int:
                out.append(repr(value))
            else:
                write(value, level, out)
            separator = "," + line
        out.append(")")
    else:
        out.append(repr(node))


def dump(source):
    """What CPython says: the dump, or the name of the exception's class in a list."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, MemoryError, RecursionError) as error:
        return [type(error).__name__, str(error)]
    if not tree.body:
        return "Module(body=[], type_ignores=[])\n"
    out = []
    try:
        write(tree, 0, out)
    except RecursionError:
        return ["RecursionError", ""]
    return "".join(out) + "\n"


class Tool:
    """A running astdump --many."""

    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, source):
        self.process.stdin.write(b"%d\n" % len(source) + source)
        self.process.stdin.flush()
        size = int(self.process.stdout.readline())
        return self.process.stdout.read(size).decode("utf-8")


tool = None


def compare(job):
    """(path, None) if both agree, else (path, why)."""
    global tool
    path, command = job
    with open(path, "rb") as file:
        source = file.read()
    expected = dump(source)
    if os.path.basename(command).startswith("coachwhip"):
        run = subprocess.run([command, "--emit=ast", path], capture_output=True)
        got = run.stdout.decode("utf-8") if run.returncode == 0 else "error|" + run.stderr.decode("utf-8")
    else:
        if tool is None:
            tool = Tool([command, "--many"])
        got = tool.ask(source)
    if isinstance(expected, list):
        refused = "|" in got.split("(", 1)[0]
        return path, None if refused else f"CPython refuses it: {expected[0]}: {expected[1]}"
    if got == expected:
        return path, None
    ours, theirs = got.splitlines(), expected.splitlines()
    for number, (a, b) in enumerate(zip(ours, theirs), 1):
        if a != b:
            return path, f"line {number} of the dump is {a!r}, not {b!r}"
    return path, f"dump has {len(ours)} lines, not {len(theirs)}: {got[:200] if len(ours) < 3 else ''}"


def find_files(paths):
    for path in paths:
        if os.path.isfile(path):
            yield path
        for folder, folders, names in os.walk(path):
            folders.sort()
            for name in sorted(names):
                if name.endswith(".py"):
                    yield os.path.join(folder, name)


def main(args):
    jobs, limit, quiet = 2, 150 if os.environ.get("COACHWHIP_QUICK") else None, False
    command = args.pop(0)
    while args and args[0].startswith("--"):
        option = args.pop(0)
        if option == "--quiet":
            quiet = True
        elif option == "--jobs":
            jobs = int(args.pop(0))
        else:
            limit = int(args.pop(0))
    if sys.version_info[:2] != (3, 11):
        print("skipped: this needs CPython 3.11\n0 passed, 0 failed")
        return 0
    paths = args or [sysconfig.get_path("stdlib")]
    files = [path for path in find_files(paths) if not os.path.islink(path) and "site-packages" not in path]
    if limit and limit < len(files):
        files = files[:: -(-len(files) // limit)]
    bad = 0
    with ProcessPoolExecutor(jobs) as pool:
        for path, why in pool.map(compare, [(path, command) for path in files], chunksize=8):
            if why:
                bad += 1
                if not quiet:
                    print(f"{path}: {why}")
    print(f"{len(files) - bad} passed, {bad} failed")
    return 1 if bad or not files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

#!/usr/bin/env python3
"""Runs CPython's own tests of the language, compiled by Coachwhip as they are, and counts test methods.

The test files are those of an installed CPython 3.11 (Debian: libpython3.11-testsuite); they are copied, unchanged,
beside the stand-ins for test.support in tests/cpython/test and run in memory, on the unittest of runtime/lib. A test in
which the program ends (crash, no end) is left out and the rest is run again. What the methods are is asked of CPython.

tests/cpython/expected.txt lists what is known to fail, "test_x.Class.method: reason" a line.
"""

import argparse
import ast
import collections
import concurrent.futures
import os
import re
import resource
import shutil
import signal
import subprocess
import sys

TESTS = os.path.dirname(os.path.abspath(__file__))
EXPECTED = os.path.join(TESTS, "cpython", "expected.txt")
MEMORY_LIMIT = 4 << 30
MAX_RESTARTS = 25

# The chapters of the reference: statements and expressions, functions, classes, built-in types, modules of the language.
FILES = """
grammar syntax scope generators genexps listcomps dictcomps setcomps coroutines asyncgen with contextlib decorators augassign
unpack unpack_ex extcall keywordonlyarg positional_only_arg patma named_expressions fstring string_literals exceptions
exception_group except_star raise traceback class descr super property metaclass subclassinit slice range enumerate iter
int long float complex bool unicode bytes list tuple dict dictviews set format builtin types copy weakref compare richcmp
binop operator hash isinstance call funcattrs global pow index contains opcodes
""".split()

# Prints the ids of all tests of a module, one a line.
LIST_TESTS = """
import importlib, sys, unittest
module = importlib.import_module(sys.argv[1])
def show(suite):
    for item in suite:
        if isinstance(item, unittest.TestSuite):
            show(item)
        else:
            print(item.id())
show(unittest.TestLoader().loadTestsFromModule(module))
"""


class TestFile:
    """One file of tests: what its methods are and what came of them."""

    def __init__(self, name, stage):
        self.name = name
        self.stage = stage
        self.module = f"test.{name}"
        self.outcomes = {}  # id without "test." -> (outcome, text)
        self.trouble = None  # why not all methods were run

    def count(self):
        return collections.Counter(outcome for outcome, _ in self.outcomes.values())


def imports_of(path):
    """Names that the file imports, also in functions and by import_helper; relative imports are left out."""
    names = set()
    with open(path, "rb") as file:
        source = file.read()
    try:
        tree = ast.parse(source)
    except SyntaxError:  # some are there to be refused
        return names
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names.add(node.module)
            if node.module == "test":
                names.update(f"test.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            function = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if function in ("import_module", "import_fresh_module") and isinstance(node.args[0].value, str):
                names.add(node.args[0].value)
    return names


# Modules of CPython's inside; where they are missing its tests know what to leave out, mostly.
INSIDE = "_testcapi", "_testinternalcapi", "_testbuffer", "_testmultiphase", "_xxtestfuzz", "ctypes"


def library_imports(test):
    """Names of the library's modules that the test file, or one of the test files that it imports, asks for."""
    found, seen, left = set(), set(), [test.module]
    while left:
        name = left.pop()
        path = os.path.join(test.stage, name.replace(".", os.sep) + ".py")
        if name in seen or not os.path.exists(path):
            continue
        seen.add(name)
        for imported in imports_of(path):
            if imported.startswith("test."):
                left.append(imported)
            elif imported not in ("__future__", "test"):
                found.add(imported)
    return sorted(found)


def write_driver(test, replace_inside):
    """The program that is compiled: it imports the test file, with objects in place of modules that are missing."""
    names = [name for name in library_imports(test) if replace_inside or name.split(".")[0] not in INSIDE]
    path = os.path.join(test.stage, f"drive_{test.name}.py")
    lines = ["import recording", f"recording.stand_in({names!r})", f"import {test.module}", "",
             f"recording.main({test.module})", "", "", "def linked():"]
    lines += [f"    import {name}" for name in ["test.support", "difflib", "pprint", *names]]
    with open(path, "w") as file:
        file.write("\n".join(lines) + "\n")
    return path


def make_stage(folder, stage):
    """stage/test: our stand-ins, and beside them copies of CPython's test files."""
    shutil.rmtree(stage, ignore_errors=True)
    shutil.copytree(os.path.join(TESTS, "cpython", "test"), os.path.join(stage, "test"),
                    ignore=shutil.ignore_patterns("__pycache__"))
    os.mkdir(os.path.join(stage, "cwd"))
    for entry in os.listdir(os.path.join(TESTS, "cpython")):
        if entry.endswith(".py"):
            shutil.copy(os.path.join(TESTS, "cpython", entry), stage)
    for entry in os.listdir(folder):
        target = os.path.join(stage, "test", entry)
        if os.path.exists(target) or entry == "__pycache__":
            continue
        if entry.endswith((".py", ".txt")):
            shutil.copy(os.path.join(folder, entry), target)
        elif os.path.isdir(os.path.join(folder, entry)):  # data
            os.mkdir(target)
            for name in os.listdir(os.path.join(folder, entry)):
                os.symlink(os.path.join(folder, entry, name), os.path.join(target, name))
        else:
            os.symlink(os.path.join(folder, entry), target)


def known_methods(python, test):
    """Ids that CPython finds in the file."""
    done = subprocess.run([python, "-c", LIST_TESTS, test.module], capture_output=True, text=True, timeout=120,
                          cwd=os.path.join(test.stage, "cwd"), check=False)
    return [line.removeprefix("test.") for line in done.stdout.splitlines()]


def limits():
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def run_once(compiler, driver, record, leave_out, options, patterns):
    """(how it ended or None, output)."""
    folder = os.path.join(os.path.dirname(driver), f"cwd_{os.path.basename(driver)[:-3]}")
    os.makedirs(folder, exist_ok=True)
    command = [compiler, "run", *options.mode, driver, record, leave_out, *patterns]
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                               text=True, errors="replace", cwd=folder, preexec_fn=limits, start_new_session=True,
                               env={**os.environ, "COACHWHIP_COMMAND": compiler})
    try:
        output, _ = process.communicate(timeout=options.timeout)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        output, _ = process.communicate()
        return f"no end after {options.timeout} s", output
    if process.returncode < 0:
        return f"crash: {signal.Signals(-process.returncode).name}", output
    return (f"exit status {process.returncode}" if process.returncode else None), output


def read_record(path):
    """(outcomes by id, test that was running at the end, whether the end was reached)."""
    outcomes, running, ended = {}, None, False
    with open(path, encoding="utf-8", errors="replace") as file:
        for line in file:
            outcome, name, text = line.rstrip("\n").split("\t", 2)
            if outcome == "end":
                ended = True
            elif outcome == "start":
                running, ended = name, False
            else:
                outcomes[name.removeprefix("test.")] = (outcome, text)
                running = None
    return outcomes, running, ended


def last_line(output):
    lines = [line for line in output.splitlines() if line.strip()]
    return lines[-1].strip()[:200] if lines else ""


def run_file(test, options):
    """Runs the file; again without each test in which the program ended."""
    driver = write_driver(test, replace_inside=False)
    record = os.path.join(test.stage, test.name + ".record")
    leave_out = os.path.join(test.stage, test.name + ".out")
    open(record, "w").close()
    crashed = {}
    for turn in range(MAX_RESTARTS):
        outcomes, _, _ = read_record(record)
        with open(leave_out, "w") as file:
            file.writelines(f"test.{name}\n" for name in [*outcomes, *crashed])
        how, output = run_once(options.compiler, driver, record, leave_out, options, options.k)
        outcomes, running, ended = read_record(record)
        if options.verbose or options.k:
            print(output)
        test.trouble = None if ended else f"{how or 'ended'}: {last_line(output)}"
        if running is not None:
            crashed[running.removeprefix("test.")] = ("crash", test.trouble)
        elif ended:
            break
        elif turn == 0:
            driver = write_driver(test, replace_inside=True)
        else:
            break
    test.outcomes = {**outcomes, **crashed}
    if not options.k:
        for name in known_methods(options.python, test):
            test.outcomes.setdefault(name, ("not run", test.trouble or "not found"))
    return test


def read_expected():
    """Id -> reason."""
    expected = {}
    if os.path.exists(EXPECTED):
        with open(EXPECTED, encoding="utf-8") as file:
            for line in file:
                name, colon, reason = line.strip().partition(": ")
                if colon and not name.startswith("#"):
                    expected[name] = reason
    return expected


FAILED = "fail", "error", "crash", "not run"


def portable(text):
    """What a test said without addresses and folders, which another machine has others of."""
    return re.sub(r"(?<![\w.])(/[\w.+-]+)+/(?=[\w.+-])", "", re.sub(r"0x[0-9a-f]{6,}", "0x...", text))


def write_expected(tests, expected):
    """The list of failures anew: what passes in these files is dropped, what fails is added with what it says."""
    ran = {name for test in tests for name in test.outcomes}
    kept = {name: reason for name, reason in expected.items() if name not in ran}
    for test in tests:
        for name, (outcome, text) in test.outcomes.items():
            if outcome in FAILED:
                kept[name] = expected.get(name) or f"{outcome}: {portable(text)}"[:160]
    with open(EXPECTED, encoding="utf-8") as file:
        head = [line for line in file if line.startswith("#")]
    with open(EXPECTED, "w", encoding="utf-8") as file:
        file.writelines(head)
        file.writelines(f"{name}: {reason}\n" for name, reason in sorted(kept.items()))


KINDS = "pass", "fail", "error", "skip", "crash", "not run"


def print_table(tests):
    print(f"{'file':<28}" + "".join(f"{kind:>9}" for kind in KINDS))
    total = collections.Counter()
    for test in tests:
        count = test.count()
        total += count
        print(f"{test.name:<28}" + "".join(f"{count[kind]:>9}" for kind in KINDS) + f"  {test.trouble or ''}")
    print(f"{'all':<28}" + "".join(f"{total[kind]:>9}" for kind in KINDS))
    asked = sum(total.values()) - total["skip"]
    if asked:
        print(f"{100 * total['pass'] / asked:.1f}% of {asked} methods pass; {total['skip']} are skipped")


def judge(tests, expected):
    """Prints failures nobody expects and expected ones that did not come; (methods as expected, the others)."""
    good = bad = 0
    for test in tests:
        for name, (outcome, text) in sorted(test.outcomes.items()):
            failed = outcome in FAILED
            if failed == (name in expected) and outcome != "crash":
                good += outcome != "skip"
            elif failed:
                bad += 1
                print(f"{outcome}: {name}: {text}")
            elif outcome == "pass":
                bad += 1
                print(f"passes now: {name}: take it out of {os.path.relpath(EXPECTED)}")
    return good, bad


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build", help="build folder (results go to BUILD/cpython-tests)")
    parser.add_argument("--compiler", help="coachwhip (default: BUILD/coachwhip)")
    parser.add_argument("--folder", default="/usr/lib/python3.11/test", help="CPython's test files")
    parser.add_argument("--python", default="/usr/bin/python3.11", help="the CPython they belong to")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--timeout", type=int, default=120, help="seconds for a file")
    parser.add_argument("--mode", action="append", default=[], help="option for `coachwhip run`, as --mode=--no-types")
    parser.add_argument("-k", action="append", default=[], help="only tests whose id contains this; shows tracebacks")
    parser.add_argument("--update-expected", action="store_true", help="writes tests/cpython/expected.txt anew")
    parser.add_argument("-v", "--verbose", action="store_true", help="shows what the programs print")
    parser.add_argument("names", nargs="*", help="test files (default: those of the language), as test_int or int")
    options = parser.parse_args()
    options.build = os.path.abspath(options.build)
    options.compiler = os.path.abspath(options.compiler or os.path.join(options.build, "coachwhip"))
    if not os.path.exists(os.path.join(options.folder, "test_grammar.py")):
        print("CPython's tests are not installed (libpython3.11-testsuite)\n0 passed, 0 failed")
        return 0
    stage = os.path.join(options.build, "cpython-tests")
    make_stage(options.folder, stage)
    names = [name if name.startswith("test_") else f"test_{name}" for name in options.names or FILES]
    tests = [TestFile(name, stage) for name in names]
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        tests = list(pool.map(lambda test: run_file(test, options), tests))
    with open(os.path.join(stage, "results.txt"), "w", encoding="utf-8") as file:
        for test in tests:
            file.writelines(f"{outcome}\t{name}\t{text}\n" for name, (outcome, text) in sorted(test.outcomes.items()))
    if options.update_expected:
        write_expected(tests, read_expected())
    good, bad = judge(tests, read_expected())
    print_table(tests)
    print(f"{good} passed, {bad} failed")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())

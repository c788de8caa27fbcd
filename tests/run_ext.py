#!/usr/bin/env python3
"""Extension modules: each tests/ext/test_*.py, run by CPython with its modules in Python and as extension modules.

The first line of a test names its modules: "# modules: NAME SAMPLE ...", found in tests/ext or samples. Output, errors
and exit status must be equal; lines of ^ and ~ below lines of a traceback are left out, as CPython offers no way to
give an extension's frames columns. Each runs under every interpreter found among python3 and /usr/bin/python3.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile

TESTS = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.dirname(TESTS)


def interpreters():
    found = {}
    for command in [sys.executable, "/usr/bin/python3", shutil.which("python3")]:
        if command and os.path.exists(command):
            done = subprocess.run([command, "-c", "import sys; print(sys.executable, sys.version_info >= (3, 8))"],
                                  capture_output=True, text=True)
            name, _, good = done.stdout.strip().partition(" ")
            if good == "True":
                found[os.path.realpath(name)] = name
    return list(found.values())


def module_source(name):
    for folder in [os.path.join(TESTS, "ext"), os.path.join(TOP, "samples")]:
        if os.path.exists(os.path.join(folder, name + ".py")):
            return os.path.join(folder, name + ".py")
    sys.exit("no module " + name)


def run(python, folder, script):
    env = dict(os.environ, PYTHONHASHSEED="0", PYTHONDONTWRITEBYTECODE="1")
    done = subprocess.run([python, script], cwd=folder, env=env, capture_output=True, timeout=300)
    text = (done.stdout + b"\n-- stderr\n" + done.stderr).decode(errors="replace")
    text = re.sub(r"(?m)^ *[\^~]+ *\n", "", text)
    text = re.sub(r"0x[0-9a-f]+", "0x", text).replace(os.path.dirname(folder) + "/", "")
    return text.replace("plain/", "").replace("native/", "") + "\n-- status %d" % done.returncode


def show(expected, actual):
    for name, text in [("python", expected), ("extension", actual)]:
        print("  --- " + name)
        print("    " + "\n    ".join(text.splitlines()[-30:]))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("patterns", nargs="*", help="regular expressions on the tests' names")
    parser.add_argument("--build", default=os.path.join(TOP, "build"))
    options = parser.parse_args()
    compiler = os.path.join(os.path.abspath(options.build), "coachwhip")
    names = sorted(n for n in os.listdir(os.path.join(TESTS, "ext")) if n.startswith("test_") and n.endswith(".py"))
    names = [n for n in names if not options.patterns or any(re.search(p, n) for p in options.patterns)]
    pythons = interpreters()
    passed = failed = 0
    with tempfile.TemporaryDirectory() as work:
        work = os.path.realpath(work)
        plain, native = os.path.join(work, "plain"), os.path.join(work, "native")
        os.mkdir(plain)
        os.mkdir(native)
        built = {}
        for name in names:
            script = os.path.join(TESTS, "ext", name)
            with open(script) as file:
                modules = file.readline().partition("modules:")[2].split()
            for module in modules:
                if module not in built:
                    shutil.copy(module_source(module), plain)
                    out = os.path.join(native, module + ".abi3.so")
                    done = subprocess.run([compiler, "ext", os.path.join(plain, module + ".py"), "-O1", "-o", out],
                                          capture_output=True, text=True, timeout=300)
                    built[module] = done.returncode == 0
                    if done.returncode:
                        print("FAIL build of " + module + "\n" + done.stderr)
            for folder in (plain, native):
                shutil.copy(script, folder)
            for python in pythons:
                ok = all(built[m] for m in modules)
                if ok:
                    expected, actual = run(python, plain, name), run(python, native, name)
                    wrong = re.search(r"SyntaxError|IndentationError|ImportError|ModuleNotFoundError", expected)
                    ok = expected == actual and not wrong
                    if not ok:
                        print("FAIL %s under %s" % (name, python))
                        show(expected, actual)
                passed += ok
                failed += not ok
    print("%d passed, %d failed" % (passed, failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

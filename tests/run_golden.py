#!/usr/bin/env python3
"""Golden tests: tests/golden/<kind>/<name>.py, printed by --emit=<kind>, must equal <name>.expected.

--update writes the expectations anew ("make update-golden"); look at the difference before committing it.
"""

import argparse
import difflib
import os
import re
import subprocess
import sys

TESTS = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.dirname(TESTS)
KINDS = ["tokens", "ast", "scopes", "types", "ir", "c"]


def find_inputs(patterns):
    for kind in KINDS:
        folder = os.path.join(TESTS, "golden", kind)
        for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
            if name.endswith(".py") and (not patterns or any(re.search(p, kind + "/" + name) for p in patterns)):
                yield kind, folder, name


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("patterns", nargs="*", help="regular expressions on kind/name")
    parser.add_argument("--build", default=os.path.join(TOP, "build"))
    parser.add_argument("--update", action="store_true")
    options = parser.parse_args()
    compiler = os.path.join(os.path.abspath(options.build), "coachwhip")
    passed = failed = 0
    for kind, folder, name in find_inputs(options.patterns):
        done = subprocess.run([compiler, "--emit=" + kind, name], cwd=folder, capture_output=True, text=True,
                              errors="replace", timeout=60)
        actual = done.stdout if done.returncode == 0 else "exit status %d\n%s" % (done.returncode, done.stderr)
        path = os.path.join(folder, name[:-3] + ".expected")
        if options.update:
            with open(path, "w") as file:
                file.write(actual)
        expected = ""
        if os.path.exists(path):
            with open(path) as file:
                expected = file.read()
        if actual == expected:
            passed += 1
            continue
        failed += 1
        print("FAIL %s/%s" % (kind, name))
        lines = difflib.unified_diff(expected.splitlines(), actual.splitlines(), "expected", "actual", lineterm="", n=2)
        print("    " + "\n    ".join(list(lines)[:40]))
    print("%d passed, %d failed" % (passed, failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

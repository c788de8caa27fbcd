#!/usr/bin/env python3
"""Programs that Coachwhip refuses: tests/errors/<name>.py, run through "coachwhip check".

What must be reported stands in the source: "# error: TEXT" on the line itself, or "# error@LINE: TEXT" anywhere
where that line cannot hold a comment. Each must appear as FILE:LINE:COLUMN: error: ...TEXT..., and nothing else may.
"""

import argparse
import os
import re
import subprocess
import sys

TESTS = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.dirname(TESTS)


def read_expected(path):
    """The (line, text) pairs that path asks for."""
    expected = []
    with open(path, encoding="utf-8", errors="surrogateescape", newline="\n") as file:
        for number, line in enumerate(file, 1):
            match = re.search(r"# error(?:@(\d+))?: (.*)", line)
            if match:
                expected.append((int(match[1] or number), match[2].strip()))
    return expected


def read_reported(stderr, name):
    """The (line, text) pairs among Coachwhip's diagnostics."""
    pattern = re.escape(name) + r":(\d+):\d+: (?:error: )(.*)"
    return [(int(line), text) for line, text in re.findall(pattern, stderr)]


def find_problems(compiler, folder, name):
    expected = read_expected(os.path.join(folder, name))
    done = subprocess.run([compiler, "check", name], cwd=folder, capture_output=True, text=True, errors="replace",
                          timeout=60)
    problems = []
    if done.returncode <= 0:
        problems.append("exit status %d" % done.returncode)
    reported = read_reported(done.stderr, name)
    for line, text in expected:
        matching = [item for item in reported if item[0] == line and text in item[1]]
        if matching:
            reported.remove(matching[0])
        else:
            problems.append("line %d: no error %r" % (line, text))
    problems += ["line %d: unexpected error %r" % item for item in reported]
    if problems:
        problems += ["stderr: " + line for line in done.stderr.splitlines()[:8]]
    return problems


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("patterns", nargs="*", help="regular expressions on the names")
    parser.add_argument("--build", default=os.path.join(TOP, "build"))
    options = parser.parse_args()
    compiler = os.path.join(os.path.abspath(options.build), "coachwhip")
    folder = os.path.join(TESTS, "errors")
    passed = failed = 0
    for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
        if not name.endswith(".py") or (options.patterns and not any(re.search(p, name) for p in options.patterns)):
            continue
        problems = find_problems(compiler, folder, name)
        if problems:
            failed += 1
            print("FAIL errors/%s\n    %s" % (name, "\n    ".join(problems)))
        else:
            passed += 1
    print("%d passed, %d failed" % (passed, failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

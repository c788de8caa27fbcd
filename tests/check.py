#!/usr/bin/env python3
"""Runs every suite of tests and adds up their counts; "make check" and "./dev check" call it.

A suite is a line "name: command" of suites.txt; it ends by printing "N passed, N failed". The unit tests are
programs made with Check, named by --unit-tests.
"""

import argparse
import os
import re
import shlex
import subprocess
import sys
import time

TESTS = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.dirname(TESTS)


def read_suites(options):
    """The suites as [(name, command)], placeholders filled in; the unit tests come first."""
    suites = []
    for program in options.unit_tests.split():
        suites.append(("unit/" + os.path.basename(program), [os.path.join(options.build, program)]))
    with open(os.path.join(TESTS, "suites.txt")) as file:
        for line in file:
            name, colon, command = line.partition(":")
            if colon and not line.startswith("#"):
                words = [word.format(python=sys.executable, tests=TESTS, top=TOP, build=options.build)
                         for word in shlex.split(command)]
                suites.append((name.strip(), words))
    return suites


def count(output, status):
    """(passed, failed) from a suite's last words; a suite that says nothing has failed once."""
    lines = [line for line in output.splitlines() if line.strip()]
    for line in reversed(lines):
        match = re.search(r"(\d+) passed, (\d+) failed", line)
        if match:
            passed, failed = int(match[1]), int(match[2])
            return passed, max(failed, 1 if status else 0)
        match = re.search(r"Checks: (\d+), Failures: (\d+), Errors: (\d+)", line)
        if match:
            failed = int(match[2]) + int(match[3])
            return int(match[1]) - failed, max(failed, 1 if status else 0)
    return 0, 1


def run_suite(name, command, environment):
    """Runs one suite, passing its output on as it comes."""
    print("== %s" % name, flush=True)
    started = time.monotonic()
    lines = []
    try:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment,
                                   text=True, errors="replace")
    except OSError as error:
        print("cannot run %s: %s" % (command[0], error))
        return 0, 1
    for line in process.stdout:
        sys.stdout.write("   " + line)
        sys.stdout.flush()
        lines.append(line)
    status = process.wait()
    passed, failed = count("".join(lines), status)
    print("== %s: %d passed, %d failed, %.1f s" % (name, passed, failed, time.monotonic() - started), flush=True)
    return passed, failed


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("suites", nargs="*", help="names of suites; default: all")
    parser.add_argument("--build", default=os.path.join(TOP, "build"), help="the build folder")
    parser.add_argument("--unit-tests", default="", help="unit test programs in the build folder")
    parser.add_argument("--quick", action="store_true", help="samples instead of all programs")
    options = parser.parse_args()
    options.build = os.path.abspath(options.build)
    environment = dict(os.environ)
    if options.quick:
        environment["COACHWHIP_QUICK"] = "1"
    passed = failed = 0
    for name, command in read_suites(options):
        if options.suites and not any(name == s or name.startswith(s + "/") for s in options.suites):
            continue
        more_passed, more_failed = run_suite(name, command, environment)
        passed, failed = passed + more_passed, failed + more_failed
    print("%d passed, %d failed" % (passed, failed))
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())

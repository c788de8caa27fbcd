#!/usr/bin/env python3
"""Measures which lines of the compiler and the runtime the tests execute, on a build made for it.

    mkdir cov && cd cov && ../configure --enable-coverage && make all check-programs
    tests/run_coverage.py --build cov                  # runs the suites of suites.txt, prints the table
    tests/run_coverage.py --build cov run cpython      # some suites; "cpython" is run_cpython.py
    tests/run_coverage.py --build cov --report         # the table of what the counters hold already
    tests/run_coverage.py --build cov --report --missed runtime/set.c

Counters are those of gcov. Each source is compiled once with them; a line of a header counts as executed if any of the files
that include it executed it. Lines of C that is made from library modules in Python are not counted.
"""

import argparse
import collections
import concurrent.futures
import json
import os
import subprocess
import sys

TESTS = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.dirname(TESTS)
FOLDERS = "frontend", "typeinfer", "codegen", "runtime"
# How many files one gcov reads.
BATCH = 12


def notes(build):
    """The .gcno files of the build: one for each file that was compiled with counters."""
    for folder in FOLDERS:
        for where, _, names in os.walk(os.path.join(build, folder)):
            yield from (os.path.join(where, name) for name in sorted(names) if name.endswith(".gcno"))


def forget_counts(build):
    """Deletes the counters of earlier runs."""
    for where, _, names in os.walk(build):
        for name in names:
            if name.endswith(".gcda"):
                os.unlink(os.path.join(where, name))


def run_suites(build, suites):
    """Runs the suites, all where none is named; whether they passed is for check.py to say."""
    check = [sys.executable, os.path.join(TESTS, "check.py"), "--build", build]
    unit = " ".join(name for name in unit_tests(build))
    named = [name for name in suites if name != "cpython"]
    if named or not suites:
        subprocess.run(check + ["--unit-tests", unit, *named], check=False)
    if "cpython" in suites:
        subprocess.run([sys.executable, os.path.join(TESTS, "run_cpython.py"), "--build", build], check=False)


def unit_tests(build):
    """Unit tests that have been built, relative to the build folder."""
    folder = os.path.join(build, "tests", "unit")
    names = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
    return [f"tests/unit/{name}" for name in names if name.startswith("check_") and "." not in name]


def gcov(files):
    """What gcov says of some .gcno files: a list of its JSON documents."""
    done = subprocess.run(["gcov", "--json-format", "--stdout", *files], capture_output=True, text=True, check=False)
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


def count_lines(build):
    """{source relative to the top: {line: how often it was executed}}."""
    files = list(notes(build))
    batches = [files[i : i + BATCH] for i in range(0, len(files), BATCH)]
    counts = collections.defaultdict(dict)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for documents in pool.map(gcov, batches):
            for document in documents:
                for file in document["files"]:
                    path = os.path.join(document["current_working_directory"], file["file"])
                    name = os.path.relpath(os.path.realpath(path), TOP)
                    if name.split(os.sep)[0] not in FOLDERS:
                        continue
                    lines = counts[name]
                    for line in file["lines"]:
                        number = line["line_number"]
                        lines[number] = max(lines.get(number, 0), line["count"])
    return counts


def row(title, lines):
    """A row of the table: executed lines, lines, percent."""
    executed = sum(1 for count in lines if count)
    return f"{title:40} {executed:7} {len(lines):7} {100 * executed / max(len(lines), 1):7.1f} %"


def print_table(counts, by_file):
    """A row for each folder (and each file), and the total, which is the last line."""
    print(f"{'':40} {'lines':>7} {'of':>7}")
    every = []
    for folder in FOLDERS:
        files = {name: list(lines.values()) for name, lines in counts.items() if name.startswith(folder + os.sep)}
        if by_file:
            for name in sorted(files):
                print(row("  " + name, files[name]))
        here = [count for lines in files.values() for count in lines]
        print(row(folder, here))
        every += here
    print(row("total", every))


def print_missed(name, lines):
    """The lines of one source that nothing executed, with their text."""
    with open(os.path.join(TOP, name), encoding="utf-8") as file:
        text = file.read().splitlines()
    for number in sorted(lines):
        if not lines[number]:
            print(f"{name}:{number}: {text[number - 1]}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("suites", nargs="*", help="names of suites, and cpython; default: all of suites.txt")
    parser.add_argument("--build", required=True, help="a build folder configured with --enable-coverage")
    parser.add_argument("--report", action="store_true", help="run nothing")
    parser.add_argument("--add", action="store_true", help="keep the counts of earlier runs")
    parser.add_argument("--files", action="store_true", help="a row for each file, too")
    parser.add_argument("--missed", action="append", default=[], metavar="SOURCE", help="print what was not executed")
    parser.add_argument("--minimum", type=float, default=0, help="fail if the total is below this percentage")
    options = parser.parse_args()
    build = os.path.abspath(options.build)
    if not any(notes(build)):
        parser.error(f"{options.build} was not configured with --enable-coverage")
    if not options.report:
        if not options.add:
            forget_counts(build)
        run_suites(build, options.suites)
    counts = count_lines(build)
    for name in options.missed:
        print_missed(name, counts[name])
    print_table(counts, options.files)
    every = [count for lines in counts.values() for count in lines.values()]
    return 100 * sum(map(bool, every)) < options.minimum * len(every)


if __name__ == "__main__":
    sys.exit(main())

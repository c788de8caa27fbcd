#!/usr/bin/env python3
"""Compares CPython and Coachwhip on the random programs of generate.py: stdout, stderr, exit status.

Many programs are compiled at once; one that differs is run again alone, and only what differs there, too, or what
differs in its batch again, counts. Failing seeds go to a file, one "SEED MODE KIND" a line, for shrink.py.
"""
import argparse
import concurrent.futures
import difflib
import os
import sys
import tempfile
import threading
import time

import generate
from outcome import (MODES, batch_compiled, batch_python, difference, run_compiled, run_python, run_python_plainly,
                     write_batch)

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


# Whether two NaNs are one object depends on their value here (docs/status.md): programs that print NaNs and differ are
# counted on their own.
NAN = "NaN"


class Tally:
    """Counts of all batches, and the open file of failing seeds."""

    def __init__(self, options):
        self.lock = threading.Lock()
        self.programs, self.dropped, self.nans, self.passed, self.failed = 0, 0, 0, {}, {}
        self.keep = options.keep
        if self.keep:
            os.makedirs(self.keep, exist_ok=True)
        self.file = open(options.failures, "a") if options.failures else None

    def add(self, mode, ok):
        with self.lock:
            count = self.passed if ok else self.failed
            count[mode] = count.get(mode, 0) + 1

    def note_nan(self, seed, mode):
        with self.lock:
            self.nans += 1
            print("seed %d (%s): differs and prints NaNs" % (seed, mode), flush=True)

    def report(self, seed, mode, kind, lines):
        self.add(mode, False)
        if self.keep:
            with open(os.path.join(self.keep, "p%d.py" % seed), "w", encoding="utf-8") as file:
                file.write(generate.program(seed))
        with self.lock:
            print("seed %d (%s): %s" % (seed, mode, kind))
            for line in lines:
                print("    " + line)
            sys.stdout.flush()
            if self.file:
                print(seed, mode, kind, file=self.file, flush=True)


def diff_lines(expected, actual):
    """The first lines that differ, of both streams."""
    lines = []
    for title in ("stdout", "stderr"):
        old, new = (getattr(o, title).decode("utf-8", "replace").splitlines() for o in (expected, actual))
        lines += list(difflib.unified_diff(old, new, "CPython's " + title, "Coachwhip's " + title, lineterm="", n=0))[:10]
    return lines


def check_alone(seed, mode, options):
    """Runs one program by itself: (kind of difference or None, lines)."""
    with tempfile.TemporaryDirectory(prefix="cwfuzz-") as folder:
        path = os.path.join(folder, "p%d.py" % seed)
        with open(path, "w", encoding="utf-8") as file:
            file.write(generate.program(seed))
        expected = run_python(options.python, path, options.timeout)
        if expected.status == "timeout":
            return None, []
        actual = run_compiled(options.compiler, mode, path, options.timeout)
        if difference(expected, actual) and expected.says(b"UnboundLocalError"):
            expected = run_python_plainly(options.python, path, options.timeout)
        kind = difference(expected, actual)
        if kind and b"nan" in expected.stdout:
            kind = NAN
        return kind, diff_lines(expected, actual)


def check_batch(seeds, modes, options, tally):
    with tempfile.TemporaryDirectory(prefix="cwfuzz-") as folder:
        names = {"p%d" % seed: seed for seed in seeds}
        texts = {name: generate.program(seed) for name, seed in names.items()}
        write_batch(folder, texts)
        expected = batch_python(options.python, folder, 2)
        with tally.lock:
            tally.programs += len(expected)
            tally.dropped += len(seeds) - len(expected)
        write_batch(folder, {name: text for name, text in texts.items() if name in expected})
        for mode in modes:
            actual, whole = batch_compiled(options.compiler, mode, folder, options.timeout * 3)
            for name in expected:
                if name in actual and not difference(expected[name], actual[name]):
                    tally.add(mode, True)
                    continue
                kind, lines = check_alone(names[name], mode, options)
                if kind == NAN:
                    tally.note_nan(names[name], mode)
                elif kind:
                    tally.report(names[name], mode, kind, lines)
                elif name in actual and not expected[name].says(b"UnboundLocalError"):  # else alone is right
                    kind = difference(expected[name], actual[name])
                    tally.report(names[name], mode, "in batch %d-%d only: %s" % (seeds[0], seeds[-1], kind),
                                 diff_lines(expected[name], actual[name]))
                else:
                    tally.add(mode, True)
            if not actual:
                tally.report(seeds[0], mode, "batch to %d: status %s" % (seeds[-1], whole.status),
                             whole.stderr.decode("utf-8", "replace").splitlines()[-5:])


def parse_options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default=os.path.join(TOP, "build"), help="the build folder")
    parser.add_argument("--compiler", help="the coachwhip to test; default: the build folder's")
    parser.add_argument("--python", default=os.environ.get("PYTHON3", sys.executable))
    parser.add_argument("--start", type=int, default=0, help="first seed")
    parser.add_argument("--count", type=int, help="number of programs; default: 80, a sample for the tests")
    parser.add_argument("--minutes", type=float, help="stop after this time")
    parser.add_argument("--modes", default="run,no-types", help="of " + ",".join(MODES))
    parser.add_argument("--batch", type=int, default=20, help="programs that are compiled together")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--timeout", type=float, default=20, help="seconds for each program")
    parser.add_argument("--keep", help="folder that failing programs are written to")
    parser.add_argument("--failures", help="file that failing seeds are added to")
    options = parser.parse_args()
    options.compiler = os.path.abspath(options.compiler or os.path.join(options.build, "coachwhip"))
    if options.count is None:
        options.count = 10**9 if options.minutes else 20 if os.environ.get("COACHWHIP_QUICK") else 80
    return options


def main():
    options = parse_options()
    tally = Tally(options)
    modes = options.modes.split(",")
    end = time.monotonic() + options.minutes * 60 if options.minutes else None
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        running, seed, last = set(), options.start, options.start + options.count
        while seed < last and (end is None or time.monotonic() < end):
            seeds = range(seed, min(seed + options.batch, last))
            running.add(pool.submit(check_batch, seeds, modes, options, tally))
            seed = seeds[-1] + 1
            while len(running) > options.jobs:
                done, running = concurrent.futures.wait(running, return_when="FIRST_COMPLETED")
                for job in done:
                    job.result()
        for job in running:
            job.result()
    for mode in modes:
        print("%s: %d without, %d with a difference" % (mode, tally.passed.get(mode, 0), tally.failed.get(mode, 0)))
    print("seeds %d to %d: %d programs, %d dropped (too slow or too big for CPython)"
          % (options.start, seed - 1, tally.programs, tally.dropped))
    if tally.nans:
        print("%d more that print NaNs differ" % tally.nans)
    print("%d passed, %d failed" % (sum(tally.passed.values()), sum(tally.failed.values())))
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main())

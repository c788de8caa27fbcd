#!/usr/bin/env python3
"""Runs programs under CPython and under Coachwhip and compares what they do.

A program is tests/run/<area>/<name>.py, or a folder with a main.py; samples/ and tests/regress/ are areas of
their own. Beside it may stand <name>.stdin (standard input) and <name>.args (one argument per line).
Compared are stdout, the exit status and, where the program fails or has a line "# stderr", stderr.
CPython's answer is kept in the build folder under a hash of everything it depends on.

expected_failures.txt lists what is known to fail, one "area/name mode: reason" a line (mode may be *, or sanitizers:
in every mode of a sanitizer build, for which --no-limits stands).
"""

import argparse
import concurrent.futures
import difflib
import hashlib
import json
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import zlib

TESTS = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.dirname(TESTS)
EXPECTED_FAILURES = os.path.join(TESTS, "expected_failures.txt")
MEMORY_LIMIT = 4 << 30

# How each mode runs a program: options of "build" (native program first), or of "run" (in memory).
MODES = {
    "run": ("run", []),
    "no-types": ("run", ["--no-types"]),
    "build": ("build", ["-O0"]),
    "build-O2": ("build", ["-O2"]),
}
# One program in so many takes part in a mode; which ones depends on their names alone.
SAMPLED = {"build-O2": 8}
QUICK_SAMPLE = 10


# What AddressSanitizer says of stacks of our own, which is no error.
ASAN_REMARKS = re.compile(rb"^(==\d+==WARNING: ASan .*|False positive error reports may follow"
                          rb"|For details see https://github\.com/google/sanitizers.*)\n", re.M)


class Program:
    """A test program: where it stands, what it is called and what is fed to it."""

    def __init__(self, name, path, folder):
        self.name = name
        self.path = path
        self.folder = folder  # set for a program of several files
        base = folder or path[:-3]
        self.stdin = read_bytes(base + ".stdin") or b""
        args = read_bytes(base + ".args")
        self.args = args.decode().splitlines() if args else []

    def files(self):
        """All files the program's behaviour depends on, sorted."""
        if not self.folder:
            return [self.path]
        found = []
        for where, folders, names in os.walk(self.folder):
            folders[:] = [f for f in folders if f != "__pycache__"]
            found += [os.path.join(where, name) for name in names]
        return sorted(found)

    def wants_stderr(self):
        return re.search(rb"^# stderr\s*$", read_bytes(self.path), re.M) is not None


class Outcome:
    """What one run printed and how it ended."""

    def __init__(self, status, stdout, stderr):
        self.status, self.stdout, self.stderr = status, stdout, stderr

    def describe_status(self):
        if self.status == "timeout":
            return "timeout"
        if self.status < 0:
            return "killed by " + signal.Signals(-self.status).name
        return "exit status %d" % self.status


def read_bytes(path):
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return None


def find_programs():
    """Every program under tests/run, tests/regress and samples, in the order of their names."""
    areas = [("regress", os.path.join(TESTS, "regress")), ("samples", os.path.join(TOP, "samples"))]
    run = os.path.join(TESTS, "run")
    for area in os.listdir(run) if os.path.isdir(run) else []:
        areas.append((area, os.path.join(run, area)))
    programs = []
    for area, folder in areas:
        for entry in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
            path = os.path.join(folder, entry)
            if entry.endswith(".py"):
                programs.append(Program(area + "/" + entry[:-3], path, None))
            elif os.path.isfile(os.path.join(path, "main.py")):
                programs.append(Program(area + "/" + entry, os.path.join(path, "main.py"), path))
    return sorted(programs, key=lambda p: p.name)


def prepare_process(limited):
    """In the child: SIGINT does what it does, even for tests in the background; limits."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    if limited:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def execute(command, program, folder, options):
    """Runs command in folder with the program's input; kills the whole process group at the time limit."""
    environment = dict(os.environ, PYTHONHASHSEED="0", PYTHONDONTWRITEBYTECODE="1", PYTHONIOENCODING="utf-8")
    environment.pop("COLUMNS", None)
    process = subprocess.Popen(
        command, cwd=folder, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, start_new_session=True, preexec_fn=lambda: prepare_process(not options.no_limits))
    try:
        stdout, stderr = process.communicate(program.stdin, timeout=options.timeout)
        return Outcome(process.returncode, stdout, stderr)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        stdout, stderr = process.communicate()
        return Outcome("timeout", stdout, stderr)


def in_scratch(program, options, run):
    """Calls run(folder) with an empty folder to work in, and takes that folder's name out of the outcome."""
    folder = os.path.realpath(tempfile.mkdtemp(prefix="cwtest-"))
    try:
        outcome = run(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    home = program.folder or os.path.dirname(program.path)
    for name, short in ((home, b"<dir>"), (folder, b"<scratch>")):
        outcome.stdout = outcome.stdout.replace(os.fsencode(name), short)
        outcome.stderr = outcome.stderr.replace(os.fsencode(name), short)
    outcome.stderr = ASAN_REMARKS.sub(b"", outcome.stderr)
    return outcome


def cpython_outcome(program, options):
    """CPython's outcome, from the cache where nothing has changed."""
    digest = hashlib.sha256(("4" + options.python_version).encode())
    for path in program.files():
        digest.update(os.path.relpath(path, TOP).encode() + b"\0" + read_bytes(path) + b"\0")
    digest.update(program.stdin + b"\0" + "\0".join(program.args).encode())
    cached = os.path.join(options.cache, digest.hexdigest()[:24] + ".json")
    content = read_bytes(cached)
    if content:
        status, stdout, stderr = json.loads(content)
        return Outcome(status, stdout.encode("latin-1"), stderr.encode("latin-1"))
    command = [options.python, program.path] + program.args
    outcome = in_scratch(program, options, lambda folder: execute(command, program, folder, options))
    if outcome.status != "timeout":
        temporary = "%s.%d.%d" % (cached, os.getpid(), threading.get_ident())
        with open(temporary, "w") as file:
            json.dump([outcome.status, outcome.stdout.decode("latin-1"), outcome.stderr.decode("latin-1")], file)
        os.replace(temporary, cached)
    return outcome


def compiled_outcome(program, mode, options):
    """The outcome of one mode of Coachwhip; a refused build is an outcome too."""
    kind, flags = MODES[mode]

    def run(folder):
        if options.fake:
            return execute(options.compiler + [program.path] + program.args, program, folder, options)
        if kind == "run":
            return execute(options.compiler + ["run"] + flags + [program.path] + program.args, program, folder, options)
        with tempfile.TemporaryDirectory(prefix="cwbuild-") as out_folder:
            out = os.path.join(out_folder, "program")
            build = options.compiler + ["build"] + flags + ["-o", out, program.path]
            built = execute(build, program, out_folder, options)
            if built.status != 0:
                built.stderr = b"build: " + built.stderr
                return built
            return execute([out] + program.args, program, folder, options)

    return in_scratch(program, options, run)


def diff_text(title, expected, actual):
    lines = list(difflib.unified_diff(
        expected.decode("utf-8", "replace").splitlines(), actual.decode("utf-8", "replace").splitlines(),
        "CPython's " + title, "Coachwhip's " + title, lineterm="", n=1))
    if len(lines) > 24:
        lines = lines[:24] + ["... %d more lines" % (len(lines) - 24)]
    return lines or [title + " differs in bytes only"]


def compare(program, expected, actual):
    """Lines that say how actual differs from expected; none if it does not."""
    lines = []
    if expected.status != actual.status:
        lines.append("%s, CPython's: %s" % (actual.describe_status(), expected.describe_status()))
    if expected.stdout != actual.stdout:
        lines += diff_text("stdout", expected.stdout, actual.stdout)
    if (expected.status != 0 or program.wants_stderr()) and expected.stderr != actual.stderr:
        lines += diff_text("stderr", expected.stderr, actual.stderr)
    elif lines and actual.stderr and not expected.stderr:
        lines += ["stderr: " + line for line in actual.stderr.decode("utf-8", "replace").splitlines()[-8:]]
    return lines


def read_expected_failures():
    """The known failures: {(program, mode): reason}."""
    known = {}
    for line in (read_bytes(EXPECTED_FAILURES) or b"").decode().splitlines():
        match = re.match(r"([^\s#]\S*) (\S+?): *(.*)", line)
        if match:
            known[match[1], match[2]] = match[3]
    return known


def write_expected_failures(results, known, tested):
    """Rewrites the list: keeps reasons, adds new failures, drops what passes now."""
    header = []
    for line in (read_bytes(EXPECTED_FAILURES) or b"").decode().splitlines():
        if not line.startswith("#"):
            break
        header.append(line)
    entries = {key: reason for key, reason in known.items() if key not in tested and key[1] != "*" or key[1] == "sanitizers"}
    for (name, mode), lines in results.items():
        if lines:
            reason = known.get((name, mode)) or known.get((name, "*"))
            entries[name, mode] = reason or re.sub(r"\s+", " ", lines[0])[:80]
    with open(EXPECTED_FAILURES, "w") as file:
        file.write("\n".join(header + ["%s %s: %s" % (n, m, r) for (n, m), r in sorted(entries.items())]) + "\n")


def takes_part(program, mode, options):
    number = zlib.crc32(program.name.encode())
    if options.quick and number % QUICK_SAMPLE:
        return False
    return number % SAMPLED.get(mode, 1) == 0 or bool(options.patterns)


def parse_options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("patterns", nargs="*", help="regular expressions on area/name; default: all programs")
    parser.add_argument("--build", default=os.path.join(TOP, "build"), help="the build folder")
    parser.add_argument("--compiler", help="the coachwhip to test; default: the build folder's")
    parser.add_argument("--fake", action="store_true", help="run programs as COMPILER FILE ARGS in every mode")
    parser.add_argument("--python", default=os.environ.get("PYTHON3", sys.executable))
    parser.add_argument("--modes", default=",".join(MODES), help="of " + ",".join(MODES))
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--timeout", type=float, default=60, help="seconds for each process")
    parser.add_argument("--quick", action="store_true", default=bool(os.environ.get("COACHWHIP_QUICK")),
                        help="one program in %d" % QUICK_SAMPLE)
    parser.add_argument("--list", action="store_true", help="print the programs' names only")
    parser.add_argument("--no-limits", action="store_true", help="no memory limit (sanitizer builds)")
    parser.add_argument("--strict", action="store_true", help="expected failures and unexpected passes fail")
    parser.add_argument("--update-expected", action="store_true", help="rewrite expected_failures.txt")
    parser.add_argument("-v", "--verbose", action="store_true", help="a line for each program, diffs of expected failures")
    options = parser.parse_args()
    options.build = os.path.abspath(options.build)
    compiler = options.compiler or os.path.join(options.build, "coachwhip")
    options.compiler = [os.path.abspath(compiler) if os.path.sep in compiler else compiler]
    options.modes = [mode for mode in options.modes.split(",") if mode]
    unknown = set(options.modes) - set(MODES)
    if unknown:
        parser.error("no such mode: " + ", ".join(sorted(unknown)))
    options.cache = os.path.join(options.build, "tests-cache")
    options.python_version = subprocess.run(
        [options.python, "-c", "import sys; print(sys.version)"], capture_output=True, text=True).stdout
    return options


def test_program(program, modes, options):
    """Runs one program in all its modes: [(mode, lines of difference)]."""
    expected = cpython_outcome(program, options)
    if expected.status == "timeout":
        return [(mode, ["CPython did not finish in time"]) for mode in modes]
    return [(mode, compare(program, expected, compiled_outcome(program, mode, options))) for mode in modes]


def main():
    options = parse_options()
    programs = find_programs()
    if options.patterns:
        programs = [p for p in programs if any(re.search(pattern, p.name) for pattern in options.patterns)]
    if options.list:
        print("\n".join(program.name for program in programs))
        return 0
    os.makedirs(options.cache, exist_ok=True)
    known = read_expected_failures()
    results = {}
    counts = {"passed": 0, "failed": 0, "expected": 0, "unexpected pass": 0}
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        jobs = []
        for program in programs:
            modes = [mode for mode in options.modes if takes_part(program, mode, options)]
            if modes:
                jobs.append((program, pool.submit(test_program, program, modes, options)))
        for program, job in jobs:
            for mode, lines in job.result():
                results[program.name, mode] = lines
                reason = known.get((program.name, mode), known.get((program.name, "*")))
                if options.no_limits and lines:
                    reason = reason or known.get((program.name, "sanitizers"))
                if not lines:
                    kind = "passed" if reason is None else "unexpected pass"
                else:
                    kind = "failed" if reason is None else "expected"
                counts[kind] += 1
                if kind == "unexpected pass" or options.verbose:
                    print("%s: %s (%s)" % (kind, program.name, mode), flush=True)
                if lines and (kind == "failed" or options.verbose):
                    print("FAIL %s (%s)" % (program.name, mode))
                    print("    " + "\n    ".join(lines), flush=True)
    if options.update_expected:
        write_expected_failures(results, known, set(results))
    print("%(expected)d failed as expected, %(unexpected pass)d passed unexpectedly" % counts)
    failed = counts["failed"]
    if options.strict:
        failed += counts["expected"] + counts["unexpected pass"]
    print("%d passed, %d failed" % (counts["passed"] + counts["unexpected pass"], failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

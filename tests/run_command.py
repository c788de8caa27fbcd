#!/usr/bin/env python3
"""The command itself: options, exit statuses, what it says to bad input, and that nothing half-written stays.

A case runs coachwhip in an empty folder of its own. Compared are the exit status, standard output (the whole),
standard error (a regular expression for the whole) and the names of the files in the folder afterwards.
"""

import argparse
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

TESTS = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.dirname(TESTS)
HELLO = "import sys\nprint('hello', *sys.argv[1:])\n"
BROKEN = "x = (1,\ny = 2\n"
SYNTAX_ERROR = r"%s:1:5: error: SyntaxError: '\(' was never closed\n.*\n.*\^\n"


class Case:
    """One call of the command, what is there before and what must be the result."""

    def __init__(self, name, args, status=0, out="", err="", files=None, left=(), stdin=None, limit=None, path=None):
        self.name, self.args, self.status, self.out, self.err = name, args, status, out, err
        self.files = files or {}
        self.left = sorted(set(self.files) | set(left))
        self.stdin, self.limit, self.path = stdin, limit, path


def one_line(text):
    return r"coachwhip: error: " + text + r"\n"


CASES = [
    Case("version", ["--version"], out=r"coachwhip \d+\.\d+.*\n"),
    Case("help", ["--help"], out=r"Usage: coachwhip (.*\n)+"),
    Case("nothing", [], 2, err=r"Usage: coachwhip (.*\n)+"),
    Case("no file", ["build"], 2, err=one_line("no input file") + "Try .*\n"),
    Case("unknown option", ["--frobnicate", "a.py"], 2, err=one_line("unknown option '--frobnicate'") + "Try .*\n"),
    Case("option without value", ["build", "-o"], 2, err=one_line("option '-o' needs a value") + "Try .*\n"),
    Case("two programs", ["build", "a.py", "b.py"], 2, err=one_line("only one program .*'b.py'") + "Try .*\n"),
    Case("unknown emit", ["--emit=tea", "a.py"], 2, err=one_line("unknown kind 'tea' for --emit") + "Try .*\n"),
    # what is compiled
    Case("run", ["run", "a.py", "x", "-y"], out="hello x -y\n", files={"a.py": HELLO}),
    Case("file alone", ["a.py", "--help"], out="hello --help\n", files={"a.py": HELLO}),
    Case("code", ["-c", "import sys; print(sys.argv)", "x"], out=r"\['-c', 'x'\]\n"),
    Case("standard input", ["run", "-", "x"], out="hello x\n", stdin=HELLO),
    Case("module", ["-m", "p.q", "x"], out="hello x\n", files={"p/__init__.py": "", "p/q.py": HELLO}),
    Case("package", ["-m", "p", "x"], out="in p\nhello 2 p x\n",
         files={"p/__init__.py": "print('in', __package__)\n", "p/q.py": "two = 2\n",
                "p/__main__.py": "import sys\nfrom .q import two\nprint('hello', two, __package__, *sys.argv[1:])\n"}),
    Case("package that is no program", ["-m", "p"], 1, files={"p/__init__.py": ""},
         err=one_line("No module named p.__main__; 'p' is a package and cannot be directly executed")),
    Case("many modules", ["run", "a.py"], out="179700\n",
         files={"a.py": "".join("import m%d\n" % i for i in range(600)) + "import sys\n"
                        "print(sum(sys.modules['m%d' % i].x for i in range(600)))\n",
                **{"m%d.py" % i: "x = %d\n" % i for i in range(600)}}),
    Case("library module", ["-m", "shlex"], out="Token: 'a'\n", stdin="a\n"),
    Case("library package", ["-m", "unittest", "a"], out="hello\n", files={"a.py": "print('hello')\n"},
         err="\n-+\nRan 0 tests in .*\n\nOK\n"),
    Case("module that is not there", ["-m", "nowhere"], 1, err=r".*error: .*nowhere.*\n"),
    Case("exit status", ["-c", "raise SystemExit(7)"], 7),
    Case("traceback", ["run", "a.py"], 1, files={"a.py": "1 / 0\n"},
         err=r"Traceback \(most recent call last\):\n  File \".*a.py\", line 1, in <module>\n    1 / 0\n    ~~\^~~\n"
             r"ZeroDivisionError: division by zero\n"),
    Case("killed by a signal", ["-c", "import os; os.kill(os.getpid(), 15)"], -15),
    # what check and emit give
    Case("check", ["check", "a.py"], files={"a.py": HELLO}),
    Case("stats", ["check", "--stats", "a.py"], out=r"(.*\n)*.*any.*\n(.*\n)*", files={"a.py": HELLO}),
    Case("emit ast", ["--emit=ast", "-c", "pass"], out=r"Module\((.*\n)+"),
    Case("emit c", ["--emit=c", "-c", "pass"], out=r"(.*\n)+.*cw_main.*\n(.*\n)*"),
    # what build makes
    Case("build", ["build", "a.py"], files={"a.py": HELLO}, left=["a"]),
    Case("build elsewhere", ["build", "a.py", "-o", "d/out"], files={"a.py": HELLO, "d/.keep": ""}, left=["d/out"]),
    Case("build an empty file", ["build", "-O0", "a.py"], files={"a.py": ""}, left=["a"]),
    Case("keep the C text", ["build", "--keep-c", "a.py"], files={"a.py": HELLO}, left=["a", "a.c"]),
    Case("verbose", ["build", "-v", "-O0", "a.py"], files={"a.py": HELLO}, left=["a"], err=r"(.*\n)*.*-O0.*\n(.*\n)*"),
    Case("extension", ["ext", "a.py"], files={"a.py": "def f(x):\n    return x\n"}, left=["a.abi3.so"]),
    # bad input
    Case("missing file", ["build", "no.py"], 1, err=one_line(r".*'no\.py': No such file or directory")),
    Case("folder", ["check", "d"], 1, err=one_line(r".*d.*: Is a directory"), files={"d/.keep": ""}),
    Case("bad bytes", ["check", "a.py"], 1, files={"a.py": b"x = 1\ny = '\xff'\n"},
         err=r"a\.py:2: error: .*Non-UTF-8.*\n"),
    Case("null byte", ["check", "a.py"], 1, files={"a.py": b"x = 1\0\n"}, err=r"a\.py: error: .*null byte.*\n"),
    Case("unknown coding", ["check", "a.py"], 1, files={"a.py": "# coding: klingon\n"},
         err=r"a\.py: error: .*klingon.*\n"),
    Case("syntax error", ["build", "a.py"], 1, files={"a.py": BROKEN}, err=SYNTAX_ERROR % r"a\.py"),
    Case("syntax error in an import", ["build", "a.py"], 1, files={"a.py": "import b\n", "b.py": BROKEN},
         err=SYNTAX_ERROR % r"b\.py"),
    Case("missing import", ["build", "a.py"], 1, files={"a.py": "import nowhere\n"},
         err=r"a\.py:1:8: error: .*nowhere.*\n.*\n *\^+\n"),
    Case("output in a missing folder", ["build", "a.py", "-o", "no/a"], 1, files={"a.py": HELLO},
         err=one_line(r".*'no/a.*': No such file or directory")),
    Case("output is a folder", ["build", "a.py", "-o", "d"], 1, files={"a.py": HELLO, "d/.keep": ""},
         err=one_line(r".*'d': it is a directory")),
    Case("missing compiler", ["build", "a.py", "--cc", "no-such-cc"], 1, files={"a.py": HELLO},
         err=one_line(r".*no-such-cc.*")),
    Case("no compiler at all", ["build", "a.py"], 1, files={"a.py": HELLO}, path="/nonexistent", err=one_line(r".*cc.*")),
    Case("compiler that fails", ["build", "a.py", "--cc", "false"], 1, files={"a.py": HELLO, "a": "kept"},
         err=one_line(r".*false.*")),
    Case("no room for the C text", ["build", "a.py"], 1, files={"a.py": HELLO, "a": "kept"}, limit=20000,
         err=r"coachwhip: error: .*(too large|No space).*\n"),
]


def limit_files(size):
    """Files of this process and its children end at `size` bytes: what a full disk looks like to them."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def write_files(folder, files):
    for name, content in files.items():
        path = os.path.join(folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())


def list_files(folder):
    found = []
    for where, _, names in os.walk(folder):
        found += [os.path.relpath(os.path.join(where, name), folder) for name in names]
    return sorted(found)


def compare_files(folder, case):
    problems = []
    found = list_files(folder)
    if found != case.left:
        problems.append("files: %s, expected %s" % (found, case.left))
    for name, content in case.files.items():
        with open(os.path.join(folder, name), "rb") as file:
            if file.read() != (content if isinstance(content, bytes) else content.encode()):
                problems.append("%s was changed" % name)
    return problems


def run_case(compiler, case):
    """The problems of one case."""
    folder = tempfile.mkdtemp()
    try:
        write_files(folder, case.files)
        environment = dict(os.environ, **({"PATH": case.path} if case.path else {}))
        environment.pop("CC", None)
        done = subprocess.run([compiler] + case.args, cwd=folder, env=environment, capture_output=True, text=True,
                              errors="replace", timeout=120, **({"input": case.stdin} if case.stdin else
                                                                {"stdin": subprocess.DEVNULL}),
                              preexec_fn=(lambda: limit_files(case.limit)) if case.limit else None)
        problems = compare_files(folder, case)
        if done.returncode != case.status:
            problems.append("exit status %d, expected %d" % (done.returncode, case.status))
        for name, pattern, text in ("stdout", case.out, done.stdout), ("stderr", case.err, done.stderr):
            if not re.fullmatch(pattern, text):
                problems.append("%s: %r, expected %r" % (name, text[:600], pattern))
        return problems
    finally:
        shutil.rmtree(folder)


def check_programs_run(compiler):
    """Built programs run without the compiler, and -g tells debuggers the lines of the source."""
    folder = tempfile.mkdtemp()
    try:
        write_files(folder, {"a.py": HELLO})
        for options in [], ["-g"], ["--static"]:
            subprocess.run([compiler, "build", "-O0", "a.py"] + options, cwd=folder, check=True)
            out = subprocess.run(["./a", "x"], cwd=folder, capture_output=True, text=True, env={}).stdout
            if out != "hello x\n":
                return ["%s: %r" % (options, out)]
            if options == ["-g"]:
                with open(os.path.join(folder, "a"), "rb") as file:
                    if b"a.py" not in file.read().partition(b".debug_line_str")[0]:
                        return ["no lines of a.py with -g"]
        return []
    finally:
        shutil.rmtree(folder)


def check_interrupted_build(compiler):
    """SIGINT and SIGTERM while the C compiler runs: nothing stays behind, the old output is kept."""
    problems = []
    for number in signal.SIGINT, signal.SIGTERM:
        folder = tempfile.mkdtemp()
        try:
            case = Case("", [], files={"a.py": HELLO, "a": "kept", "slow": "#!/bin/sh\ntouch started\nexec sleep 60\n"},
                        left=["started"])
            write_files(folder, case.files)
            os.chmod(os.path.join(folder, "slow"), 0o755)
            process = subprocess.Popen([compiler, "build", "a.py", "--cc", "./slow"], cwd=folder,
                                       stderr=subprocess.DEVNULL, start_new_session=True,
                                       preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
            while not os.path.exists(os.path.join(folder, "started")) and process.poll() is None:
                time.sleep(0.01)
            os.killpg(process.pid, number)
            if process.wait(timeout=60) == 0:
                problems.append("exit status 0 after %s" % number.name)
            problems += compare_files(folder, case)
        finally:
            shutil.rmtree(folder)
    return problems


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("patterns", nargs="*", help="regular expressions on the names")
    parser.add_argument("--build", default=os.path.join(TOP, "build"))
    options = parser.parse_args()
    compiler = os.path.join(os.path.abspath(options.build), "coachwhip")
    checks = [(case.name, lambda case=case: run_case(compiler, case)) for case in CASES]
    checks += [("programs run", lambda: check_programs_run(compiler)),
               ("interrupted build", lambda: check_interrupted_build(compiler))]
    passed = failed = 0
    for name, check in checks:
        if options.patterns and not any(re.search(pattern, name) for pattern in options.patterns):
            continue
        problems = check()
        passed, failed = passed + (not problems), failed + bool(problems)
        if problems:
            print("FAIL %s" % name)
            for problem in problems:
                print("    " + problem)
    print("%d passed, %d failed" % (passed, failed))
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())

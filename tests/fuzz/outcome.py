"""Runs a program or a batch of programs under CPython and under Coachwhip and tells their outcomes apart.

A batch is a folder with main.py, which imports each program as a module and prints a mark before it on both streams;
compiled programs run it whole, CPython runs each program of it in a process of its own (a fork), so that one that
does not end harms no other.
"""
import os
import re
import resource
import signal
import subprocess
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
MODES = {
    "run": ["run"],
    "no-types": ["run", "--no-types"],
    "build": ["build", "-O0"],
    "build-O2": ["build", "-O2"],
    "build-clang": ["build", "--cc", "clang", "-O0"],  # compiles more than twice as fast as gcc
    "build-tcc": ["build", "--cc", os.path.join(HERE, "tcc_link.sh")],  # package tcc; many times as fast
}
MARK = "== program "
# Printed when a program is compiled: in a batch before all programs.
SYNTAX_WARNING = re.compile(rb"^.*: SyntaxWarning: .*\n.*\n", re.M)

MAIN = '''\
import sys, traceback

IMPORTS
def attempt(function):
    try:
        function()
    except BaseException as error:
        sys.stdout.flush()
        traceback.print_exception(type(error), error, error.__traceback__.tb_next.tb_next)

if __name__ == '__main__':
    for function in programs:
        for stream in sys.stdout, sys.stderr:
            print('\\n' + MARK + function.__name__, file=stream, flush=True)
        attempt(function)
'''

# Run by CPython in the folder of the batch: a fork for each program, which writes to files NAME.out and NAME.err.
HARNESS = '''\
import os, resource, signal, sys, time, traceback
import main
def run(function):
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
    for number, end in (1, ".out"), (2, ".err"):
        file = os.open(function.__name__ + end, os.O_CREAT | os.O_WRONLY)
        os.dup2(file, number)
    main.attempt(function)
    sys.stdout.flush()
    os._exit(0)
for function in main.programs:
    child = os.fork()
    if not child:
        run(function)
    status = os.waitpid(child, 0)[1]
    print(function.__name__, status, flush=True)
'''

CARETS = re.compile(rb" +[~^]+")


class Outcome:
    """How a program ended: status (negative: signal; "timeout"), and its two streams as bytes."""

    def __init__(self, status, stdout, stderr):
        self.status, self.stdout, self.stderr = status, stdout, stderr

    def says(self, words):
        return words in self.stdout or words in self.stderr


def difference(expected, actual):
    """The kind of difference between two outcomes, None if there is none."""
    if actual.status == "timeout" or isinstance(actual.status, int) and actual.status < 0:
        return "status %s" % actual.status
    if expected.stdout != actual.stdout:
        return "stdout"
    if expected.status != actual.status:
        return "status %s" % actual.status
    if without_carets(expected.stderr) != without_carets(actual.stderr):
        return "stderr"
    return None


def without_carets(stderr):
    """stderr without the marks below source lines: patch versions of CPython 3.11 print them differently. Suites of their
    own hold them (tests/run/tracebacks)."""
    return b"\n".join(line for line in stderr.split(b"\n") if not CARETS.fullmatch(line))


def limit_memory():
    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def execute(command, folder, timeout, **variables):
    environment = dict(os.environ, PYTHONHASHSEED="0", PYTHONDONTWRITEBYTECODE="1", PYTHONIOENCODING="utf-8", **variables)
    environment.pop("COLUMNS", None)
    process = subprocess.Popen(command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, start_new_session=True, preexec_fn=limit_memory)
    try:
        stdout, stderr = process.communicate(timeout=timeout)
        return Outcome(process.returncode, stdout, stderr)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        return Outcome("timeout", *process.communicate())


def run_compiled(compiler, mode, path, timeout):
    """The outcome of the program at path; a refused build is an outcome, too."""
    folder = os.path.dirname(path)
    command = MODES[mode]
    if command[0] == "run":
        return execute([compiler, *command, path], folder, timeout)
    with tempfile.TemporaryDirectory(prefix="cwfuzz-") as out_folder:
        out = os.path.join(out_folder, "program")
        built = execute([compiler, *command, "-o", out, path], folder, 10 * timeout)
        if built.status != 0:
            return built
        return execute([out], folder, timeout)


def run_python(python, path, timeout):
    return execute([python, path], os.path.dirname(path), timeout)


def run_python_plainly(python, path, timeout):
    """The outcome where CPython joins no instructions to one, as it does in functions that ran some times: an
    UnboundLocalError then names the line of the instruction before. It joins none while functions are traced."""
    with tempfile.TemporaryDirectory(prefix="cwfuzz-") as folder:
        with open(os.path.join(folder, "sitecustomize.py"), "w") as file:
            file.write("import sys\nsys.settrace(lambda *_: None)\n")
        return execute([python, path], os.path.dirname(path), 5 * timeout, PYTHONPATH=folder)


# Batches

def write_batch(folder, programs):
    """programs: {name: text}."""
    for name, text in programs.items():
        with open(os.path.join(folder, name + ".py"), "w", encoding="utf-8") as file:
            file.write(text)
    imports = "".join("def %s():\n    import %s\n\n" % (name, name) for name in programs)
    imports += "programs = [%s]\n" % ", ".join(programs)
    with open(os.path.join(folder, "main.py"), "w") as file:
        file.write(MAIN.replace("IMPORTS", imports).replace("MARK", repr(MARK)))


def batch_python(python, folder, seconds):
    """{name: Outcome} of the programs that end in time and do not run out of memory."""
    harness = os.path.join(folder, "harness.py")
    with open(harness, "w") as file:
        file.write(HARNESS.replace("SECONDS", str(seconds)))
    whole = execute([python, harness], folder, 600)
    outcomes = {}
    for line in whole.stdout.decode().splitlines():
        name, status = line.split()
        streams = []
        for end in (".out", ".err"):
            path = os.path.join(folder, name + end)
            with open(path, "rb") as file:
                streams.append(file.read())
            os.unlink(path)
        streams[1] = SYNTAX_WARNING.sub(b"", streams[1])
        if status == "0" and b"MemoryError" not in streams[0] + streams[1]:
            outcomes[name] = Outcome(0, *streams)
    return outcomes


def batch_compiled(compiler, mode, folder, timeout):
    """({name: Outcome} of the programs that were reached, the outcome of the whole)."""
    whole = run_compiled(compiler, mode, os.path.join(folder, "main.py"), timeout)
    parts = [split_stream(whole.stdout), split_stream(SYNTAX_WARNING.sub(b"", whole.stderr))]
    names = list(parts[0])
    outcomes = {name: Outcome(0, parts[0][name], parts[1].get(name, b"")) for name in names}
    if whole.status != 0 and names:
        outcomes[names[-1]].status = whole.status
    return outcomes, whole


def split_stream(data):
    parts = {}
    for part in data.decode("utf-8", "surrogateescape").split("\n" + MARK)[1:]:
        name, _, text = part.partition("\n")
        parts[name] = text.encode("utf-8", "surrogateescape")
    return parts

"""test.support.script_helper: other programs run by the interpreter; here Coachwhip in run mode."""

import collections
import os
import sys
import unittest

from . import os_helper

_ProcessResult = collections.namedtuple("_PythonRunResult", "rc out err")


class _PythonRunResult(_ProcessResult):
    """Exit status, standard output, standard error."""

    def fail(self, cmd_line):
        raise AssertionError(f"Process return code is {self.rc}\ncommand line: {cmd_line!r}\n\n"
                             f"stdout:\n---\n{self.out.decode(errors='replace')}\n---\n\n"
                             f"stderr:\n---\n{self.err.decode(errors='replace')}\n---")


def _command(args):
    """The arguments without the interpreter's options, which Coachwhip does not have."""
    args = list(args)
    while args and args[0].startswith("-") and args[0] not in ("-c", "-m", "-"):
        option = args.pop(0)
        if option not in ("-E", "-I", "-B", "-s", "-S", "-u", "-X", "-Xutf8"):
            raise unittest.SkipTest(f"option {option} of the interpreter")
        if option == "-X":
            args.pop(0)
    return [os.environ.get("COACHWHIP_COMMAND", sys.executable), *args]


def _quote(text):
    return "'" + text.replace("'", "'\\''") + "'"


def run_python_until_end(*args, **env_vars):
    """(result of the program run with the arguments, its command line)."""
    command = _command(args)
    names = [f"{os_helper.TESTFN}.{ending}" for ending in ("out", "err")]
    settings = [f"{name}={_quote(value)}" for name, value in env_vars.items() if not name.startswith("__")]
    line = " ".join([*settings, *map(_quote, command), f"> {_quote(names[0])} 2> {_quote(names[1])} < /dev/null"])
    try:
        status = os.waitstatus_to_exitcode(os.system(line))
        texts = []
        for name in names:
            with open(name, "rb") as file:
                texts.append(file.read())
    finally:
        for name in names:
            os_helper.unlink(name)
    return _PythonRunResult(status, *texts), command


def _expect(success, args, env_vars):
    result, command = run_python_until_end(*args, **env_vars)
    if bool(result.rc) == success:
        result.fail(command)
    return result


def assert_python_ok(*args, **env_vars):
    return _expect(True, args, env_vars)


def assert_python_failure(*args, **env_vars):
    return _expect(False, args, env_vars)


def interpreter_requires_environment():
    return False


def spawn_python(*args, **kw):
    raise unittest.SkipTest("needs subprocess")


def make_script(script_dir, script_basename, source, omit_suffix=False):
    name = os.path.join(script_dir, script_basename if omit_suffix else script_basename + ".py")
    with open(name, "w", encoding="utf-8") as file:
        file.write(source)
    return name

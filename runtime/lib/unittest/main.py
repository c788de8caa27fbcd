"""The command line: unittest.main(), and what `-m unittest` would run."""

import os
import sys

from . import loader, runner
from .signals import installHandler

__unittest = True

# (short, long, value it takes, attribute, what it is set to, help)
_OPTIONS = [
    ("-h", "--help", None, None, None, "show this help message and exit"),
    ("-v", "--verbose", None, "verbosity", 2, "Verbose output"),
    ("-q", "--quiet", None, "verbosity", 0, "Quiet output"),
    (None, "--locals", None, "tb_locals", True, "Show local variables in tracebacks"),
    ("-f", "--failfast", None, "failfast", True, "Stop on first fail or error"),
    ("-c", "--catch", None, "catchbreak", True, "Catch Ctrl-C and display results so far"),
    ("-b", "--buffer", None, "buffer", True, "Buffer stdout and stderr during tests"),
    ("-k", None, "TESTNAMEPATTERNS", "testNamePatterns", None,
     "Only run tests which match the given substring"),
]
_DISCOVERY = [
    ("-s", "--start-directory", "START", "start", None, "Folder to start in ('.' default)"),
    ("-p", "--pattern", "PATTERN", "pattern", None, "Names of test files ('test*.py' default)"),
    ("-t", "--top-level-directory", "TOP", "top", None, "Folder that imports start from"),
]


class _CommandLine:
    """Sets attributes of `target` as the arguments say; the others are its names."""

    def __init__(self, target, program, options, names):
        self.target = target
        self.program = program
        self.options = options
        self.names_text = names

    def usage(self):
        words = []
        for short, long, value, *_ in self.options:
            words.append(f"[{short or long}{' ' + value if value else ''}]")
        if self.names_text:
            words.append(self.names_text)
        lines = []
        start = f"usage: {self.program} "
        line = start + words[0]
        for word in words[1:]:
            if len(line) + 1 + len(word) > 78 or word == self.names_text and lines:
                lines.append(line)
                line = " " * (len(start) - 1)
            line += " " + word
        return "\n".join([*lines, line]) + "\n"

    def help(self):
        lines = [self.usage()]
        if self.names_text:
            lines.append("positional arguments:\n  tests                names of test modules, classes, methods\n")
        lines.append("options:")
        for short, long, value, _, _, text in self.options:
            names = ", ".join(name + (f" {value}" if value else "") for name in (short, long) if name)
            lines.append(f"  {names:<20} {text}" if len(names) <= 20 else f"  {names}\n{'':23}{text}")
        return "\n".join(lines) + "\n"

    def error(self, text):
        sys.stderr.write(f"{self.usage()}{self.program}: error: {text}\n")
        sys.exit(2)

    def _find(self, name):
        """The option of this name, or of which it is the only beginning; None for what is no option."""
        exact = [o for o in self.options if name in o[:2]]
        if exact or not name.startswith("--"):
            return exact[0] if exact else None
        near = [o for o in self.options if o[1] and o[1].startswith(name)]
        if len(near) > 1:
            self.error(f"ambiguous option: {name} could match {', '.join(o[1] for o in near)}")
        return near[0] if near else None

    def _set(self, option, value):
        attribute = option[3]
        if attribute is None:
            sys.stdout.write(self.help())
            sys.exit(0)
        if attribute == "testNamePatterns":
            patterns = self.target.testNamePatterns or []
            self.target.testNamePatterns = [*patterns, value if "*" in value else f"*{value}*"]
        else:
            setattr(self.target, attribute, value if option[2] else option[4])

    def parse(self, arguments):
        """The arguments that are no options."""
        names, unknown = [], []
        rest = iter(arguments)
        for argument in rest:
            if argument == "--":
                names += rest
            elif len(argument) < 2 or argument[0] != "-":
                names.append(argument)
            elif argument.startswith("--"):
                self._parse_long(argument, rest, unknown)
            else:
                self._parse_short(argument, rest, unknown)
        if unknown:
            self.error(f"unrecognized arguments: {' '.join(unknown)}")
        return names

    def _title(self, option):
        return "/".join(name for name in option[:2] if name)

    def _value(self, option, rest):
        value = next(rest, None)
        if value is None or value[:1] == "-" and len(value) > 1:
            self.error(f"argument {self._title(option)}: expected one argument")
        return value

    def _parse_long(self, argument, rest, unknown):
        name, equals, value = argument.partition("=")
        option = self._find(name)
        if option is None:
            unknown.append(argument)
        elif option[2]:
            self._set(option, value if equals else self._value(option, rest))
        elif equals:
            self.error(f"argument {self._title(option)}: ignored explicit argument {value!r}")
        else:
            self._set(option, None)

    def _parse_short(self, argument, rest, unknown):
        """-v, and several in one: -vf, -kPATTERN."""
        for i in range(1, len(argument)):
            option = self._find("-" + argument[i])
            if option is None:
                unknown.append(argument if i == 1 else "-" + argument[i:])
                return
            if option[2]:
                value = argument[i + 1:].removeprefix("=")
                self._set(option, value or self._value(option, rest))
                return
            self._set(option, None)


class TestProgram:
    """Runs tests as the arguments say; `exit`: then ends the program, with status 1 if any failed."""

    module = None
    verbosity = 1
    failfast = catchbreak = buffer = progName = warnings = testNamePatterns = None
    start = "."
    pattern = "test*.py"
    top = None

    def __init__(self, module="__main__", defaultTest=None, argv=None, testRunner=None,
                 testLoader=loader.defaultTestLoader, exit=True, verbosity=1, failfast=None, catchbreak=None,
                 buffer=None, warnings=None, *, tb_locals=False):
        if isinstance(module, str):
            __import__(module)
            module = sys.modules[module]
        argv = sys.argv if argv is None else argv
        self.module, self.defaultTest, self.exit = module, defaultTest, exit
        self.testRunner, self.testLoader = testRunner, testLoader
        self.failfast, self.catchbreak, self.buffer = failfast, catchbreak, buffer
        self.verbosity, self.tb_locals = verbosity, tb_locals
        self.warnings = "default" if warnings is None and not sys.warnoptions else warnings
        self.progName = os.path.basename(argv[0])
        self.parseArgs(argv)
        self.runTests()

    def parseArgs(self, argv):
        """Read the arguments and load the tests."""
        if self.module is None and argv[1:2] == ["discover"]:
            self._do_discovery(argv[2:])
            return
        line = _CommandLine(self, self.progName, _OPTIONS, "[tests ...]")
        names = line.parse(argv[1:])
        self._set_defaults()
        if self.module is None and not names:
            self._do_discovery([])
            return
        if names:
            self.testNames = [_as_module_name(name) for name in names] if self.module is None else names
        elif self.defaultTest is None:
            self.testNames = None
        else:
            self.testNames = [self.defaultTest] if isinstance(self.defaultTest, str) else list(self.defaultTest)
        self.createTests()

    def _set_defaults(self):
        """Switches that neither caller nor arguments have set are off."""
        for name in "failfast", "catchbreak", "buffer":
            if getattr(self, name) is None:
                setattr(self, name, False)

    def createTests(self, from_discovery=False, Loader=None):
        """Load self.test."""
        if self.testNamePatterns:
            self.testLoader.testNamePatterns = self.testNamePatterns
        if from_discovery:
            made = Loader() if Loader else self.testLoader
            self.test = made.discover(self.start, self.pattern, self.top)
        elif self.testNames is None:
            self.test = self.testLoader.loadTestsFromModule(self.module)
        else:
            self.test = self.testLoader.loadTestsFromNames(self.testNames, self.module)

    def _do_discovery(self, arguments, Loader=None):
        line = _CommandLine(self, f"{self.progName} discover", _OPTIONS + _DISCOVERY, None)
        for attribute, value in zip(("start", "pattern", "top"), line.parse(arguments)):
            setattr(self, attribute, value)
        self._set_defaults()
        self.createTests(from_discovery=True, Loader=Loader)

    def runTests(self):
        """Run self.test; testRunner may be a runner or a class of runners."""
        if self.catchbreak:
            installHandler()
        made = self.testRunner or runner.TextTestRunner
        if isinstance(made, type):
            made = self._make_runner(made)
        self.result = made.run(self.test)
        if self.exit:
            sys.exit(not self.result.wasSuccessful())

    def _make_runner(self, kind):
        options = {"verbosity": self.verbosity, "failfast": self.failfast, "buffer": self.buffer,
                   "warnings": self.warnings}
        try:
            return kind(tb_locals=self.tb_locals, **options)
        except TypeError:
            pass
        try:
            return kind(**options)
        except TypeError:
            return kind()


def _as_module_name(name):
    """tests/test_a.py is the module tests.test_a."""
    if not os.path.isfile(name) or not name.lower().endswith(".py"):
        return name
    if os.path.isabs(name):
        inside = os.path.relpath(name, os.getcwd())
        if os.path.isabs(inside) or inside.startswith(os.pardir):
            return name
        name = inside
    return os.path.normpath(name)[:-3].replace("/", ".").replace("\\", ".")


main = TestProgram

# unittest.main(): arguments, exit status, result classes
import io
import sys
import unittest


class A(unittest.TestCase):
    def test_1(self):
        print("output of test 1")

    def test_2(self):
        sys.stderr.write("error output\n")
        print("output of test 2")
        self.fail("no")


class Result(unittest.TextTestResult):
    def startTest(self, test):
        print("start", test.id(), file=sys.__stdout__)
        super().startTest(test)


class Runner(unittest.TextTestRunner):
    resultclass = Result

    def __init__(self, **options):
        print(sorted(options.items()))
        self.out = io.StringIO()
        super().__init__(self.out, **options)


def run(*args, **options):
    print("--", args)
    try:
        program = unittest.main(argv=["prog", *args], testRunner=Runner, exit=False, **options)
    except SystemExit as e:
        print("exit", e.code)
        return
    print(program.result, program.verbosity)


run()
run("-v", "A.test_1")
run("-q", "A")
run("-f", "-b")
run("-bf", "A.test_2", "A.test_1")
run(defaultTest="A.test_1")
run(defaultTest=["A.test_1", "A.test_2"])
run("--verb", "--", "A.test_1")
run("--locals", "A.test_1")
run("--nothing")

stream = io.StringIO()
runner = unittest.TextTestRunner(stream, buffer=True)
program = unittest.main(argv=["prog"], testRunner=runner, exit=False)
text = stream.getvalue()
at = text.index(" in 0.")
print(text[:at] + text[at + 10:])
print(sys.stdout is sys.__stdout__)
try:
    unittest.main(argv=["prog", "A.test_1"], testRunner=unittest.TextTestRunner(io.StringIO()))
except SystemExit as e:
    print("exit", e.code)
try:
    unittest.main(argv=["prog"], testRunner=unittest.TextTestRunner(io.StringIO()))
except SystemExit as e:
    print("exit", e.code)

# TestLoader, TestSuite, FunctionTestCase
import sys
import types
import unittest


class A(unittest.TestCase):
    def test_b(self):
        pass

    def test_a(self):
        pass

    def check_c(self):
        pass

    test_not_callable = 3


class B(A):
    def test_z(self):
        self.fail("z")


class Run(unittest.TestCase):
    def runTest(self):
        pass


def make_test():
    return A("test_b")


def make_suite():
    return unittest.TestSuite([A("test_a"), B("test_z")])


def make_other():
    return 5


def a_function():
    "doc of a function"


loader = unittest.TestLoader()
print(loader.getTestCaseNames(B))
print(loader.loadTestsFromTestCase(A))
print(loader.loadTestsFromTestCase(Run))
main = sys.modules["__main__"]
print(loader.loadTestsFromModule(main).countTestCases())
for name in "A", "B.test_z", "make_test", "make_suite":
    print(name, loader.loadTestsFromName(name, main))
for name in "make_other", "loader":
    try:
        loader.loadTestsFromName(name, main)
    except TypeError as e:
        print(str(e).split(" at ")[0].split("<")[0])
for name in "nothing", "A.nothing":
    suite = loader.loadTestsFromName(name, main)
    result = unittest.TestResult()
    suite(result)
    print(suite.countTestCases(), result, result.errors[0][0].id(), result.errors[0][1].splitlines()[-1])
suite = loader.loadTestsFromNames(["no_such_module", "A"], None)
print(suite.countTestCases(), loader.errors[-1].splitlines()[-1], len(loader.errors))
loader.testMethodPrefix = "check"
print(loader.getTestCaseNames(B))
loader.testMethodPrefix = "test"
loader.sortTestMethodsUsing = lambda a, b: (a < b) - (a > b)
print(loader.getTestCaseNames(B))

module = types.ModuleType("made")
module.A = A
print(loader.loadTestsFromModule(module))
module.load_tests = lambda loader, tests, pattern: unittest.TestSuite([B("test_z")])
print(loader.loadTestsFromModule(module))


def failing(loader, tests, pattern):
    raise ValueError("load_tests")


module.load_tests = failing
result = unittest.TestResult()
loader.loadTestsFromModule(module)(result)
print(result, result.errors[0][1].splitlines()[-1])

suite = unittest.TestSuite()
for bad in 5, A, unittest.TestSuite:
    try:
        suite.addTest(bad)
    except TypeError as e:
        print(e)
try:
    suite.addTests("text")
except TypeError as e:
    print(e)
suite.addTest(A("test_a"))
suite.addTest(unittest.TestSuite([A("test_b"), B("test_z")]))
print(suite.countTestCases(), suite == unittest.TestSuite([A("test_a")]), A("test_a") == A("test_a"),
      A("test_a") == B("test_a"), hash(A("test_a")) == hash(A("test_a")))
result = unittest.TestResult()
print(suite.run(result) is result, result, list(suite), suite.countTestCases())
try:
    A("test_nothing")
except ValueError as e:
    print(e)
print(A().countTestCases(), A("test_a").id(), str(A("test_a")), repr(A("test_a")), A("test_a").shortDescription())

test = unittest.FunctionTestCase(a_function, setUp=lambda: print("up"), tearDown=lambda: print("down"))
print(test.run(), test.id(), test, test.shortDescription())
print(unittest.FunctionTestCase(a_function, description="given").shortDescription())

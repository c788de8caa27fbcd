# setUp, setUpClass, setUpModule, cleanups, and what happens when they fail
import io
import sys
import unittest


def setUpModule():
    print("setUpModule")
    unittest.addModuleCleanup(print, "module cleanup")


def tearDownModule():
    print("tearDownModule")


class Good(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("setUpClass", cls.__name__)
        cls.addClassCleanup(print, "class cleanup")

    @classmethod
    def tearDownClass(cls):
        print("tearDownClass", cls.__name__)

    def setUp(self):
        print("  setUp")
        self.addCleanup(print, "  cleanup 1")
        self.addCleanup(print, "  cleanup 2", end="!\n")

    def tearDown(self):
        print("  tearDown")

    def test_1(self):
        print("  test 1")

    def test_2(self):
        print("  test 2")
        self.fail("failed")


class BadClass(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.addClassCleanup(print, "cleanup of a failed class")
        raise ValueError("no class")

    def test_never(self):
        print("never")


class SkippingClass(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise unittest.SkipTest("class skips")

    def test_never(self):
        print("never")


class BadSetUp(unittest.TestCase):
    def setUp(self):
        self.addCleanup(print, "cleanup after bad setUp")
        raise KeyError("setUp")

    def tearDown(self):
        print("no tearDown")

    def test_never(self):
        print("never")


class BadEnd(unittest.TestCase):
    def tearDown(self):
        raise IndexError("tearDown")

    def bad_cleanup(self):
        raise TypeError("cleanup")

    def test_it(self):
        self.addCleanup(self.bad_cleanup)
        self.addCleanup(self.bad_cleanup)
        self.fail("test")

    @classmethod
    def tearDownClass(cls):
        raise OSError("tearDownClass")


class Contexts(unittest.TestCase):
    def test_enter(self):
        class Manager:
            def __enter__(self):
                print("  enter")
                return 5

            def __exit__(self, *exc_info):
                print("  exit", exc_info)
        print("  value", self.enterContext(Manager()))
        with self.assertRaises(TypeError) as caught:
            self.enterContext(3)
        print("  ", caught.exception)


loader = unittest.TestLoader()
result = unittest.TestResult()
loader.loadTestsFromModule(sys.modules["__main__"])(result)
for test, text in result.errors + result.failures:
    print(repr(test) if not isinstance(test, unittest.TestCase) else test, text.splitlines()[-1])
print(result.skipped, result.testsRun)

test = Good("test_1")
test.debug()
suite = loader.loadTestsFromTestCase(Good)
try:
    suite.debug()
except AssertionError as e:
    print("debug:", e)

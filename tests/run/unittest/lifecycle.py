"""unittest: the order of fixtures, cleanups, skips, expected failures, subtests, and what results and runners report."""
import io
import sys
import unittest

log = []


def setUpModule():
    log.append("setUpModule")


def tearDownModule():
    log.append("tearDownModule")


class Fixtures(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        log.append("setUpClass")
        cls.addClassCleanup(log.append, "class cleanup")

    @classmethod
    def tearDownClass(cls):
        log.append("tearDownClass")

    def setUp(self):
        log.append(f"setUp {self._testMethodName}")
        self.addCleanup(log.append, "cleanup 1")
        self.addCleanup(lambda: log.append("cleanup 2"))

    def tearDown(self):
        log.append("tearDown")

    def test_one(self):
        """First line of the doc.

        Second line."""
        log.append("one")

    def test_two(self):
        log.append("two")
        self.fail("two fails")


class Kinds(unittest.TestCase):
    @unittest.skip("not today")
    def test_a_skip(self):
        pass

    @unittest.skipIf(sys.version_info > (3,), "too new")
    def test_b_skip_if(self):
        pass

    @unittest.skipUnless(True, "unless")
    def test_c_runs(self):
        self.skipTest("from inside")

    @unittest.expectedFailure
    def test_d_expected(self):
        self.assertEqual(1, 2)

    @unittest.expectedFailure
    def test_e_unexpected(self):
        pass

    def test_f_error(self):
        {}["missing"]

    def test_g_subtests(self):
        for n in range(4):
            with self.subTest("number", n=n):
                if n == 3:
                    raise ValueError(n)
                self.assertEqual(n % 2, 0, "odd")

    def test_h_cleanup_fails(self):
        self.addCleanup(lambda: 1 / 0)

    def test_i_subskip(self):
        with self.subTest(i=1):
            self.skipTest("sub skip")

    def test_j_raises_skip(self):
        raise unittest.SkipTest("raised")


@unittest.skip("whole class")
class Skipped(unittest.TestCase):
    def test_x(self):
        pass


class BrokenClass(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise RuntimeError("class setup broken")

    def test_never(self):
        pass


class BrokenSetUp(unittest.TestCase):
    def setUp(self):
        self.addCleanup(log.append, "cleanup after broken setUp")
        raise KeyError("setUp")

    def tearDown(self):
        log.append("never tearDown")

    def test_never(self):
        log.append("never")


class Recorder(unittest.TextTestResult):
    def startTest(self, test):
        super().startTest(test)
        self.stream.write(f"[{test.id().split('.', 1)[1]}]")

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        self.stream.write(f"({subtest._subDescription()}:{err and err[0].__name__})")


def run(*cases, **options):
    suite = unittest.TestSuite(unittest.defaultTestLoader.loadTestsFromTestCase(case) for case in cases)
    out = io.StringIO()
    result = unittest.TextTestRunner(stream=out, **options).run(suite)
    lines = [line for line in out.getvalue().splitlines() if not line.startswith(("  File", "    ", "Ran ", "Traceback"))]
    print("\n".join(lines))
    print(result, result.wasSuccessful(), result.testsRun, len(result.errors), len(result.failures), result.skipped and [reason for _, reason in result.skipped], len(result.expectedFailures), len(result.unexpectedSuccesses))
    return result


run(Fixtures, verbosity=2)
print(log)
log.clear()
run(Kinds, verbosity=2, resultclass=Recorder)
run(Skipped, BrokenClass, BrokenSetUp, verbosity=1)
print(log)
result = run(Kinds, failfast=True, verbosity=0)
print(result.shouldStop)
suite = unittest.TestSuite([Fixtures("test_one"), Kinds("test_a_skip")])
print(suite.countTestCases(), [str(t) for t in suite], Fixtures("test_one").shortDescription(), Fixtures("test_one").id(), Fixtures("test_one") == Fixtures("test_one"), suite)
try:
    Fixtures("no_such")
except ValueError as error:
    print(error)
loader = unittest.TestLoader()
loader.testMethodPrefix = "check"
print(loader.getTestCaseNames(Fixtures), unittest.TestLoader().getTestCaseNames(Fixtures))
loader = unittest.TestLoader()
loader.sortTestMethodsUsing = lambda a, b: (a < b) - (a > b)
loader.testNamePatterns = ["*_[a-d]_*"]
print(loader.getTestCaseNames(Kinds))
print(unittest.defaultTestLoader.loadTestsFromName("Fixtures.test_one", sys.modules[__name__]), unittest.defaultTestLoader.loadTestsFromNames(["Skipped"], sys.modules[__name__]).countTestCases())
function_case = unittest.FunctionTestCase(lambda: log.append("function"), setUp=lambda: log.append("f setUp"), description="described")
function_case.run()
print(log[-2:], function_case.shortDescription())
case = Kinds("test_f_error")
try:
    case.debug()
except KeyError as error:
    print("debug", error)

# subTest: messages, parameters, nesting, failfast, expected failures
import io
import unittest


class Sub(unittest.TestCase):
    def test_all(self):
        """A doc line."""
        for i in range(4):
            with self.subTest("message", i=i):
                with self.subTest(j=i, k="text"):
                    self.assertTrue(i % 2)
        with self.subTest():
            self.fail("plain")
        with self.subTest("skipped"):
            self.skipTest("why")
        with self.subTest(i=9):
            raise ValueError("error")

    @unittest.expectedFailure
    def test_expected(self):
        with self.subTest(i=1):
            self.fail()
        print("not reached")

    def test_pass(self):
        with self.subTest(i=1):
            self.assertTrue(True)


class Recorder(unittest.TestResult):
    def addSubTest(self, test, subtest, err):
        print("subtest", subtest.id(), "|", subtest, "|", err and err[0].__name__)
        super().addSubTest(test, subtest, err)

    def addSuccess(self, test):
        print("success", test)

    def addSkip(self, test, reason):
        print("skip", test, reason)


def run(**options):
    stream = io.StringIO()
    unittest.TextTestRunner(stream, **options).run(unittest.defaultTestLoader.loadTestsFromTestCase(Sub))
    text = stream.getvalue()
    at = text.index(" in 0.")
    print(text[:at] + text[at + 10:])


unittest.defaultTestLoader.loadTestsFromTestCase(Sub)(Recorder())
run()
run(verbosity=2)
run(verbosity=2, failfast=True)

# Every outcome, as letters and as lines
import io
import unittest


class Outcomes(unittest.TestCase):
    def setUp(self):
        self.x = 1

    def test_ok(self):
        """Doc line.

        More of it."""
        self.assertEqual(self.x, 1)

    def test_fail(self):
        self.assertEqual(1, 2, "my message")

    def test_error(self):
        {}["a"]

    @unittest.skip("not today")
    def test_skip(self):
        pass

    def test_skip_inside(self):
        self.skipTest("inside")

    @unittest.skipIf(1 + 1 == 2, "two")
    def test_skip_if(self):
        pass

    @unittest.skipUnless(1 + 1 == 2, "two")
    def test_skip_unless(self):
        pass

    @unittest.expectedFailure
    def test_expected(self):
        self.fail("as expected")

    @unittest.expectedFailure
    def test_unexpected(self):
        pass

    def test_chain(self):
        try:
            self.assertTrue(0)
        except AssertionError as e:
            raise ValueError(3) from e

    def test_context(self):
        try:
            raise KeyError(1)
        except KeyError:
            self.fail("in a handler")


@unittest.skip("the whole class")
class Skipped(unittest.TestCase):
    def test_a(self):
        print("never")


def show(verbosity, **options):
    stream = io.StringIO()
    suite = unittest.TestSuite()
    for cls in Outcomes, Skipped:
        suite.addTests(unittest.defaultTestLoader.loadTestsFromTestCase(cls))
    runner = unittest.TextTestRunner(stream, verbosity=verbosity, **options)
    result = runner.run(suite)
    text = stream.getvalue()
    at = text.index(" in 0.")
    print(text[:at] + text[at + 10:])
    print(result, result.wasSuccessful())


for verbosity in 0, 1, 2:
    show(verbosity)
show(2, descriptions=False)
show(1, failfast=True)

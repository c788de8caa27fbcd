import unittest

class T(unittest.TestCase):
    maxDiff = None

    def runTest(self):
        for method, a, b in (("assertEqual", [1, 2, 3], [1, 2, 4]), ("assertEqual", "a\nb\n", "a\nc\n"), ("assertEqual", {"a": 1}, {"a": 2, "b": [1]}),
                             ("assertMultiLineEqual", "x y", "x z"), ("assertListEqual", ["a"] * 30, ["a"] * 29 + ["b"]), ("assertDictEqual", {"k%d" % i: i for i in range(20)}, {})):
            try:
                getattr(self, method)(a, b)
            except AssertionError as e:
                print(e)

T().runTest()

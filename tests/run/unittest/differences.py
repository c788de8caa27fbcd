# Differences of containers and texts, long ones left out
import difflib
import pprint
import unittest


class Case(unittest.TestCase):
    pass


case = Case()


def show(name, *args):
    try:
        getattr(case, name)(*args)
    except AssertionError as e:
        print(name, "AssertionError:", e)


show("assertEqual", [1, 2, 3], [1, 5, 3, 4])
show("assertEqual", (1, 2, 3), (1, 2))
show("assertListEqual", [], [1])
show("assertSequenceEqual", "abc", ["a", "b", "d"])
show("assertSequenceEqual", 5, [1])
show("assertEqual", {"a": 1, "b": [1, 2]}, {"a": 1, "b": [1, 3]})
show("assertEqual", "one\ntwo\nthree\n", "one\n2\nthree\nfour\n")
show("assertEqual", "one line", "one lime")
show("assertMultiLineEqual", "a\n", "b")
show("assertEqual", list(range(300)), list(range(1, 301)))
show("assertEqual", {i: i for i in range(200)}, {})
case.maxDiff = None
show("assertEqual", list(range(60)), list(range(1, 61)))
show("assertRegex", "text", "^a")
show("assertNotRegex", "text", "t.x")
show("assertRegex", b"text", b"x{3}")
try:
    with case.assertRaisesRegex(ValueError, "^bad"):
        raise ValueError("good")
except AssertionError as e:
    print(e)
with case.assertRaisesRegex(ValueError, "g(o+)d"):
    raise ValueError("good")
suite = unittest.TestLoader()
suite.testNamePatterns = ["*a?b*"]


class Named(unittest.TestCase):
    def test_axb(self): pass
    def test_ab(self): pass


print(suite.getTestCaseNames(Named))

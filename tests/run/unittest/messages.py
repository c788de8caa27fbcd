# The message of each assertion
import collections
import math
import unittest


class Case(unittest.TestCase):
    def runTest(self):
        pass


class Odd:
    def __repr__(self):
        raise ValueError

    def __eq__(self, other):
        return False


case = Case()
short = Case()
short.longMessage = False


def show(name, *args, **kwargs):
    for c in case, short:
        try:
            print(name, getattr(c, name)(*args, **kwargs))
        except AssertionError as e:
            print(name, "AssertionError:", e)
        except Exception as e:
            print(name, type(e).__name__, e)


show("assertTrue", 0)
show("assertTrue", [], "hm")
show("assertFalse", 5)
show("assertIs", 1, 2.0)
show("assertIsNot", None, None)
show("assertIsNone", 1)
show("assertIsNotNone", None)
show("assertIsInstance", 1, str)
show("assertIsInstance", 1, (str, list))
show("assertNotIsInstance", 1, int)
show("assertLess", 2, 1)
show("assertLessEqual", 2, 1)
show("assertGreater", 1, 2)
show("assertGreaterEqual", 1, 2, msg="order")
show("assertIn", 1, [2, 3])
show("assertNotIn", 2, [2, 3])
show("assertEqual", 1, 2)
show("assertEqual", 1, "1", "different")
show("assertEqual", "x" * 100, 5)
show("assertEqual", ("ab" * 60) + "c" * 30, 1.5)
show("assertEqual", b"x" * 100 + b"1", b"x" * 100 + b"2")
show("assertNotEqual", 1, 1)
show("assertAlmostEqual", 1, 1.0001)
show("assertAlmostEqual", 1, 1.0001, places=3)
show("assertAlmostEqual", 1, 1.0001, places=3, delta=1)
show("assertAlmostEqual", 1, 1.5, delta=0.25)
show("assertAlmostEqual", math.inf, math.inf)
show("assertNotAlmostEqual", 1, 1.00000001)
show("assertNotAlmostEqual", 1, 1.5, delta=1)
show("assertNotAlmostEqual", 1, 1)
show("assertSetEqual", {1}, {2})
show("assertEqual", {1}, {1, 3})
show("assertEqual", frozenset(), frozenset([4]))
show("assertSetEqual", 1, {2})
show("assertSetEqual", {2}, [2])
show("assertSetEqual", set(), 5)
show("assertDictEqual", 1, {})
show("assertDictEqual", {}, [])
show("assertListEqual", (), [])
show("assertTupleEqual", (), [])
show("assertMultiLineEqual", 1, "")
show("assertMultiLineEqual", "", 1)
show("assertCountEqual", [1, 2, 2], [2, 1, 1])
show("assertCountEqual", [[1], [2]], [[1], [1]])
show("assertCountEqual", "abc", "cba")
show("assertRaises", ValueError, int, "4")
show("assertRaises", ValueError, int, "x")
show("assertRaises", (ValueError, KeyError), lambda: 1)
show("assertRaises", 3)
show("assertRaises", int)
show("assertRaises", ValueError, bad=1)
show("assertWarns", ValueError)
show("assertWarns", UserWarning, lambda: 1)
show("fail")
show("fail", "text")
show("assertIn", 1, Odd.__mro__)
odd = Odd()
try:
    case.assertEqual(odd, 1)
except AssertionError as e:
    print(str(e).split(" at ")[0])

Point = collections.namedtuple("Point", "x y")
case.assertSequenceEqual((1, 2), Point(1, 2))
case.assertSequenceEqual([1, 2], (1, 2))
with case.assertRaises(KeyError) as caught:
    {}[7]
print(repr(caught.exception), caught.exception.__traceback__)
try:
    with case.assertRaises(KeyError, msg="with a message"):
        pass
except AssertionError as e:
    print(e)
try:
    with case.assertRaises(KeyError):
        raise ValueError("another")
except ValueError as e:
    print("passed on:", e)


def equal_ints(first, second, msg=None):
    raise case.failureException(f"{first} is not {second}, {msg}")


case.addTypeEqualityFunc(int, equal_ints)
show("assertEqual", 3, 3)
try:
    case.assertEqual(3, 3, msg="m")
except AssertionError as e:
    print(e)

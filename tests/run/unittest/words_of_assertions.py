"""unittest: the words of every assertion that fails: values, containers, long texts, messages of one's own, raises, warns and logs."""
import logging
import unittest
import warnings


class T(unittest.TestCase):
    maxDiff = 200

    def runTest(self):
        pass


t = T()


def fails(label, function, *args, **kw):
    try:
        function(*args, **kw)
        print(label, "passes")
    except AssertionError as error:
        print(f"{label}: {error}")
    except Exception as error:
        print(f"{label} raises {type(error).__name__}: {error}")


fails("equal", t.assertEqual, 1, 2)
fails("equal msg", t.assertEqual, 1, 2, "mine")
fails("equal str", t.assertEqual, "one\ntwo\n", "one\nTwo\nthree")
fails("equal list", t.assertEqual, [1, 2, 3], [1, 5])
fails("equal list more", t.assertEqual, [1], [1, 2, 3])
fails("equal tuple", t.assertEqual, (1, [2]), (1, [3]))
fails("equal dict", t.assertEqual, {"a": 1, "b": 2}, {"a": 1, "c": [3]})
fails("equal set", t.assertEqual, {1, 2}, {2, 3})
fails("equal mixed", t.assertEqual, [1], (1,))
fails("equal long", t.assertEqual, "x" * 300, "x" * 299 + "y")
fails("equal frozenset", t.assertEqual, frozenset("a"), frozenset("b"))
fails("not equal", t.assertNotEqual, 1, 1.0)
fails("true", t.assertTrue, [])
fails("false", t.assertFalse, [0], "msg")
fails("is", t.assertIs, [], [])
fails("is not", t.assertIsNot, None, None)
fails("none", t.assertIsNone, 0)
fails("not none", t.assertIsNotNone, None)
fails("in", t.assertIn, 3, [1, 2])
fails("not in", t.assertNotIn, "a", "abc")
fails("instance", t.assertIsInstance, 3, str)
fails("instance tuple", t.assertIsInstance, 3, (str, list))
fails("not instance", t.assertNotIsInstance, True, int)
fails("almost", t.assertAlmostEqual, 1.0, 1.1)
fails("almost places", t.assertAlmostEqual, 1.0, 1.04, places=2)
fails("almost delta", t.assertAlmostEqual, 1.0, 1.5, delta=0.1, msg="far")
fails("almost both", t.assertAlmostEqual, 1.0, 1.5, places=1, delta=0.1)
fails("almost ok", t.assertAlmostEqual, 1.0, 1.00000001)
fails("not almost", t.assertNotAlmostEqual, 1.0, 1.00000001)
fails("not almost delta", t.assertNotAlmostEqual, 5, 6, delta=2)
fails("greater", t.assertGreater, 1, 2)
fails("less equal", t.assertLessEqual, 2, 1)
fails("less types", t.assertLess, 1, "a")
fails("regex", t.assertRegex, "hello", "^x")
fails("not regex", t.assertNotRegex, "hello", "l+")
fails("count", t.assertCountEqual, [1, 1, 2], [1, 2, 2])
fails("count unhashable", t.assertCountEqual, [[1], [2]], [[2], [3]])
fails("count ok", t.assertCountEqual, "abc", "cab")
fails("multi line", t.assertMultiLineEqual, "a\nb\n", "a\nc\n")
fails("multi line type", t.assertMultiLineEqual, "a", 5)
fails("sequence", t.assertSequenceEqual, [1, 2], (1, 3))
fails("sequence type", t.assertSequenceEqual, [1], (2,), seq_type=list)
fails("sequence nothing", t.assertSequenceEqual, 5, [1])
fails("list equal", t.assertListEqual, [1], (1,))
fails("tuple equal", t.assertTupleEqual, (1,), (1, 2))
fails("dict equal", t.assertDictEqual, {1: 2}, [1])
fails("set equal", t.assertSetEqual, {1}, {1, 2})
fails("set nothing", t.assertSetEqual, {1}, 5)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    fails("subset", t.assertDictContainsSubset, {"a": 1, "z": 3}, {"a": 2})
fails("raises none", t.assertRaises, ValueError, int, "5")
fails("raises other", t.assertRaises, ValueError, lambda: {}["x"])
fails("raises bad", t.assertRaises, "x", int)
fails("raises not exception", t.assertRaises, int, int)
fails("raises regex", t.assertRaisesRegex, ValueError, "nothing like it", int, "x")
fails("raises regex none", t.assertRaisesRegex, ValueError, "x", int, "1")


def block(label, manager, body):
    def inner():
        with manager() as context:
            body()
        return context
    try:
        context = inner()
        print(label, "passes", getattr(context, "exception", None) or getattr(context, "output", None) or [str(w.message) for w in getattr(context, "warnings", [])])
    except AssertionError as error:
        print(f"{label}: {error}")
    except Exception as error:
        print(f"{label} raises {type(error).__name__}: {error}")


log = logging.getLogger("app")
block("with raises", lambda: t.assertRaises(ValueError), lambda: int("x"))
block("with raises none", lambda: t.assertRaises((ValueError, KeyError), msg="expected"), lambda: None)
block("with raises tuple", lambda: t.assertRaises((ValueError, KeyError)), lambda: None)
block("with keyword", lambda: t.assertRaises(ValueError, bad=1), lambda: None)
block("with regex", lambda: t.assertRaisesRegex(ValueError, r"lit\w+"), lambda: int("x"))
block("with warns", lambda: t.assertWarns(UserWarning), lambda: warnings.warn("careful"))
block("with warns none", lambda: t.assertWarns(UserWarning), lambda: None)
block("with warns other", lambda: t.assertWarns(DeprecationWarning), lambda: warnings.warn("user", UserWarning))
block("with warns regex", lambda: t.assertWarnsRegex(UserWarning, "^x"), lambda: warnings.warn("careful"))
block("with logs", lambda: t.assertLogs("app", "INFO"), lambda: (log.info("one %d", 1), log.debug("two"), log.error("three")))
block("with logs none", lambda: t.assertLogs("app", "ERROR"), lambda: log.info("x"))
block("with logs root", lambda: t.assertLogs(), lambda: None)
block("with no logs", lambda: t.assertNoLogs("app"), lambda: log.warning("noise"))
block("with no logs ok", lambda: t.assertNoLogs("app", level="ERROR"), lambda: log.warning("noise"))
t.longMessage = False
fails("short", t.assertEqual, 1, 2, "only mine")
fails("short true", t.assertTrue, 0, "only")
t.addTypeEqualityFunc(complex, lambda a, b, msg=None: t.fail(f"complex {a} {b}"))
fails("own type", t.assertEqual, 1j, 2j)
t.maxDiff = None
fails("whole diff", t.assertEqual, list(range(30)), list(range(1, 31)))
fails("failed", t.fail)
fails("failureException", lambda: print(t.failureException, T.failureException is AssertionError))

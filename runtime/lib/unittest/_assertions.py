"""The assert methods of TestCase."""

import warnings

from ._expect import LogsExpectation, RaisesExpectation, WarnsExpectation
from ._messages import (DIFF_OMITTED, count_differences, line_difference, value_difference, value_text,
                        value_texts)

__unittest = True


class Assertions:
    """Methods that raise failureException with a readable message.

    longMessage: the caller's message is added to ours, not put in its place.
    maxDiff: differences with more characters are left out; None shows all.
    """

    failureException = AssertionError
    longMessage = True
    maxDiff = 80 * 8
    # texts beyond this length are not compared line by line
    _diffThreshold = 2 ** 16

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        return standardMsg if msg is None else f"{standardMsg} : {msg}"

    def _truncateMessage(self, message, diff):
        limit = self.maxDiff
        if limit is None or len(diff) <= limit:
            return message + diff
        return message + DIFF_OMITTED % len(diff)

    def fail(self, msg=None):
        """Fail at once, with the given message."""
        raise self.failureException(msg)

    def _fail(self, msg, standard):
        raise self.failureException(self._formatMessage(msg, standard))

    # ---- truth, identity, kind ----

    def assertTrue(self, expr, msg=None):
        """Check that the expression is true."""
        if not expr:
            self._fail(msg, f"{value_text(expr)} is not true")

    def assertFalse(self, expr, msg=None):
        """Check that the expression is false."""
        if expr:
            self._fail(msg, f"{value_text(expr)} is not false")

    def assertIs(self, expr1, expr2, msg=None):
        """Just like self.assertTrue(a is b), but with a nicer default message."""
        if expr1 is not expr2:
            self._fail(msg, f"{value_text(expr1)} is not {value_text(expr2)}")

    def assertIsNot(self, expr1, expr2, msg=None):
        """Just like self.assertTrue(a is not b), but with a nicer default message."""
        if expr1 is expr2:
            self._fail(msg, f"unexpectedly identical: {value_text(expr1)}")

    def assertIsNone(self, obj, msg=None):
        """Check that obj is None."""
        if obj is not None:
            self._fail(msg, f"{value_text(obj)} is not None")

    def assertIsNotNone(self, obj, msg=None):
        """Check that obj is not None."""
        if obj is None:
            self._fail(msg, "unexpectedly None")

    def assertIsInstance(self, obj, cls, msg=None):
        """Check isinstance(obj, cls)."""
        if not isinstance(obj, cls):
            self._fail(msg, f"{value_text(obj)} is not an instance of {cls!r}")

    def assertNotIsInstance(self, obj, cls, msg=None):
        """Check not isinstance(obj, cls)."""
        if isinstance(obj, cls):
            self._fail(msg, f"{value_text(obj)} is an instance of {cls!r}")

    # ---- order and membership ----

    def assertLess(self, a, b, msg=None):
        """Check a < b."""
        if not a < b:
            self._fail(msg, f"{value_text(a)} not less than {value_text(b)}")

    def assertLessEqual(self, a, b, msg=None):
        """Check a <= b."""
        if not a <= b:
            self._fail(msg, f"{value_text(a)} not less than or equal to {value_text(b)}")

    def assertGreater(self, a, b, msg=None):
        """Check a > b."""
        if not a > b:
            self._fail(msg, f"{value_text(a)} not greater than {value_text(b)}")

    def assertGreaterEqual(self, a, b, msg=None):
        """Check a >= b."""
        if not a >= b:
            self._fail(msg, f"{value_text(a)} not greater than or equal to {value_text(b)}")

    def assertIn(self, member, container, msg=None):
        """Check member in container."""
        if member not in container:
            self._fail(msg, f"{value_text(member)} not found in {value_text(container)}")

    def assertNotIn(self, member, container, msg=None):
        """Check member not in container."""
        if member in container:
            self._fail(msg, f"{value_text(member)} unexpectedly found in {value_text(container)}")

    # ---- equality ----

    def addTypeEqualityFunc(self, typeobj, function):
        """Have assertEqual() compare two objects of exactly this type by function(first, second, msg=...)."""
        self._type_equality_funcs[typeobj] = function

    def _getAssertEqualityFunc(self, first, second):
        if type(first) is type(second):
            function = self._type_equality_funcs.get(type(first))
            if function is not None:
                return getattr(self, function) if isinstance(function, str) else function
        return self._baseAssertEqual

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            self._fail(msg, "%s != %s" % value_texts(first, second))

    def assertEqual(self, first, second, msg=None):
        """Check first == second, with a difference suited to their type."""
        self._getAssertEqualityFunc(first, second)(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        """Check first != second."""
        if not first != second:
            self._fail(msg, f"{value_text(first)} == {value_text(second)}")

    def _is_near(self, first, second, places, delta):
        """Whether they are near enough, and how the bound and their distance are told."""
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        distance = abs(first - second)
        if delta is not None:
            return distance <= delta, f"within {value_text(delta)} delta", distance
        places = 7 if places is None else places
        return round(distance, places) == 0, f"within {places!r} places", distance

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """Check that they are equal, or differ by less than a unit in decimal `places` (7), or by `delta`."""
        if first == second:
            return
        near, bound, distance = self._is_near(first, second, places, delta)
        if not near:
            self._fail(msg, f"{value_text(first)} != {value_text(second)} {bound} "
                            f"({value_text(distance)} difference)")

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """Check that assertAlmostEqual() would fail."""
        near, bound, distance = self._is_near(first, second, places, delta)
        if near or first == second:
            difference = "" if delta is None else f" ({value_text(distance)} difference)"
            self._fail(msg, f"{value_text(first)} == {value_text(second)} {bound}{difference}")

    # ---- containers ----

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        """Check that two sequences have equal elements; seq_type: what both have to be."""
        kind = "sequence"
        if seq_type is not None:
            kind = seq_type.__name__
            for which, seq in ("First", seq1), ("Second", seq2):
                if not isinstance(seq, seq_type):
                    raise self.failureException(f"{which} sequence is not a {kind}: {value_text(seq)}")
        lengths = []
        for which, seq in ("First", seq1), ("Second", seq2):
            try:
                lengths.append(len(seq))
            except (TypeError, NotImplementedError):
                self._fail_sequence(msg, f"{which} {kind} has no length.    Non-sequence?", seq1, seq2)
        if seq1 == seq2:
            return
        text, same = self._first_differing(kind, seq1, seq2, lengths)
        if same and lengths[0] == lengths[1] and seq_type is None and type(seq1) is not type(seq2):
            return  # equal elements in containers of different type
        text = "%ss differ: %s != %s\n" % (kind.capitalize(), *value_texts(seq1, seq2)) + text
        self._fail_sequence(msg, text + self._surplus(kind, seq1, seq2, lengths), seq1, seq2)

    def _fail_sequence(self, msg, text, seq1, seq2):
        self._fail(msg, self._truncateMessage(text, value_difference(seq1, seq2)))

    def _first_differing(self, kind, seq1, seq2, lengths):
        """A text about the first pair that differs, and whether all pairs are equal."""
        for i in range(min(lengths)):
            pair = []
            for which, seq in ("first", seq1), ("second", seq2):
                try:
                    pair.append(seq[i])
                except (TypeError, IndexError, NotImplementedError):
                    return f"\nUnable to index element {i} of {which} {kind}\n", False
            if pair[0] != pair[1]:
                return "\nFirst differing element %d:\n%s\n%s\n" % (i, *value_texts(*pair)), False
        return "", True

    def _surplus(self, kind, seq1, seq2, lengths):
        """What the longer one has more."""
        if lengths[0] == lengths[1]:
            return ""
        first = lengths[0] > lengths[1]
        longer, which = (seq1, "First") if first else (seq2, "Second")
        start = min(lengths)
        text = f"\n{which} {kind} contains {max(lengths) - start} additional elements.\n"
        try:
            return text + f"First extra element {start}:\n{value_text(longer[start])}\n"
        except (TypeError, IndexError, NotImplementedError):
            return text + f"Unable to index element {start} of {which.lower()} {kind}\n"

    def assertListEqual(self, list1, list2, msg=None):
        """Check that two lists are equal."""
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        """Check that two tuples are equal."""
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        """Check that two sets are equal."""
        only = []
        for which, one, other in ("first", set1, set2), ("second", set2, set1):
            try:
                only.append(one.difference(other))
            except TypeError as e:
                self.fail(f"invalid type when attempting set difference: {e}")
            except AttributeError as e:
                self.fail(f"{which} argument does not support set difference: {e}")
        lines = []
        for which, other, items in ("first", "second", only[0]), ("second", "first", only[1]):
            if items:
                lines.append(f"Items in the {which} set but not the {other}:")
                lines.extend(map(repr, items))
        if lines:
            self._fail(msg, "\n".join(lines))

    def assertDictEqual(self, d1, d2, msg=None):
        """Check that two dictionaries are equal."""
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 != d2:
            text = "%s != %s" % value_texts(d1, d2)
            self._fail(msg, self._truncateMessage(text, value_difference(d1, d2)))

    def assertDictContainsSubset(self, subset, dictionary, msg=None):
        """Deprecated: check that dictionary has all items of subset."""
        warnings.warn("assertDictContainsSubset is deprecated", DeprecationWarning)
        missing = [value_text(key) for key in subset if key not in dictionary]
        wrong = [f"{value_text(key)}, expected: {value_text(value)}, actual: {value_text(dictionary[key])}"
                 for key, value in subset.items() if key in dictionary and value != dictionary[key]]
        texts = []
        if missing:
            texts.append("Missing: " + ",".join(missing))
        if wrong:
            texts.append("Mismatched values: " + ",".join(wrong))
        if texts:
            self._fail(msg, "; ".join(texts))

    def assertCountEqual(self, first, second, msg=None):
        """Check that two iterables hold equal elements equally often, in any order."""
        first, second = list(first), list(second)
        found = count_differences(first, second)
        if found:
            lines = ["First has %d, Second has %d:  %r" % difference for difference in found]
            self._fail(msg, self._truncateMessage("Element counts were not equal:\n", "\n".join(lines)))

    def assertMultiLineEqual(self, first, second, msg=None):
        """Check that two strings are equal, and show the lines that differ."""
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first == second:
            return
        if max(len(first), len(second)) > self._diffThreshold:
            self._baseAssertEqual(first, second, msg)
        lines = first.splitlines(keepends=True), second.splitlines(keepends=True)
        if len(lines[0]) == 1 and first.strip("\r\n") == first:
            lines = [first + "\n"], [second + "\n"]
        text = "%s != %s" % value_texts(first, second)
        self._fail(msg, self._truncateMessage(text, "\n" + line_difference(*lines)))

    # ---- exceptions, warnings, logs ----

    def assertRaises(self, expected_exception, *args, **kwargs):
        """Check that a call, or the body of a with statement, raises expected_exception."""
        expectation = RaisesExpectation(expected_exception, self)
        try:
            return expectation.handle("assertRaises", args, kwargs)
        finally:
            expectation = None

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        """The same, and that the regular expression is found in the exception's text."""
        expectation = RaisesExpectation(expected_exception, self, expected_regex)
        return expectation.handle("assertRaisesRegex", args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        """Check that a call, or the body of a with statement, triggers expected_warning."""
        return WarnsExpectation(expected_warning, self).handle("assertWarns", args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        """The same, and that the regular expression is found in the warning's text."""
        expectation = WarnsExpectation(expected_warning, self, expected_regex)
        return expectation.handle("assertWarnsRegex", args, kwargs)

    def assertLogs(self, logger=None, level=None):
        """Check that the body logs something on the logger at the level (INFO) or above."""
        return LogsExpectation(self, logger, level, no_logs=False)

    def assertNoLogs(self, logger=None, level=None):
        """Check that the body logs nothing on the logger at the level (INFO) or above."""
        return LogsExpectation(self, logger, level, no_logs=True)

    # ---- regular expressions ----

    def assertRegex(self, text, expected_regex, msg=None):
        """Check that the regular expression is found in text."""
        if isinstance(expected_regex, (str, bytes)):
            assert expected_regex, "expected_regex must not be empty."
            import re
            expected_regex = re.compile(expected_regex)
        if not expected_regex.search(text):
            self._fail(msg, f"Regex didn't match: {expected_regex.pattern!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        """Check that the regular expression is not found in text."""
        if isinstance(unexpected_regex, (str, bytes)):
            import re
            unexpected_regex = re.compile(unexpected_regex)
        found = unexpected_regex.search(text)
        if found:
            self._fail(msg, f"Regex matched: {text[found.start():found.end()]!r} matches "
                            f"{unexpected_regex.pattern!r} in {text!r}")


def _deprecated(name):
    def method(self, *args, **kwargs):
        warnings.warn(f"Please use {name} instead.", DeprecationWarning, 2)
        return getattr(self, name)(*args, **kwargs)
    return method


# Names of old, which 3.11 still has.
for _old, _new in {"failUnlessEqual": "assertEqual", "assertEquals": "assertEqual",
                   "failIfEqual": "assertNotEqual", "assertNotEquals": "assertNotEqual",
                   "failUnlessAlmostEqual": "assertAlmostEqual", "assertAlmostEquals": "assertAlmostEqual",
                   "failIfAlmostEqual": "assertNotAlmostEqual",
                   "assertNotAlmostEquals": "assertNotAlmostEqual",
                   "failUnless": "assertTrue", "assert_": "assertTrue",
                   "failUnlessRaises": "assertRaises", "failIf": "assertFalse",
                   "assertRaisesRegexp": "assertRaisesRegex", "assertRegexpMatches": "assertRegex",
                   "assertNotRegexpMatches": "assertNotRegex"}.items():
    setattr(Assertions, _old, _deprecated(_new))

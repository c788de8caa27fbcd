"""Exceptions whose own methods fail while they are shown: __str__ that raises, args that are changed, notes that are no list, class names of every kind, and the last one is not caught."""
# stderr
import sys
import traceback


class BadStr(Exception):
    def __str__(self):
        raise RuntimeError("inside str")


class BadRepr(Exception):
    def __repr__(self):
        return 5

    def __str__(self):
        return "fine\nwith a second line"


class Outer:
    class Inner(KeyError):
        """Nested, so its qualified name is shown."""


class Meta(type):
    def __repr__(cls):
        return "<meta repr>"


class WithMeta(Exception, metaclass=Meta):
    __module__ = "some.place"


class NoArgs(Exception):
    def __init__(self, *args):
        self.given = args


def shown(e):
    return "".join(traceback.format_exception_only(type(e), e)).rstrip("\n").split("\n")


cases = [BadStr(1), BadRepr(), Outer.Inner("key"), Outer.Inner(), WithMeta("m"), NoArgs(1, 2), KeyError(""), ValueError(None), ValueError(""), OSError(2, "No such", "file"), OSError("only"), UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad"), StopIteration(3), SystemExit("text"), SyntaxError("msg", ("f.py", 3, 5, "a b c\n")), SyntaxError("plain"), NameError("n", name="x"), ImportError("i", name="m", path="p"), BaseException(), Exception((1,)), AssertionError([1, 2])]
for e in cases:
    print(shown(e))
for notes in (["one", "two\nlines"], ("tuple",), "text", None, [1, BadStr()], 5, []):
    e = ValueError("noted")
    e.__notes__ = notes
    print(notes.__class__.__name__, shown(e))
e = ValueError("a")
e.args = (1, 2)
print(shown(e), e.args, repr(e))
e.args = "xy"
print(shown(e), e.args)
for bad in (lambda: e.add_note(5), lambda: setattr(e, "args", 5), lambda: setattr(e, "__cause__", 5), lambda: setattr(e, "__context__", "x"), lambda: setattr(e, "__traceback__", 1), lambda: e.with_traceback("t"), lambda: delattr(e, "args"), lambda: delattr(e, "__cause__"), lambda: ExceptionGroup("m", []), lambda: ExceptionGroup("m", [1]), lambda: ExceptionGroup(1, [e]), lambda: ExceptionGroup("m", [KeyboardInterrupt()]), lambda: repr(BadRepr()), lambda: Exception(a=1), lambda: OSError(1, 2, 3, 4, 5, 6)):
    try:
        print(bad())
    except TypeError as t:
        print("TypeError", t)
    except ValueError as v:
        print("ValueError", v)


def start(x):
    try:
        return middle(x)
    except KeyError as k:
        raise BadStr("outer") from k


def middle(x):
    try:
        raise WithMeta("first")
    except WithMeta:
        raise Outer.Inner("second")


sys.stdout.flush()
start(1)

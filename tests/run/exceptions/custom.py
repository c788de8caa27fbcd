"""User-defined exceptions with fields and methods."""


class AppError(Exception):
    """Base of our errors."""

    code = 1

    def __init__(self, message, *, detail=None):
        super().__init__(message)
        self.detail = detail

    def report(self):
        return f"[{self.code}] {self} ({self.detail})"


class NotFound(AppError):
    code = 404

    def __init__(self, what):
        super().__init__(f"{what!r} not found", detail=what.upper())
        self.what = what


class Denied(AppError, PermissionError):
    code = 403

    def __str__(self):
        return "denied: " + self.args[0]


for error in (AppError("plain"), AppError("with", detail=5), NotFound("key"), Denied("door")):
    try:
        raise error
    except NotFound as e:
        print("NotFound", e.what, e.report(), e.args)
    except AppError as e:
        print(type(e).__name__, e, e.report(), e.args, repr(e))
print(issubclass(Denied, OSError), [c.__name__ for c in Denied.__mro__])
try:
    raise Denied("x")
except OSError as e:
    print("as OSError", e)


class Silent(Exception):
    def __init__(self, a, b):
        self.a = a


s = Silent(1, 2)
print(s.args, str(s), repr(s), s.a)


class WithEq(Exception):
    def __eq__(self, other):
        return self.args == other.args

    __hash__ = Exception.__hash__


print(WithEq(1) == WithEq(1), ValueError(1) == ValueError(1), len({WithEq(1), WithEq(1)}) in (1, 2))
e = ValueError("a", 1)
e.note = "attribute"
e.args = ("new",)
print(e, e.note, e.__dict__, e.args, str(ValueError()), str(ValueError(None)), str(ValueError("")), str(ValueError(("t",))), repr(ValueError()))
e.add_note("first note")
e.add_note("second")
print(e.__notes__)
try:
    e.args = 5
except TypeError as err:
    print(err)
print(KeyError("x"), str(KeyError("x")), str(KeyError("a", "b")), KeyError(5), str(KeyError()), IndexError("i"))
print(isinstance(NotFound("q"), Exception), AppError.__doc__, AppError.__name__, BaseException.__name__)

"""Classes of exceptions with fields, own __str__, several bases, and what layouts do not go together."""


class AppError(Exception):
    code = 0

    def __init__(self, message="", **details):
        super().__init__(message)
        self.details = details

    def __str__(self):
        base = super().__str__() or type(self).__name__
        return base + "".join(" %s=%r" % item for item in sorted(self.details.items()))


class NotFound(AppError, KeyError):
    code = 404


class Denied(AppError, PermissionError):
    code = 403


class Quiet(AppError):
    def __repr__(self):
        return "<quiet>"


for cls in (AppError, NotFound, Denied, Quiet):
    try:
        raise cls("message", user="u", n=1)
    except AppError as e:
        print(type(e).__name__, e, repr(e), e.code, e.args, isinstance(e, LookupError), isinstance(e, OSError))
print(NotFound(), str(Denied()), [c.__name__ for c in Denied.__mro__])
for bases in ((OSError, KeyError), (SyntaxError, OSError), (StopIteration, SystemExit), (ValueError, KeyError), (UnicodeError, OSError), (Exception, int), (ImportError, NameError), (AttributeError, ExceptionGroup)):
    try:
        made = type("Made", bases, {})
        print(made.__name__, [b.__name__ for b in bases])
    except TypeError as error:
        print([b.__name__ for b in bases], error)


class Slotted(Exception):
    __slots__ = ("a",)


s = Slotted("x")
s.a = 1
s.b = 2
print(s.a, s.b, s.args)


class NoInit(Exception):
    def __init__(self, a, b):
        self.a, self.b = a, b


print(NoInit(1, 2).args, repr(NoInit(1, 2)), str(NoInit("only", "two")))
try:
    NoInit(1)
except TypeError as error:
    print(error)


class Equal(Exception):
    def __eq__(self, other):
        return type(other) is Equal and self.args == other.args


try:
    {Equal(1)}
except TypeError as error:
    print(error)
print(Equal(1) == Equal(1), ValueError(1) == ValueError(1), sorted([ValueError("b"), ValueError("a")], key=str))

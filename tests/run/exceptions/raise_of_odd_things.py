"""What raise and except accept: classes, instances, factories of other types, and what they refuse."""


class Makes(Exception):
    def __new__(cls, *args):
        return [1] if args == ("list",) else super().__new__(cls, *args)


class NeedsArgument(Exception):
    def __init__(self, required):
        self.required = required


class NotException:
    pass


def attempt(action):
    try:
        action()
    except BaseException as error:
        print(type(error).__name__, error, "| cause:", repr(error.__cause__), "| suppress:", error.__suppress_context__)


def r(what, cause="none"):
    if cause == "none":
        raise what
    raise what from cause


for what in (ValueError, ValueError("x"), 5, "text", None, NotException, NotException(), NeedsArgument, int, type, Makes, BaseException, SystemExit(2), KeyboardInterrupt):
    attempt(lambda: r(what))
for cause in (KeyError, KeyError("k"), None, 5, "x", NotException, NeedsArgument):
    attempt(lambda: r(ValueError("v"), cause))


def handler(kind):
    try:
        raise ValueError("original")
    except kind:
        return "caught"


for kind in (ValueError, (KeyError, ValueError), ((KeyError, (ValueError,)),), Exception, (), 5, "x", NotException, (KeyError, 5), (ValueError, 5), None, [ValueError]):
    try:
        print(kind, handler(kind)) if not isinstance(kind, type) else print(kind.__name__, handler(kind))
    except BaseException as error:
        print(type(error).__name__, error)
try:
    raise
except RuntimeError as error:
    print(error)


class Meta(type):
    def __instancecheck__(cls, instance):
        return True

    def __subclasscheck__(cls, sub):
        return True


class Wide(Exception, metaclass=Meta):
    pass


try:
    try:
        raise ValueError("not caught by metaclass hooks")
    except Wide:
        print("caught by Wide")
except ValueError as error:
    print(error)

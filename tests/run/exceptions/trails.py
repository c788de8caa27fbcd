# Tracebacks are made when somebody looks; exceptions have the fields of their class only.
import sys


def fail(n):
    if n == 0:
        raise ValueError("deep")
    fail(n - 1)


def lines(tb):
    out = []
    while tb is not None:
        out.append(tb.tb_lineno)
        tb = tb.tb_next
    return out


def caught(n):
    try:
        fail(n)
    except ValueError as e:
        return e


def again(n):
    e = caught(n)
    first = lines(e.__traceback__)
    try:
        try:
            raise e
        finally:
            first.append("finally")
    except ValueError as same:
        return first, lines(same.__traceback__), lines(sys.exc_info()[2])


def partly(e):
    try:
        raise e
    except ValueError as x:
        middle = lines(x.__traceback__)
        try:
            raise x
        except ValueError:
            pass
        return middle, lines(x.__traceback__)


for n in range(7):
    print(lines(caught(n).__traceback__), again(n))
print(partly(caught(1)), partly(ValueError()), partly(caught(3).with_traceback(None)))
e = caught(2)
f = ValueError().with_traceback(e.__traceback__)
e.__traceback__ = None
print(lines(e.__traceback__), lines(f.__traceback__), partly(f))
g = ExceptionGroup("g", [caught(1), KeyError(2)])
try:
    try:
        raise g
    except* KeyError as k:
        print(lines(k.__traceback__), lines(k.exceptions[0].__traceback__))
except ExceptionGroup as rest:
    print(lines(rest.__traceback__), lines(rest.exceptions[0].__traceback__))


class Own(KeyError, AttributeError):
    def __init__(self, *args):
        super().__init__(*args)
        self.own = 1


class Plain(Exception):
    pass


class Both(Plain, OSError):
    pass


own = Own("k")
own.name = "n"
own.obj = [1]
print(repr(own), own.own, own.name, own.obj, own.args, str(own))
both = Both(2, "text", "file")
both.extra = "more"
print(repr(both), both.errno, both.filename, both.extra, str(both))
for bases in ((OSError, SyntaxError), (StopIteration, ImportError), (KeyError, ValueError), (NameError, LookupError)):
    try:
        print(type("Made", bases, {})("x").args)
    except TypeError as e:
        print(e)
for cls in (StopIteration, SystemExit, ImportError, NameError, AttributeError, OSError, SyntaxError, UnicodeDecodeError):
    print(sorted(a for a in dir(cls) if a[0] != "_" and a not in dir(Exception)))
s = SyntaxError("m", ("f", 1, 2, "t", 3, 4))
print(s.lineno, s.end_offset, s.text, ImportError("m", name="n", path="p").path, StopIteration(5).value)
try:
    b"\xff".decode()
except UnicodeDecodeError as u:
    print(u.start, u.end, u.reason, u.object, u.encoding)
raise Both(1, "at the end") from own
# stderr

"""Classes derived from built-in exceptions: made, changed, and read in typed code."""
import copy


class Plain(Exception):
    pass


class Number(Exception):
    def __init__(self, n):
        self.n = n


class Named(Number):
    def __init__(self, n, name="nobody"):
        super().__init__(n + 1)
        self.name = name

    def __str__(self):
        return f"{self.name} {self.n}"


class Message(ValueError):
    def __init__(self, text, code=3, *, extra=None):
        super().__init__(text)
        self.code = code
        self.extra = extra


class Args(KeyError):
    def __init__(self, a, b):
        self.args = (a, b, "set")
        self.b = b


class WithProperty(Exception):
    def __init__(self, n):
        self._n = n

    @property
    def n(self):
        return self._n * 10


class Late(RuntimeError):
    def __init__(self, a):
        self.a = a


class System(OSError):
    def __init__(self, number, what):
        super().__init__(number, what)
        self.what = what


class Slots(Exception):
    __slots__ = ("a", "b")

    def __init__(self, a):
        self.a = a


def raise_one(i):
    if i == 0:
        raise Plain
    if i == 1:
        raise Plain("one", i)
    if i == 2:
        raise Number(i)
    if i == 3:
        raise Named(i)
    if i == 4:
        raise Named(i, name="somebody")
    if i == 5:
        raise Message("text")
    if i == 6:
        raise Message("text", code=7, extra=[i])
    if i == 7:
        raise Args("a", i)
    if i == 8:
        raise WithProperty(i)
    if i == 9:
        raise System(2, "nothing")
    if i == 10:
        raise Slots(i)
    if i == 11:
        raise Named("x" * i)
    return i


def catch_one(i):
    try:
        return raise_one(i)
    except Named as e:
        return "Named", e.n, e.name, str(e), e.args
    except Number as e:
        return "Number", e.n + 1, e.args, repr(e)
    except Message as e:
        return "Message", e.code, e.extra, str(e), e.args
    except (Args, Plain) as e:
        return type(e).__name__, e.args, str(e), vars(e)
    except WithProperty as e:
        return e.n, e._n
    except OSError as e:
        return e.errno, e.what, str(e)
    except Slots as e:
        return e.a, hasattr(e, "b"), e.args
    except TypeError as e:
        return str(e)


def change(e, i):
    """Attributes of one object in every way."""
    e.n = i
    e.other = "other"
    shown = [dict(vars(e))]
    del e.n
    shown.append(hasattr(e, "n"))
    e.n = "text"
    shown.append((e.n, list(vars(e))))
    e.__dict__["n"] = 1.5
    shown.append(e.n)
    e.__dict__ = {"n": None}
    shown.append((e.n, hasattr(e, "other")))
    e.args = (1, 2)
    shown.append((e.args, e.n, repr(e)))
    return shown


def late(i):
    try:
        raise Late(i)
    except Late as e:
        return getattr(e, "a", "no a"), e.args, getattr(e, "made", None)
    except TypeError as e:
        return str(e)


def make_plain(*args):
    return Plain(args[0]), Plain()


def total(n):
    good = bad = 0
    for i in range(n):
        try:
            if i % 3 == 0:
                raise Number(i)
            if i % 5 == 0:
                raise Message("five", i)
            good += i
        except Number as e:
            bad += e.n
        except Message as e:
            bad -= e.code
        else:
            good += 1
        finally:
            good += 2
    return good, bad


def chained(n):
    try:
        try:
            raise Number(n)
        except Number as e:
            raise Named(e.n, "chained") from e
    except Named as e:
        return e.__cause__.n, e.__context__ is e.__cause__, e.n, e.__suppress_context__


def kept(n):
    found = []
    for i in range(n):
        try:
            raise Number(i) if i % 2 else Named(i, "even")
        except Number as e:
            found.append(e)
    return [(e.n, type(e).__name__) for e in found]


for i in range(13):
    print(i, catch_one(i))
print(change(Number(1), 5))
print(change(Named(1), 5))
print([repr(e) for e in make_plain(3)])
print(total(1000))
print(chained(4))
print(kept(4))
print(repr(copy.copy(Number(3))), copy.copy(Number(3)).n)

for step in range(9):
    if step == 1:
        Late.__init__ = lambda self, a: setattr(self, "a", -a)
    elif step == 2:
        del Late.__init__
    elif step == 3:
        Late.a = "of the class"
    elif step == 4:
        Late.__new__ = lambda cls, *args: RuntimeError.__new__(cls, "new", *args)
    elif step == 5:
        Late.__setattr__ = lambda self, name, v: RuntimeError.__setattr__(self, name, ("set", v))
        Late.__init__ = lambda self, a: setattr(self, "a", a)
    elif step == 6:
        Late.a = property(lambda self: "property")
        Late.__init__ = lambda self, a: None
    elif step == 7:
        del Late.__setattr__
    elif step == 8:
        Late = Named
    print(step, late(step))


def plain_with(i):
    try:
        raise Plain(i)
    except Plain as e:
        return e.args, getattr(e, "seen", None)


print(plain_with(1))
Plain.__init__ = lambda self, i: setattr(self, "seen", i)
print(plain_with(2))
Number, Named = Named, Number
for other in None, ValueError, KeyError, 3:
    if other:
        Number = other
    for i in 2, 3:
        try:
            print(kept(i), catch_one(i))
        except Exception as e:
            print(type(e).__name__, e)


class Base(Exception):
    def __init__(self, n):
        self.n = n


class Derived(Base):
    def __init__(self, n):
        Base.__init__(self, n)
        self.m = n * 2


def mixed(i):
    try:
        raise Derived(i) if i % 2 else Base(i)
    except Base as e:
        if isinstance(e, Derived):
            return e.m
        return e.n


print([mixed(i) for i in range(6)])
error = Base(2)
error.__class__ = Derived
try:
    raise error
except Base as e:
    print(type(e).__name__, e.n, hasattr(e, "m"))
print(Base(1) == Base(1), bool(Base(0)), Derived(1) != Derived(1))

"""Cooperative multiple inheritance over built-ins: mixins before dict, list, str, int, Exception and tuple; __new__ and __init__ chains with keywords; super() of properties, class methods and operators; abstract mixes."""
import abc
import collections


class Logged:
    calls = []

    def __setitem__(self, k, v):
        Logged.calls.append((type(self).__name__, k))
        super().__setitem__(k, v)

    def __getitem__(self, k):
        return super().__getitem__(k)

    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        cls.registered = cls.__name__


class Upper:
    def __setitem__(self, k, v):
        super().__setitem__(k.upper() if isinstance(k, str) else k, v)

    def __contains__(self, k):
        return super().__contains__(k.upper() if isinstance(k, str) else k)


class Config(Logged, Upper, dict):
    def __init__(self, *args, name="config", **kw):
        super().__init__()
        self.name = name
        for k, v in dict(*args, **kw).items():
            self[k] = v


class Items(Logged, list):
    def __init__(self, items=(), limit=3):
        super().__init__(items)
        self.limit = limit

    def append(self, x):
        if len(self) >= self.limit:
            raise OverflowError(f"only {self.limit}")
        super().append(x)


class Ordered(Upper, collections.OrderedDict):
    pass


class Counted(Logged, collections.Counter):
    pass


class Positive:
    def __new__(cls, value=0, *args, **kw):
        self = super().__new__(cls, value, *args)
        if self < type(self).minimum:
            raise ValueError(f"{value} too small")
        return self

    minimum = 0


class Unit:
    def __init__(self, value=0, *args, unit="m"):
        super().__init__()
        self.unit = unit

    def __str__(self):
        return f"{super().__repr__()}{self.unit}"


class Length(Positive, Unit, float):
    def __add__(self, other):
        return type(self)(super().__add__(other), unit=self.unit)

    __radd__ = __add__


class Count(Positive, Unit, int):
    minimum = 1


class Tag(Unit, str):
    def __new__(cls, text, **kw):
        return super().__new__(cls, text.strip())

    @property
    def size(self):
        return len(self)


class BigTag(Tag):
    @property
    def size(self):
        return super().size * 100

    @classmethod
    def make(cls, *parts):
        return cls(" ".join(parts), unit="big")


class Failure(Logged, ValueError):
    def __init__(self, message, *, code=1):
        super().__init__(message, code)
        self.code = code

    def __str__(self):
        return f"[{self.code}] {super().__str__()}"


class Both(Failure, KeyError):
    pass


class Shape(abc.ABC):
    @property
    @abc.abstractmethod
    def area(self):
        return 0

    @classmethod
    @abc.abstractmethod
    def unit(cls):
        return "abstract"

    def describe(self):
        return f"{self.area} {self.unit()}"


class Sized(abc.ABC):
    @abc.abstractmethod
    def __len__(self): ...


class Square(Shape, Sized, tuple):
    def __new__(cls, side):
        return super().__new__(cls, (side, side))

    @property
    def area(self):
        return super().area + self[0] * self[1]

    @classmethod
    def unit(cls):
        return super().unit() + " square"

    def __len__(self):
        return tuple.__len__(self)


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


c = Config({"a": 1}, b=2, name="n")
print(c, c.name, "A" in c, "a" in c, c.get("a"), Logged.calls, Config.registered, [k.__name__ for k in Config.__mro__])
c.update(z=3)
c.setdefault("y", 4)
print(c, dict(c) == c, type(c.copy()).__name__, c | {"q": 1}, {**c}, isinstance(c | {}, Config))
i = Items([1, 2])
i.append(3)
attempt(lambda: i.append(4))
i[0] = 9
attempt(lambda: (i, i.limit, i + [1], type(i + []).__name__, i[:2], sorted(i), Items.registered))
attempt(lambda: (Ordered(a=1, b=2), "A" in Ordered(a=1), Ordered([("x", 1)])))
attempt(lambda: (Counted("aab"), Counted("aab")["a"], Counted("aab") + Counted("b")))
x = Length(2.5, unit="km")
attempt(lambda: (x, str(x), x + 1, str(x + 1), str(1 + x), x * 2, type(x * 2).__name__, x == 2.5, hash(x) == hash(2.5), sum([x, x]), f"{x:.2f}", repr(x)))
attempt(lambda: Length(-1))
attempt(lambda: (Count(5), str(Count(5, unit="pc")), Count("7"), Count(5) + 1, Count("11", 2)))
attempt(lambda: Count(0))
attempt(lambda: Count())
t = BigTag.make(" a", "b ")
attempt(lambda: (t, t.size, t.unit, Tag(" x ").size, t.upper(), str(t), t == "a b", {t: 1}["a b"], type(t[:1]).__name__))
attempt(lambda: (str(Failure("bad", code=7)), Failure("bad").args, Failure.registered, isinstance(Both("k"), (KeyError,)), str(Both("k", code=2)), Both.__mro__[1:4]))
try:
    raise Both("raised", code=3)
except KeyError as e:
    print(e, repr(e), e.code)
attempt(lambda: Shape())
attempt(lambda: Sized())
attempt(lambda: type("Part", (Shape,), {"area": 1})())
attempt(lambda: type("Whole", (Shape,), {"area": 1, "unit": classmethod(lambda cls: "u")})().describe())
s = Square(3)
attempt(lambda: (s.describe(), len(s), s, s == (3, 3), isinstance(s, Shape), Square.__abstractmethods__, Shape.__abstractmethods__ == {"area", "unit"}))
attempt(lambda: type("Bad", (int, str), {}))
attempt(lambda: type("Bad", (Config, Items), {}))
attempt(lambda: type("Bad", (dict, Logged), {})().__class__.__mro__[1].__name__)
attempt(lambda: type("Bad", (Logged, Config), {}))

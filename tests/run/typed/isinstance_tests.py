"""isinstance in typed code: built-in types, classes of the program, what only looks like them."""
from abc import ABC


class Base:
    def __init__(self, n):
        self.n = n


class Derived(Base):
    pass


class Registered(ABC):
    pass


class Meta(type):
    def __instancecheck__(cls, value):
        return value == 3


class Chosen(metaclass=Meta):
    pass


class Pretends:
    @property
    def __class__(self):
        return Base


class PretendsInt:
    __class__ = int


class MyList(list):
    pass


class MyInt(int):
    pass


class Failing:
    @property
    def __class__(self):
        raise ValueError("no class")


Registered.register(Derived)


def kinds(x):
    return "".join(
        "1" if t else "0"
        for t in (
            isinstance(x, int), isinstance(x, bool), isinstance(x, float), isinstance(x, str), isinstance(x, list),
            isinstance(x, dict), isinstance(x, tuple), isinstance(x, set), isinstance(x, frozenset),
            isinstance(x, bytes), isinstance(x, object), isinstance(x, type), isinstance(x, Base),
            isinstance(x, Derived), isinstance(x, Registered), isinstance(x, Chosen), isinstance(x, (int, Base)),
        )
    )


def depth(x):
    if isinstance(x, list):
        return 1 + max([depth(y) for y in x], default=0)
    if isinstance(x, dict):
        return 10 + sum(depth(y) for y in x.values())
    if isinstance(x, Base):
        return depth(x.n)
    if not isinstance(x, str):
        return -1
    return len(x)


values = [
    1, True, None, 1.5, "s", [], {}, (), set(), frozenset(), b"b", int, Base(1), Derived(2), Pretends(), PretendsInt(),
    MyList(), MyInt(3), 3, 2**70, Base, Chosen(),
]
for v in values:
    print(type(v).__name__, kinds(v))
try:
    kinds(Failing())
except ValueError as e:
    print(e)
print(depth([[1, "abc"], {"a": [], "b": {"c": "dd"}}, Base([Derived("x" * 30)])]))


def is_base(x):
    return isinstance(x, Base)


print([is_base(v) for v in values])
changed = Base(1)
changed.__class__ = Chosen
print(is_base(changed))
Base = Derived
print([is_base(v) for v in values])
Base = (int, str)
print([is_base(v) for v in values])
Base = 3
try:
    is_base(1)
except TypeError as e:
    print(e)


def of_int(x):
    return isinstance(x, int)


print(of_int(3))
isinstance = lambda x, t: "another"
print(of_int(3))

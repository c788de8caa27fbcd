"""functools: partial of partial, partialmethod kinds, singledispatchmethod with descriptors, cached_property corners, total_ordering gaps, reduce."""
import functools
import inspect
from abc import ABC, abstractmethod
from collections.abc import Iterable, Sized

p = functools.partial(print, "a", sep="-")
q = functools.partial(p, "b", end="!\n")
q("c")
print(q.func is print, q.args, q.keywords, functools.partial(q, sep="+").keywords)
q("x", sep="/")
r = functools.partial(int, base=2)
r.note = "attr"
print(r("101"), r.note, vars(r), repr(functools.partial(max, 1, key=len)).replace(repr(max), "MAX"), inspect.signature(functools.partial(lambda a, b, *c, d=1: 0, 5, d=2)))


class Widget:
    def __init__(self):
        self.state = "off"

    def set(self, state, *, loud=False):
        self.state = state + "!" * loud
        return self

    on = functools.partialmethod(set, "on")
    loud_off = functools.partialmethod(set, "off", loud=True)
    klass = functools.partialmethod(classmethod(lambda cls, x: (cls.__name__, x)), 7)
    static = functools.partialmethod(staticmethod(lambda *a: a), 1)

    @functools.singledispatchmethod
    def show(self, x):
        return f"object {x!r} {self.state}"

    @show.register
    def _(self, x: int | float):
        return f"number {x}"

    @show.register(list)
    @show.register(tuple)
    def _items(self, x):
        return [self.show(i) for i in x]

    @functools.singledispatchmethod
    @classmethod
    def make(cls, x):
        return cls.__name__, "default"

    @make.register
    @classmethod
    def _(cls, x: str):
        return cls.__name__, x

    @functools.cached_property
    def heavy(self):
        print("computing", end=" ")
        return [self.state]


class Sub(Widget):
    pass


w = Sub()
print(w.on().state, w.loud_off().state, Sub.klass(), w.static(2), w.show([1, 2.5, ("s", None)]), Sub.make("q"), w.make(1), Widget.show.__get__(w)(True))
print(w.heavy, w.heavy is w.heavy, Widget.heavy.attrname, type(Widget.heavy).__name__)
w.heavy = 5
print(w.heavy, vars(w))
del w.heavy
print(w.heavy)


class NoDict:
    __slots__ = ()
    x = functools.cached_property(lambda self: 1)


class Twice:
    a = b = None


try:
    NoDict().x
except TypeError as error:
    print(error)
cp = functools.cached_property(lambda self: 1)
try:
    cp.__set_name__(Twice, "one")
    cp.__set_name__(Twice, "two")
except TypeError as error:
    print(error)
try:
    functools.cached_property(len).__get__(w, Widget)
except TypeError as error:
    print(error)


@functools.singledispatch
def kind(x):
    return "object"


kind.register(Sized, lambda x: "sized")
kind.register(Iterable, lambda x: "iterable")


@kind.register
def _(x: bool) -> str:
    return "bool"


@kind.register(type(None))
def nothing(x):
    return "none"


for value in (5, True, None, iter([])):
    print(kind(value), end=" ")
try:
    kind([1])
except RuntimeError as error:
    print(error)
for call in (lambda: kind(), lambda: kind.register("x"), lambda: kind.register(lambda x: 1), lambda: kind.register(list[int], print), lambda: functools.partial(), lambda: functools.partial(5), lambda: functools.reduce(max, []), lambda: functools.reduce(5, [1, 2]), lambda: functools.partialmethod(5), lambda: functools.singledispatchmethod(5), lambda: functools.wraps(5)(print).__wrapped__):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])
print(kind.dispatch(bool) is kind.registry[bool], len(kind.registry), nothing(3), functools.reduce(lambda a, b: f"({a}{b})", "abc", "_"))


@functools.total_ordering
class Version:
    def __init__(self, *n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n if isinstance(other, Version) else NotImplemented

    def __gt__(self, other):
        return self.n > other.n if isinstance(other, Version) else NotImplemented


print(Version(1) < Version(2), Version(1) <= Version(1), Version(3) >= Version(2), Version(1) != Version(1), max(Version(1, 2), Version(1, 10)).n, Version.__lt__.__name__)
for f in (lambda: Version(1) < 5, lambda: functools.total_ordering(type("E", (), {}))):
    try:
        print(f())
    except (TypeError, ValueError) as error:
        print(error)


class Base(ABC):
    @functools.cached_property
    @abstractmethod
    def x(self): ...


print(Base.__abstractmethods__, functools.cmp_to_key(lambda a, b: b - a)(3) < functools.cmp_to_key(lambda a, b: b - a)(2) if False else sorted([1, 3, 2], key=functools.cmp_to_key(lambda a, b: b - a)))

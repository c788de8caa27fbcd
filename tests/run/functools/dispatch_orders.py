"""singledispatch over hierarchies with abstract classes, real and registered; registration forms; partialmethod;
total_ordering from each comparison; cached_property's refusals."""
import abc
import functools
from collections import abc as cabc

seed = 12345


def below(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2**31
    return (seed >> 8) % n


def hierarchy():
    """A few classes, some abstract, some registered with each other."""
    classes = []
    for i in range(2 + below(7)):
        meta = abc.ABCMeta if below(2) else type
        bases = []
        for _ in range(below(3)):
            if classes and (base := classes[below(len(classes))]) not in bases:
                bases.append(base)
        if any(isinstance(b, abc.ABCMeta) for b in bases):
            meta = abc.ABCMeta
        try:
            cls = meta(f"C{i}", tuple(bases) or (object,), {})
        except TypeError:
            continue
        classes.append(cls)
        for other in classes[:-1]:
            if isinstance(other, abc.ABCMeta) and below(4) == 0:
                try:
                    other.register(cls)
                except RuntimeError:
                    pass
    return classes


for round in range(300):
    classes = hierarchy()
    function = functools.singledispatch(lambda x: "object")
    for cls in classes:
        if below(3) == 0:
            function.register(cls, lambda x, name=cls.__name__: name)
    shown = []
    for cls in classes:
        try:
            shown.append(function.dispatch(cls)(None))
        except RuntimeError as e:
            shown.append(str(e).split(":")[0])
    if round % 10 == 0:
        # registered late: found answers must be forgotten
        late = [c for c in classes if isinstance(c, abc.ABCMeta) and c in function.registry]
        if late:
            class Newcomer:
                pass
            shown.append(function(Newcomer()))
            late[0].register(Newcomer)
            shown.append(function(Newcomer()))
    print(round, *shown)

small = [cabc.Sized, cabc.Iterable, cabc.Container, cabc.Hashable, cabc.Sequence, cabc.MutableSequence, cabc.Mapping,
         cabc.MutableMapping, cabc.Set, cabc.MutableSet, cabc.Reversible, cabc.Collection, cabc.Callable, cabc.Iterator]
values = [1, "s", [], {}, (), set(), frozenset(), b"", range(2), print, iter([]), None, 1.5]
for round in range(150):
    function = functools.singledispatch(lambda x: "object")
    for cls in small:
        if below(4) == 0:
            function.register(cls, lambda x, name=cls.__name__: name)
    shown = []
    for v in values:
        try:
            shown.append(function(v))
        except RuntimeError as e:
            shown.append(str(e).split(":")[0])
    print(round, *shown)


@functools.singledispatch
def show(x, *rest):
    "Shows x."
    return f"something {x!r} {rest}"


@show.register
def _(x: int, *rest):
    return f"int {x} {rest}"


@show.register
def _(x: "float | complex"):
    return f"number {x}"


@show.register(list)
@show.register(tuple)
def _(x):
    return f"items {len(x)}"


@show.register
def _(x: None):
    return "nothing"


@show.register
def none_of_those(x: str | bytes) -> str:
    return f"text {x}"


for v in (1, True, 1.5, 2j, [], (1,), None, "s", b"b", {}, object):
    print(show(v) if v is not object else show(v, 2))
print(show.__name__, show.__doc__, sorted(c.__name__ for c in show.registry), show.dispatch(bool) is show.registry[int])
print(none_of_those("x"), type(show.registry).__name__)
for args in ((5,), ("int",), (list[int],), (list[int], len), (int | list[int],)):
    try:
        show.register(*args)
    except TypeError as e:
        print(e)
for call in (lambda: show(), lambda: show(x=1), lambda: functools.singledispatchmethod(5)):
    try:
        call()
    except TypeError as e:
        print(e)


class Printer:
    @functools.singledispatchmethod
    def show(self, x):
        return "base"

    @show.register
    def _(self, x: int):
        return "int"

    @show.register(str)
    def _(self, x):
        return "str"

    @functools.singledispatchmethod
    @classmethod
    def make(cls, x):
        return cls.__name__, x

    @make.register
    @classmethod
    def _(cls, x: int):
        return cls.__name__, "int"

    def combine(self, a=1, b=2, *rest, **named):
        return a, b, rest, named

    five = functools.partialmethod(combine, 5)
    six = functools.partialmethod(combine, 5, b=6)
    deeper = functools.partialmethod(five, 7, key=8)
    static = functools.partialmethod(staticmethod(lambda *args: args), 1)
    of_class = functools.partialmethod(classmethod(lambda cls, *args: (cls.__name__, args)), 1)


p = Printer()
print(p.show(1), p.show("s"), p.show(1.5), Printer.make(1), p.make("x"), p.show.__name__)
print(p.five(), p.five(9), p.six(), p.six(b=1), p.deeper(), p.deeper(key=0), p.static(2), Printer.of_class(3))
print(Printer.five(p, 3), p.five.func == p.combine, p.five.__self__ is p)
print(functools.partialmethod(print, 1, sep=""), repr(Printer.__dict__["static"])[:40])


def ordered(root):
    class Number:
        def __init__(self, v):
            self.v = v

        def __eq__(self, other):
            return self.v == other.v if isinstance(other, Number) else NotImplemented

    def compare(self, other):
        if not isinstance(other, Number):
            return NotImplemented
        return {"__lt__": self.v < other.v, "__le__": self.v <= other.v, "__gt__": self.v > other.v,
                "__ge__": self.v >= other.v}[root]

    setattr(Number, root, compare)
    return functools.total_ordering(Number)


for root in ("__lt__", "__le__", "__gt__", "__ge__"):
    N = ordered(root)
    print(root, [(N(a) < N(b), N(a) <= N(b), N(a) > N(b), N(a) >= N(b)) for a in (1, 2) for b in (1, 2)])
    try:
        N(1) <= "x"
    except TypeError as e:
        print(e)
    print([getattr(N, n).__name__ for n in ("__lt__", "__le__", "__gt__", "__ge__") if n != root])
try:
    functools.total_ordering(type("Nothing", (), {}))
except ValueError as e:
    print(e)


class Derived(ordered("__lt__")):
    def __lt__(self, other):
        print("asked")
        return super().__lt__(other)


print(Derived(1) >= Derived(2))


class Slotted:
    __slots__ = ()

    @functools.cached_property
    def x(self):
        return 1


class Late:
    pass


Late.x = functools.cached_property(len)
for call in (lambda: Slotted().x, lambda: Late().x):
    try:
        call()
    except TypeError as e:
        print(e)
for bad in ("x", 1.5):
    try:
        functools.lru_cache(bad)
    except TypeError as e:
        print(e)
print(functools.lru_cache(-4)(len).cache_parameters(), functools.cache(len).cache_parameters(),
      functools.lru_cache(len).cache_info())

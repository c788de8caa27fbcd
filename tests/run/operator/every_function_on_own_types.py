"""operator: each function reaches the right method of own classes, in place forms, attrgetter paths, methodcaller, itemgetter, errors."""
import operator
import pickle


class Spy:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


def add(name, result=None):
    def method(self, *args):
        print(name, *args, end="; ")
        return result if result is not None else Spy(name.strip("_"))
    setattr(Spy, name, method)


for base in "add sub mul truediv floordiv mod pow matmul and or xor lshift rshift".split():
    for prefix in ("", "r", "i"):
        add(f"__{prefix}{base}__")
for base in "lt le eq ne gt ge getitem setitem delitem neg pos invert abs call iadd concat".split():
    add(f"__{base}__", True if base == "eq" else None)
for name, result in (("__contains__", True), ("__index__", 7), ("__len__", 3), ("__bool__", False), ("__length_hint__", 5), ("__hash__", 1)):
    add(name, result)
a, b = Spy("a"), Spy("b")
for name in "add sub mul truediv floordiv mod pow matmul and_ or_ xor lshift rshift lt le eq ne gt ge iadd isub imul itruediv ifloordiv imod ipow imatmul iand ior ixor ilshift irshift getitem contains".split():
    f = getattr(operator, name)
    print(name, f(a, b), f.__name__)
    if hasattr(operator, f"__{name.rstrip('_')}__"):
        assert getattr(operator, f"__{name.rstrip('_')}__") is f or getattr(operator, f"__{name.rstrip('_')}__").__name__ == f.__name__
for name in "neg pos invert inv abs index not_ truth length_hint".split():
    print(name, getattr(operator, name)(a))
operator.setitem(a, 1, "v")
operator.delitem(a, 1)
print(operator.call(a, 1), operator.add(5, a), operator.is_(a, a), operator.is_not(a, b))
print(operator.concat([1], [2]), operator.countOf([1, 2, 1, 1.0], 1), operator.indexOf("abc", "c"), operator.iconcat([1], (2,)), operator.length_hint(iter([1, 2])), operator.length_hint(object(), 9), operator.length_hint([1]))


class Box:
    def __init__(self, **kw):
        self.__dict__.update(kw)

    def join(self, *args, sep=",", **kw):
        return sep.join(map(str, args)) + str(sorted(kw))


box = Box(inner=Box(value=5, deep=Box(x="X")), name="n")
print(operator.attrgetter("inner.value")(box), operator.attrgetter("name", "inner.deep.x")(box), operator.itemgetter(1)("abc"), operator.itemgetter(2, 0, -1)("abc"), operator.itemgetter(slice(1, None))([1, 2, 3]), operator.itemgetter("k")({"k": 1}), operator.methodcaller("join", 1, 2, sep="-", z=0)(box), operator.methodcaller("upper")("x"))
print(repr(operator.attrgetter("a.b", "c")), repr(operator.itemgetter(1, "x")), repr(operator.methodcaller("m", 1, k=2)), operator.attrgetter("inner.value") == operator.attrgetter("inner.value"))
for f in (operator.attrgetter("real", "imag"), operator.itemgetter(0), operator.methodcaller("conjugate"), operator.add, operator.call if hasattr(operator, "call") else operator.add):
    g = pickle.loads(pickle.dumps(f))
    print(type(g).__name__, end=" ")
print(sorted([("b", 2), ("a", 3), ("c", 1)], key=operator.itemgetter(1)), sorted([box, box.inner, box.inner.deep], key=operator.methodcaller("join"))[0] is box, list(map(operator.attrgetter("__name__"), [int, str])), max(enumerate([3, 9, 2]), key=operator.itemgetter(1)))
for call in (lambda: operator.add(1), lambda: operator.add(1, "a"), lambda: operator.attrgetter(), lambda: operator.attrgetter(5), lambda: operator.attrgetter("a.b")(5), lambda: operator.itemgetter(), lambda: operator.itemgetter(5)([1]), lambda: operator.methodcaller(), lambda: operator.methodcaller(5), lambda: operator.methodcaller("x")(5), lambda: operator.itemgetter(1)(), lambda: operator.index(1.5), lambda: operator.concat(1, 2), lambda: operator.concat([1], 5), lambda: operator.countOf(5, 1), lambda: operator.indexOf([1], 2), lambda: operator.length_hint([], "x"), lambda: operator.setitem((1,), 0, 2), lambda: operator.delitem([1], 5), lambda: operator.itemgetter(0, k=1), lambda: operator.invert(1.5), lambda: operator.pow(2, 3, 4), lambda: operator.iconcat(1, 2), lambda: operator.matmul(1, 2), lambda: operator.contains(5, 1), lambda: operator.length_hint(type("L", (), {"__length_hint__": lambda s: -1})()), lambda: operator.length_hint(type("L", (), {"__length_hint__": lambda s: "x"})())):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

"""operator: in-place forms on every kind, getters with paths and many names, methodcaller, index and length hints, and what each refuses."""
import operator
import pickle
import copy
from fractions import Fraction


def attempt(label, function):
    try:
        print(label, "->", repr(function()))
    except Exception as error:
        print(label, "!", type(error).__name__, error)


class Box:
    def __init__(self, **kw):
        self.__dict__.update(kw)

    def method(self, *args, **kw):
        return args, kw

    def __repr__(self):
        return "Box"


box = Box(a=1, inner=Box(b=2, deep=Box(c=[3, 4])))
for label, function in {
    "attr": lambda: operator.attrgetter("a")(box), "path": lambda: operator.attrgetter("inner.deep.c")(box), "many": lambda: operator.attrgetter("a", "inner.b")(box), "missing": lambda: operator.attrgetter("inner.nope")(box), "attr none": lambda: operator.attrgetter(), "attr type": lambda: operator.attrgetter(5), "attr call": lambda: operator.attrgetter("a")(), "attr two": lambda: operator.attrgetter("a")(box, box), "attr keyword": lambda: operator.attrgetter("a", name="x"), "item": lambda: operator.itemgetter(1)("abc"), "items": lambda: operator.itemgetter(0, -1, slice(1))("abc"), "item key": lambda: operator.itemgetter("k")({"k": 5}), "item missing": lambda: operator.itemgetter("z")({"k": 5}), "item range": lambda: operator.itemgetter(9)([1]), "item none": lambda: operator.itemgetter(), "item int": lambda: operator.itemgetter(0)(5), "tuple fast": lambda: operator.itemgetter(1)((1, 2)), "method": lambda: operator.methodcaller("method", 1, k=2)(box), "method missing": lambda: operator.methodcaller("nope")(box), "method none": lambda: operator.methodcaller(), "method type": lambda: operator.methodcaller(5), "method self": lambda: operator.methodcaller("method", name="x", self=1)(box), "upper": lambda: operator.methodcaller("upper")("x"), "repr": lambda: (operator.attrgetter("a", "b.c"), operator.itemgetter(1), operator.itemgetter(slice(2), "k"), operator.methodcaller("m", 1, x=2), operator.methodcaller("m")), "pickle": lambda: (pickle.loads(pickle.dumps(operator.attrgetter("a.b"))), copy.copy(operator.itemgetter(1, 2)), pickle.loads(pickle.dumps(operator.methodcaller("m", 1, x=2)))), "index": lambda: (operator.index(True), operator.index(5)), "index float": lambda: operator.index(1.0), "length_hint": lambda: (operator.length_hint([1, 2]), operator.length_hint(iter("abc")), operator.length_hint(5, 7), operator.length_hint((x for x in "a"))), "length_hint bad": lambda: operator.length_hint([], "x"), "length_hint negative": lambda: operator.length_hint(type("H", (), {"__length_hint__": lambda s: -1})()), "length_hint text": lambda: operator.length_hint(type("H", (), {"__length_hint__": lambda s: "x"})()), "length_hint none": lambda: operator.length_hint(type("H", (), {"__length_hint__": lambda s: NotImplemented})(), 3), "countOf": lambda: (operator.countOf("abca", "a"), operator.countOf([1, True, 1.0], 1)), "countOf int": lambda: operator.countOf(5, 5), "indexOf": lambda: operator.indexOf(iter("abc"), "c"), "indexOf missing": lambda: operator.indexOf([1], 2), "concat": lambda: operator.concat([1], [2]), "concat int": lambda: operator.concat(1, 2), "concat mixed": lambda: operator.concat([1], (2,)), "contains": lambda: operator.contains("abc", "b"), "contains int": lambda: operator.contains(5, 1), "truth": lambda: (operator.truth([]), operator.not_([]), operator.is_(None, None), operator.is_not(1, None)), "call": lambda: operator.call(max, 1, 5, key=lambda x: -x), "call none": lambda: operator.call(), "setitem": lambda: (lambda l: (operator.setitem(l, 0, 9), operator.delitem(l, 1), l))([1, 2]), "setitem tuple": lambda: operator.setitem((1,), 0, 2), "matmul": lambda: operator.matmul(1, 2), "inv": lambda: (operator.inv(5), operator.invert(True), operator.neg(-3), operator.pos(Fraction(1, 2)), operator.abs(-1j)), "inv float": lambda: operator.inv(1.5), "neg text": lambda: operator.neg("a"), "lt": lambda: operator.lt(1, "a"), "eq": lambda: (operator.eq(1, "a"), operator.ne(1, 1.0), operator.ge((1, 2), (1,))), "add one": lambda: operator.add(1), "add keyword": lambda: operator.add(a=1, b=2), "pow": lambda: (operator.pow(2, -1), operator.pow(0, 0)), "pow zero": lambda: operator.pow(0, -1), "mod": lambda: (operator.mod("%s!", 5), operator.mod(-7, 3)), "floordiv zero": lambda: operator.floordiv(1, 0), "shift": lambda: operator.lshift(1, -1)}.items():
    attempt(label, function)


class Plain:
    """Only the plain operators."""

    def __init__(self, log=()):
        self.log = [*log]

    def __repr__(self):
        return f"Plain{self.log}"


class InPlace(Plain):
    """Both."""


for name in "add sub mul truediv floordiv mod pow lshift rshift and or xor matmul".split():
    setattr(Plain, f"__{name}__", lambda self, other, name=name: type(self)([*self.log, name, other]))
    setattr(Plain, f"__r{name}__", lambda self, other, name=name: type(self)([other, f"r{name}", *self.log]))

    def inplace(self, other, name=name):
        self.log += [f"i{name}", other]
        return self
    setattr(InPlace, f"__i{name}__", inplace)
for name in "add sub mul truediv floordiv mod pow lshift rshift and_ or_ xor matmul".split():
    plain, own = Plain(), InPlace()
    plain_i = getattr(operator, "i" + name.rstrip("_"))(plain, 1)
    own_i = getattr(operator, "i" + name.rstrip("_"))(own, 1)
    print(name, getattr(operator, name)(plain, 2), getattr(operator, name)(3, own), plain_i, plain_i is plain, own_i is own, getattr(operator, f"__{name.rstrip('_')}__") is getattr(operator, name))
values = [1, 2]
kept = values
print(operator.iadd(values, (3,)) is kept, operator.imul(values, 2) is kept, kept, operator.iadd("a", "b"), operator.ior({1}, {2}), operator.iconcat([1], [2]), operator.ior({"a": 1}, [("b", 2)]), operator.isub({1, 2}, {2}), operator.iadd((1,), (2,)))
for call in (lambda: operator.iadd([1], 5), lambda: operator.iadd(1, "a"), lambda: operator.iconcat(1, 2), lambda: operator.imatmul(1, 2), lambda: operator.ior({1}, [2]), lambda: operator.isub([1], [1])):
    attempt("in place", call)
print(sorted(n for n in operator.__all__)[:12], len(operator.__all__), sorted([("b", 2), ("a", 3)], key=operator.itemgetter(1)), list(map(operator.attrgetter("real"), [1, 2.5, 3j])))

"""Every function of operator on several types, with the errors."""
import operator as o

pairs = [(7, 3), (7.5, 2), ("ab", "b"), ([1, 2], [2]), ({1, 2}, {2}), (True, False), (b"ab", b"a"), ({1: 2}, {3: 4})]
for name in ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "and_", "or_", "xor", "lshift", "rshift", "lt", "le", "eq", "ne", "ge", "gt", "is_", "is_not", "concat", "contains", "countOf", "matmul", "iadd", "isub", "iand", "ior", "ixor", "iconcat", "imul", "ifloordiv", "itruediv", "imod", "ipow", "ilshift", "irshift"):
    out = []
    for a, b in pairs:
        import copy
        try:
            out.append(getattr(o, name)(copy.copy(a), b))
        except Exception as error:
            out.append(type(error).__name__)
    print(name, out)
for name in ("neg", "pos", "abs", "inv", "invert", "not_", "truth", "index"):
    out = []
    for a in (5, -2.5, True, "", [0], 1j, None):
        try:
            out.append(getattr(o, name)(a))
        except Exception as error:
            out.append(type(error).__name__)
    print(name, out)
d = [1, 2, 3]
o.setitem(d, 0, 9)
o.delitem(d, 1)
print(d, o.getitem(d, -1), o.getitem("abc", slice(1, None)), o.indexOf([4, 5, 6], 6), o.countOf("banana", "a"), o.length_hint([1, 2]), o.length_hint(5, 7), o.length_hint(iter("abc")), o.call(max, 3, 5, key=lambda x: -x))
for call in (lambda: o.indexOf([1], 2), lambda: o.index(1.5), lambda: o.concat(1, 2), lambda: o.iconcat([1], 2), lambda: o.length_hint(5, "x"), lambda: o.add(1), lambda: o.add(1, 2, 3), lambda: o.countOf(5, 1), lambda: o.contains(5, 1), lambda: o.setitem((1,), 0, 1), lambda: o.delitem({}, 1), lambda: o.call(), lambda: o.not_(), lambda: o.matmul(1, 2), lambda: o.indexOf(5, 1), lambda: o.length_hint(), lambda: o.pow(2), lambda: o.truth(1, 2)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Hint:
    def __init__(self, value):
        self.value = value

    def __length_hint__(self):
        return self.value


for value in (3, -1, "x", NotImplemented, 2.0):
    try:
        print(o.length_hint(Hint(value), 9))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(o.__add__ is o.add, sorted(n for n in o.__all__ if n.startswith("i"))[:5], len(o.__all__))

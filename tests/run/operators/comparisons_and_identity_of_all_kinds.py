"""Comparison operators across all pairs of built-in kinds, chains evaluated once, is and in with odd objects, truth of results that are not bools, reflected fallbacks, NaN, sorting keys, total_ordering."""
import functools
import operator

values = {"int": 1, "big": 2**70, "float": 1.0, "nan": float("nan"), "bool": True, "complex": 1 + 0j, "str": "a", "bytes": b"a", "bytearray": bytearray(b"a"), "list": [1], "tuple": (1,), "set": {1}, "frozenset": frozenset([1]), "dict": {1: 2}, "none": None, "range": range(1), "slice": slice(1), "type": int, "ellipsis": ..., "keys": {1: 2}.keys()}
for name, a in values.items():
    row = []
    for other, b in values.items():
        r = ("=" if a == b else "!") if (a == b) != (a != b) else "?"
        for op, mark in ((operator.lt, "<"), (operator.ge, ">")):
            try:
                r += mark if op(a, b) else "."
            except TypeError:
                r += "x"
        row.append(r)
    print(name, " ".join(row))
for a, b in ((1, "a"), (None, None), ([1], (1,)), ({}, {}), (1j, 1j), (int, str), ("a", b"a"), (object, 5), (range(1), range(2)), (slice(1), 5), (len, len), (..., 1), (NotImplemented, 1), ({1}, [1]), (1.5, None)):
    for op in ("<", "<=", ">", ">="):
        try:
            print(eval(f"a {op} b"), end=" ")
        except TypeError as e:
            print(e, end=" ")
    print()
log = []


def note(x):
    log.append(x)
    return x


print(note(1) < note(2) < note(3), note(3) < note(2) < note(1), note(1) == note(1) in [note(True)], note(1) < note(5) > note(2) != note(9), log)


class Result:
    def __init__(self, name, truth):
        self.name, self.truth = name, truth

    def __bool__(self):
        log.append(self.name)
        return self.truth

    def __repr__(self):
        return self.name


class Rich:
    def __init__(self, n):
        self.n = n

    def __lt__(self, o):
        return Result(f"{self.n}<{getattr(o, 'n', o)}", True)

    def __gt__(self, o):
        return NotImplemented

    def __eq__(self, o):
        return Result(f"{self.n}=={getattr(o, 'n', o)}", False)

    def __le__(self, o):
        raise ValueError("no le")

    def __repr__(self):
        return f"R{self.n}"

    __hash__ = None


a, b, c = Rich(1), Rich(2), Rich(3)
log.clear()
print(a < b, a < b < c, a == b, a != b, 5 > a, a > b, not (a == b), a in [b, c], [a] == [b], log)
for f in (lambda: a <= b, lambda: 3 >= a, lambda: a > 3, lambda: a >= 3, lambda: sorted([c, a, b]) and "sorted", lambda: max(a, b), lambda: {a}, lambda: a < b <= c, lambda: [b] < [c], lambda: (a, 1) == (a, 1), lambda: a is a is not b, lambda: a not in (), lambda: None is None is True, lambda: 1 in [1] in [[1]], lambda: (1 in [1]) in [True], lambda: "a" in "abc" in ["abc"], lambda: 1 < 2 in [2], lambda: 0 == False is False, lambda: not 1 == 2, lambda: -1 ** 2 < 0 == 0, lambda: 3 > 2 > 1 > 0 > -1, lambda: 1 < 3 > 2 < 4, lambda: float("nan") == float("nan"), lambda: float("nan") != float("nan"),
          lambda: 1 in 5, lambda: 5 in "a", lambda: "a" in b"a", lambda: None in {}, lambda: [] in {}, lambda: 1 in iter([1]), lambda: 3 in range(5), lambda: "x" in {"x": 1}.values(), lambda: int in (int, str), lambda: 1.0 in {1}, lambda: True in [1], lambda: (1, 2) in {(1, 2): 3}, lambda: {1} in [frozenset([1])], lambda: 2 in (x for x in [1, 2, 3])):
    try:
        print(f(), end="; ")
    except Exception as e:
        print(type(e).__name__, e, end="; ")
print()


@functools.total_ordering
class Version:
    def __init__(self, *parts):
        self.parts = parts

    def __eq__(self, o):
        return self.parts == o.parts if isinstance(o, Version) else NotImplemented

    def __lt__(self, o):
        return self.parts < o.parts if isinstance(o, Version) else NotImplemented

    def __repr__(self):
        return "v" + ".".join(map(str, self.parts))


vs = [Version(1, 2), Version(1), Version(2, 0, 1), Version(1, 2)]
print(sorted(vs), max(vs), vs[0] <= vs[3], vs[0] >= vs[1], vs[1] != vs[2], vs[0] == vs[3], vs[0] == 5, vs[0] is vs[3])
for f in (lambda: vs[0] < 5, lambda: 5 >= vs[0], lambda: hash(vs[0]), lambda: Version("a") < Version(1), lambda: vs[0] <= None):
    try:
        print(f())
    except TypeError as e:
        print(e)


class Base:
    def __eq__(self, o):
        log.append("base")
        return True


class Derived(Base):
    def __eq__(self, o):
        log.append("derived")
        return NotImplemented


log.clear()
print(Base() == Derived(), Derived() == Base(), Base() == 1, 1 == Base(), Derived() == 1, Derived() != Derived(), log)


def typed(pairs):
    out = []
    for x, y in pairs:
        out.append((x < y, x == y, x is y, x != y and x > y))
    return out


print(typed([(1, 2), (2.5, 1), (2**64, 2**64 + 1), (True, 1), ("b", "a")]), typed([((1, 2), (1, 3)), ([1], [1])]), typed([(1, 1.5), (0.0, -0.0)]))
try:
    typed([(1, 2), (1, "x")])
except TypeError as e:
    print(e)
one, eins = 1, True
print(one == eins, one is eins, type(one) == type(eins), {one: "int", eins: "bool"}, [1, True].index(True), [0, False].count(0), {1, True, 1.0}, (1, 2) == (True, 2.0), [[1]] == [[True]], {"a": 1} == {"a": True})

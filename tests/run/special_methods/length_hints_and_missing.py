"""__length_hint__, __missing__, __index__, __reversed__, __contains__, __iter__ and the older sequence protocol, each present, absent, set to None, or giving nonsense."""
import operator


def attempt(label, f, *args):
    try:
        print(label, f(*args))
    except Exception as e:
        print(label, type(e).__name__, e)


def hinted(hint, values=(1, 2, 3)):
    class It:
        def __init__(self):
            self.it = iter(values)

        def __iter__(self):
            return self

        def __next__(self):
            return next(self.it)

        def __length_hint__(self):
            if isinstance(hint, BaseException):
                raise hint
            return hint
    return It()


for hint in (0, 3, 100, NotImplemented, -1, "x", None, 2.0, True, ValueError("hint"), TypeError("hint"), 2 ** 70):
    attempt(f"list {hint!r}", lambda: list(hinted(hint)))
    attempt(f"  hint", lambda: operator.length_hint(hinted(hint), 7))
for f in (tuple, set, sorted, bytes, bytearray, lambda x: [*x], lambda x: [0].__iadd__(x), lambda x: (lambda *a: a)(*x), lambda x: dict.fromkeys(x), lambda x: bytearray().extend(x), lambda x: [1, 2].__setitem__(slice(0, 1), x), lambda x: b"".join(x), "".join):
    attempt("other", lambda: f(hinted(ZeroDivisionError("hint"))))
hints = [iter([1, 2]), iter((1,)), iter("abc"), iter(range(5)), iter({1: 2}), reversed([1, 2]), iter({1}), enumerate([1]), zip([1]), map(abs, [1]), (x for x in [1]), iter(b"ab"), iter(int, 1), reversed({1: 2}), iter({1: 2}.items())]
print([operator.length_hint(h, "d") if False else operator.length_hint(h, 99) for h in hints])
it = iter([1, 2, 3])
next(it)
print(operator.length_hint(it), operator.length_hint([1, 2]), operator.length_hint(5, 4))


class Old:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        if i == 2:
            return None
        return i * 10


class Stops(Old):
    def __getitem__(self, i):
        if i == 2:
            raise StopIteration("as end")
        return i


class OldSized(Old):
    def __len__(self):
        return 3


class NoIter(Old):
    __iter__ = None


class NoContains(list):
    __contains__ = None


class NoReversed(dict):
    __reversed__ = None


class Both:
    def __iter__(self):
        return iter("iter")

    def __getitem__(self, i):
        return "item"

    def __contains__(self, x):
        return [x]


a, b, *c = Old()
print(list(Old()), a, b, c, 10 in Old(), 5 in Old(), None in Old(), list(Stops()), list(OldSized()), list(reversed(OldSized())), dict(enumerate(Old())), list(Both()), 0 in Both(), sum(x or 0 for x in Old()), max(Old(), key=str))
for label, f in {"reversed": lambda: reversed(Old()), "iter None": lambda: iter(NoIter()), "in None": lambda: 1 in NoContains([1]), "in NoIter": lambda: 1 in NoIter(), "reversed None": lambda: reversed(NoReversed()), "len": lambda: len(Old()), "unpack": lambda: (lambda x, y: 0)(*Stops(), 3), "bool": lambda: bool(Old()), "for": lambda: [x for x in NoIter()], "next": lambda: next(Old())}.items():
    attempt(label, f)


class Defaults(dict):
    def __missing__(self, key):
        if key == "raise":
            raise LookupError("from missing")
        if key == "store":
            self[key] = []
            return self[key]
        return NotImplemented if key == "ni" else f"<{key}>"


class Child(Defaults):
    def __getitem__(self, key):
        return ("child", super().__getitem__(key))


d = Defaults(a=1)
d["store"].append(5)
print(d["a"], d["x"], d["store"], d.get("x"), "x" in d, d["ni"], Child(a=1)["a"], Child()["q"], d.pop("x", 0), len(d), dict(d))
attempt("missing", lambda: d["raise"])
attempt("unhashable", lambda: d[[]])
attempt("instance attribute", lambda: setattr(d, "__missing__", lambda k: "own") or d["other"])
total = 0
for key in ["a", "x", "a", 5]:
    value = d[key]
    total += value if isinstance(value, int) else len(value)
print(total)
Defaults.__missing__ = lambda self, key: 2 ** 63
print(sum(d[k] for k in ("a", "b", "c")))
del Defaults.__missing__
attempt("gone", lambda: d["b"])

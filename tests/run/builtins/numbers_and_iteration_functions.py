"""sum, min, max, any, all, zip, map, filter, enumerate, reversed, round, divmod, pow, iter with sentinels: odd arguments, laziness, exceptions in the middle, results that are not numbers."""


class Add:
    def __init__(self, v): self.v = v
    def __add__(self, o): return Add(self.v + getattr(o, "v", o))
    __radd__ = __add__
    def __repr__(self): return f"Add({self.v})"


class Vague:
    def __iter__(self): return self
    def __next__(self): raise LookupError("half")


class Seq:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __getitem__(self, i):
        if i >= self.n: raise IndexError(i)
        return i * 10


class Own:
    def __round__(self, n="none"): return ("round", n)
    def __divmod__(self, o): return ("divmod", o)
    def __rdivmod__(self, o): return ("rdivmod", o)
    def __pow__(self, *a): return ("pow", a)
    def __abs__(self): return "abs"
    def __reversed__(self): return iter("rev")
    def __len__(self): return 3


def attempt(action):
    try:
        r = action()
        print(r if not hasattr(r, "__next__") else list(r))
    except Exception as e:
        print(type(e).__name__, e)


log = []


def noisy(items, name=""):
    for x in items:
        log.append(f"{name}{x}")
        yield x


for action in (lambda: sum([]), lambda: sum([], 5), lambda: sum([True, 2, 2.5]), lambda: sum([2**63, 2**63]), lambda: sum([0.1] * 3), lambda: sum([1, 0.5, 2**70]), lambda: sum([1j, 2]), lambda: sum([[1], [2]], []), lambda: sum([(1,), (2,)], ()), lambda: sum("ab"), lambda: sum(["a"], "x"), lambda: sum([b"a"], b""), lambda: sum([bytearray(b"a")], bytearray()), lambda: sum([Add(1), 2, Add(3)]), lambda: sum([1, 2], Add(5)), lambda: sum([None]), lambda: sum(5), lambda: sum({1: 2, 3: 4}), lambda: sum(range(10**6)), lambda: sum(x for x in [1, "a"]), lambda: sum([1], start=2), lambda: sum([[]], 0), lambda: sum(Vague()),
               lambda: max(1, 2.5, True), lambda: max([1, 2, 2.0]), lambda: min(True, 1), lambda: max("ab", "b"), lambda: max("abc"), lambda: max([]), lambda: max(5), lambda: max(1, 2, key=lambda x: -x), lambda: max([1, 2], [1, 3]), lambda: max({1: "a", 2: "b"}), lambda: max(1, None), lambda: max(key=len), lambda: max([1], default=2, key=None), lambda: min([(2, "a"), (1, "b")]), lambda: min(x for x in ()), lambda: min((), default=[]), lambda: max(noisy([3, 1, 2]), key=lambda x: log.append("key") or x), lambda: log[-6:],
               lambda: any([]), lambda: all([]), lambda: any(noisy([0, 1, 2], "any")), lambda: all(noisy([1, 0, 2], "all")), lambda: log[-4:], lambda: any(5), lambda: all([Vague]), lambda: any([[], "", 0, None]), lambda: list(zip()), lambda: list(zip("ab")), lambda: list(zip("ab", range(5))), lambda: list(zip(noisy("xyz", "1"), noisy("ab", "2"))), lambda: log[-5:], lambda: zip("ab", 5), lambda: zip(*["ab", "cd", "ef"]), lambda: zip("ab", "a", strict=True), lambda: zip("a", "ab", strict=True), lambda: zip("ab", "ab", "a", strict=1), lambda: zip([1], Vague()), lambda: zip(strict=True),
               lambda: map(str, [1, 2]), lambda: map(lambda *a: a, "ab", [1, 2, 3]), lambda: map(None, [1]), lambda: map(str), lambda: map(5, [1]), lambda: map(int, "12x"), lambda: map(str.upper, Seq(2)), lambda: map(pow, [2, 3], [3, 2]), lambda: filter(None, [0, 1, "", "a", [], [0]]), lambda: filter(str.isdigit, "a1b2"), lambda: filter(bool, {0: 1, 2: 3}), lambda: filter(5, [1]), lambda: filter(None, 5), lambda: filter(lambda x: x > 1, [0, 2, "a"]), lambda: enumerate("ab"), lambda: enumerate("ab", 5), lambda: enumerate("ab", start=-1), lambda: enumerate("ab", 2**63 - 1), lambda: enumerate("a", 1.5), lambda: enumerate(5),
               lambda: reversed("abc"), lambda: reversed((1, 2)), lambda: reversed({1: 2}), lambda: reversed({1}), lambda: reversed(Seq(3)), lambda: reversed(Own()), lambda: reversed(x for x in "a"), lambda: reversed(range(3)), lambda: reversed(5), lambda: reversed([1, 2, 3]).__length_hint__(), lambda: round(2.5), lambda: round(-2.5), lambda: round(3.5), lambda: round(2.675, 2), lambda: round(1234.5, -2), lambda: round(5, -1), lambda: round(15, -1), lambda: round(Own()), lambda: round(Own(), 2), lambda: round(Own(), None), lambda: round("x"), lambda: round(1.5, None), lambda: round(True, 1), lambda: round(1e300, 2), lambda: round(float("nan")), lambda: type(round(2.0)).__name__, lambda: type(round(2.0, 0)).__name__,
               lambda: divmod(7, -2), lambda: divmod(-7, 2.0), lambda: divmod(Own(), 3), lambda: divmod(3, Own()), lambda: divmod(1, 0), lambda: divmod(1.0, 0.0), lambda: divmod("a", 1), lambda: divmod(2**70, 3), lambda: divmod(True, 2), lambda: pow(2, 10), lambda: pow(2, -1), lambda: pow(2, 10, 1000), lambda: pow(Own(), 1), lambda: pow(Own(), 1, 2), lambda: pow(2, 0.5, 3), lambda: pow(0, -1), lambda: pow(-1, 0.5), lambda: pow(10, 400) > 1e308, lambda: pow(10.0, 400), lambda: abs(-5), lambda: abs(-0.0), lambda: abs(3 + 4j), lambda: abs(Own()), lambda: abs(True), lambda: abs("x"), lambda: abs(-(2**63)),
               lambda: iter(5), lambda: iter([1, 2].pop, 5), lambda: iter(iter("ab").__next__, "b"), lambda: iter(5, 6), lambda: iter(Seq(2)), lambda: next(iter([]), "d"), lambda: next(5), lambda: next(iter([])), lambda: next(Vague(), "d"), lambda: len(Seq(3)), lambda: len(5), lambda: len(range(2**70)), lambda: sorted(Seq(3), reverse=True), lambda: list(Vague()), lambda: chr(0x10FFFF) == "\U0010ffff", lambda: chr(-1), lambda: chr(2**40), lambda: ord(""), lambda: ord("ab"), lambda: ord(b"a"), lambda: ord(bytearray(b"z")), lambda: bin(-5), lambda: oct(True), lambda: hex(-(2**70)), lambda: bin(1.0), lambda: hash(2**61 - 1), lambda: hash(-1), lambda: hash(1.5), lambda: hash(float("inf")), lambda: callable(len), lambda: id(None) == id(None), lambda: ascii("é\n日"), lambda: repr("é\x85\u200b"), lambda: format(5, "b"), lambda: format(5, None)):
    attempt(action)
pipeline = zip(map(lambda x: log.append(f"m{x}") or x, [1, 2, 3]), filter(lambda x: log.append(f"f{x}") or x > 1, [1, 2, 3]))
log.clear()
print(next(pipeline), log)
a, b = iter([1, 2, 3]), iter([4, 5])
print(list(zip(a, b)), next(a, "consumed"), list(zip(*[iter(range(6))] * 2)), [list(g) for g in zip(*zip([1, 2], [3, 4]))])

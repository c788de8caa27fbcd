"""sort and sorted: stability with every kind of key, reverse, keys that raise or change things, comparisons that lie, natural order of mixed numbers, huge and nearly sorted inputs, comparison counts by kind."""
import functools
import operator
import random


class Counted:
    compared = 0

    def __init__(self, n, tag=""):
        self.n, self.tag = n, tag

    def __lt__(self, other):
        Counted.compared += 1
        return self.n < other.n

    def __repr__(self):
        return f"{self.n}{self.tag}"


class OnlyGt:
    def __init__(self, n):
        self.n = n

    def __gt__(self, other):
        return self.n > other.n

    def __repr__(self):
        return f"g{self.n}"


class Liar:
    def __lt__(self, other):
        return True


class Odd:
    def __init__(self, r):
        self.r = r

    def __lt__(self, other):
        return self.r


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


pairs = [(i % 3, i) for i in range(12)]
for key in (lambda p: p[0], lambda p: -p[0], lambda p: str(p[0]), lambda p: p[0] / 2, lambda p: (p[0],), lambda p: [p[0]], lambda p: p[0] == 1, lambda p: 10**20 + p[0], lambda p: frozenset(range(p[0])), lambda p: bytes([p[0]]), lambda p: None if False else 0):
    print([i for _, i in sorted(pairs, key=key)], [i for _, i in sorted(pairs, key=key, reverse=True)])
for values in ([3, 1.5, True, 2**70, -1, 0.0, -0.0, False], ["b", "B", "é", "a", "", "日", "aa"], [b"b", bytearray(b"a"), b""], [(1, "b"), (1, "a"), (0,)], [[2], [1, 5], []], [1.5, float("inf"), -float("inf"), 0], [True, False, True], [2**64, 2**63, 2**65], [OnlyGt(3), OnlyGt(1), OnlyGt(2)], [0.1, 0.2, 0.30000000000000004, 0.3], [range(2)] * 2, [None], [], [{"a"}, set()]):
    attempt(lambda: (sorted(values), sorted(values, reverse=True)))
for values in ([1, "a"], [None, 1], [1j, 2], [{}, {}], [[1], (1,)], ["a", b"a"], [object(), object()], [1, 2, "x", 3], [(1, None), (1, 2)], [len, len], [int, str], [slice(1), slice(0)]):
    try:
        print(sorted(values) and "sorted")
    except TypeError as e:
        print(e)
nan = float("nan")
print([x == x for x in sorted([3.0, nan, 1.0, nan, 2.0])], sorted([Liar(), Liar()]) and "lied", len(sorted([Odd(0), Odd(1), Odd("yes"), Odd([])])))
attempt(lambda: sorted([Odd(NotImplemented), Odd(NotImplemented)]))
items = [Counted(n % 7, chr(97 + n)) for n in range(20)]
print(sorted(items))
for data in (list(range(64)), list(range(64, 0, -1)), [n % 2 for n in range(64)], list(range(32)) + list(range(32)), [5] * 64):
    Counted.compared = 0
    result = sorted(Counted(n) for n in data)
    print(Counted.compared, [r.n for r in result] == sorted(data))
rng = random.Random(5)
big = [rng.randrange(10**6) for _ in range(2000)]
strings = [str(n) for n in big]
mixed = [n if n % 2 else float(n) for n in big]
for data in (big, strings, mixed, [(n % 10, n) for n in big], [-n for n in big], [n * 2**60 for n in big]):
    s = sorted(data)
    print(all(a <= b for a, b in zip(s, s[1:])), s == sorted(data, key=lambda x: x), sorted(data, reverse=True) == s[::-1] or "stable", len(s))
words = "the quick brown fox jumps over the lazy dog".split()
words.sort(key=len)
print(words)
words.sort(key=operator.itemgetter(-1), reverse=True)
print(words)
words.sort(key=functools.cmp_to_key(lambda a, b: (a > b) - (a < b)))
print(words, sorted(set(words), key=lambda w: (-len(w), w)), sorted(words, key=words.index) == words)
calls = []
attempt(lambda: sorted([3, 1, 2], key=lambda x: calls.append(x) or x))
print(calls)
attempt(lambda: sorted([1, 2, 0], key=lambda x: 1 / x))
attempt(lambda: sorted([3, 1], key=None, reverse=2))
attempt(lambda: sorted([3, 1], reverse="x"))
attempt(lambda: sorted([3, 1], reverse=None))
attempt(lambda: sorted("ba", key=str.upper, reverse=False))
attempt(lambda: sorted(5))
attempt(lambda: [2, 1].sort(None))
attempt(lambda: max([Counted(1, "x"), Counted(1, "y")], key=lambda c: c.n))
attempt(lambda: min([(1, "b"), (1, "a")], key=lambda p: p[0]))
attempt(lambda: max(["aa", "b"], key=len, default="none"))
attempt(lambda: max(3, "a"))
attempt(lambda: min([], default=None))
attempt(lambda: min([]))
table = [{"n": 2, "s": "b"}, {"n": 1, "s": "b"}, {"n": 2, "s": "a"}]
table.sort(key=lambda r: r["s"])
table.sort(key=lambda r: r["n"], reverse=True)
print([tuple(r.values()) for r in table])


def insertion(values, key=lambda x: x):
    out = list(values)
    for i in range(1, len(out)):
        x = out[i]
        j = i
        while j and key(x) < key(out[j - 1]):
            out[j] = out[j - 1]
            j -= 1
        out[j] = x
    return out


for data in ([3, 1, 2], [2.5, 1, 2**70], ["b", "a"], pairs, [[2], [1]]):
    print(insertion(data) == sorted(data), insertion(data, key=lambda x: repr(x)) == sorted(data, key=repr))

"""Sorting as programs do it: several keys, reversed parts, natural order, locale-free folding, stable passes, cmp_to_key, partial orders, and failing comparisons."""
import functools
import heapq
import operator
import random
import re
from bisect import bisect_left, bisect_right, insort
from collections import namedtuple
from fractions import Fraction
from decimal import Decimal
from graphlib import CycleError, TopologicalSorter

Row = namedtuple("Row", "name age score")
rows = [Row("bob", 30, 1.5), Row("Ann", 25, 2.5), Row("cat", 30, 2.5), Row("ann", 25, 1.5), Row("Dan", 30, 0.5), Row("éva", 25, 2.5)]


class Reversed:
    """Turns the order of a part of a key round."""

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return other.value < self.value


def names(sequence):
    return " ".join(r.name for r in sequence)


def natural(text):
    return [int(p) if p.isdigit() else p.casefold() for p in re.split(r"(\d+)", text)]


print(names(sorted(rows)), "|", names(sorted(rows, key=operator.itemgetter(1, 2))), "|", names(sorted(rows, key=lambda r: (-r.age, r.name.casefold()))), "|", names(sorted(rows, key=lambda r: (r.score, Reversed(r.name)))))
passes = list(rows)
passes.sort(key=operator.attrgetter("name"))
passes.sort(key=operator.attrgetter("age"), reverse=True)
print(names(passes), names(sorted(rows, key=operator.attrgetter("age"), reverse=True)), names(reversed(sorted(rows, key=operator.attrgetter("age")))))
files = ["f10.txt", "f9.txt", "F1.txt", "f09.txt", "a", "f", "10", "9", "x1y10", "x1y9"]
print(sorted(files), sorted(files, key=natural) if False else sorted(files, key=lambda t: [(isinstance(p, str), p) for p in natural(t) if p != ""]))
compare = functools.cmp_to_key(lambda a, b: (len(a) > len(b)) - (len(a) < len(b)) or (a > b) - (a < b))
print(sorted("the quick brown fox jumps over a lazy dog".split(), key=compare), min(["bb", "a", "c"], key=compare), max(["bb", "a", "c"], key=compare), compare("a") < compare("bb"), compare("a") == compare("a"))
print(sorted([3, 1.5, Fraction(5, 2), Decimal("2"), True, -0.0, 10**30, float("inf"), float("-inf")]), sorted([[2], [1, 5], [1], []]), sorted([(1, "b"), (1, "a"), (0, "z")]), sorted("bAÉaé"), sorted("bAÉaé", key=str.casefold), sorted({"b": 1, "a": 2}), sorted([b"b", b"a", b""]), sorted([True, False, 2, 0]))


class Money:
    compared = 0

    def __init__(self, amount, currency):
        self.amount, self.currency = amount, currency

    def __lt__(self, other):
        Money.compared += 1
        if self.currency != other.currency:
            return NotImplemented
        return self.amount < other.amount

    def __repr__(self):
        return f"{self.amount}{self.currency}"


wallet = [Money(5, "$"), Money(1, "$"), Money(3, "$"), Money(2, "$")]
print(sorted(wallet), Money.compared, sorted(wallet, reverse=True), min(wallet), max(wallet))


def attempt(label, function):
    try:
        print(label, "->", function())
    except Exception as error:
        print(label, "!", type(error).__name__, error)


class Angry:
    def __lt__(self, other):
        raise OSError("do not compare me")


def sorting_changes(items):
    def key(x):
        items.append(x)
        return x
    items.sort(key=key)


half = [3, 1, 2, "x", 0]
attempt("mixed", half.sort)
print(sorted(map(str, half)), len(half))
for label, function in {"currencies": lambda: sorted(wallet + [Money(1, "€")]), "none": lambda: sorted([1, None]), "complex": lambda: sorted([1j, 2]), "complex one": lambda: sorted([1j]), "dicts": lambda: sorted([{}, {}]), "angry": lambda: sorted([Angry(), Angry()]), "key": lambda: sorted([1, 2], key=5), "key fails": lambda: sorted("ab", key=int), "key two": lambda: sorted([1], key=lambda a, b: 0), "reverse": lambda: sorted([1, 2], reverse="x"), "not iterable": lambda: sorted(5), "positional": lambda: sorted([1], None), "keyword": lambda: sorted([1], cmp=None), "changed": lambda: sorting_changes([3, 2, 1]), "cmp": lambda: functools.cmp_to_key(lambda a, b: "x")(1) < functools.cmp_to_key(lambda a, b: "x")(2), "cmp other": lambda: compare("a") < 5, "tuple": lambda: (1, 2).sort(), "nan": lambda: sorted([3.0, float("nan"), 1.0, 2.0]), "range": lambda: sorted(range(5), key=lambda x: (x % 2, -x)), "empty": lambda: min([], default="none"), "min key": lambda: min([], key=len), "min none": lambda: min(5, None), "max many": lambda: max("a", "bb", "c", key=len), "max default": lambda: max(1, 2, default=3)}.items():
    attempt(label, function)
random.seed(5)
data = [random.randrange(50) for _ in range(300)]
tagged = list(enumerate(data))
print(sorted(tagged, key=lambda t: t[1]) == sorted(tagged, key=lambda t: (t[1], t[0])), sorted(data) == sorted(sorted(data), reverse=True)[::-1], sum(a <= b for a, b in zip(sorted(data), sorted(data)[1:])))
ages = sorted(rows, key=lambda r: r.age)
print(bisect_left(ages, 30, key=lambda r: r.age), bisect_right(ages, 30, key=lambda r: r.age), bisect_left([1, 2, 2, 3], 2, lo=2), heapq.nsmallest(2, rows, key=lambda r: r.score), heapq.nlargest(2, rows, key=lambda r: r.name)[0].name, list(heapq.merge([1, 4], [2, 3], reverse=False)), list(heapq.merge(["a", "ccc"], ["bb"], key=len)))
insort(ages, Row("new", 27, 0), key=lambda r: r.age)
print(names(ages))
order = TopologicalSorter({"shoes": {"socks", "trousers"}, "trousers": {"pants"}, "coat": {"shirt"}})
order.prepare()
while order.is_active():
    ready = sorted(order.get_ready())
    print(ready, end=" ")
    order.done(*ready)
attempt("cycle", lambda: list(TopologicalSorter({1: {2}, 2: {3}, 3: {1}}).static_order()))
attempt("done early", lambda: TopologicalSorter({1: {2}}).done(1))
attempt("cycle members", lambda: issubclass(CycleError, ValueError))

"""Sorting by keys of many kinds: tuples, negated numbers, attributes, cmp functions, None last, natural order, groups."""
import functools
import locale
import re
from collections import namedtuple
from operator import attrgetter, itemgetter, methodcaller

P = namedtuple("P", "name age score")
people = [P("bob", 30, 2.5), P("Ann", 25, None), P("cid", 30, 7.25), P("dee", None, 1), P("Éva", 25, 2.5)]
none_last = lambda v: (v is None, v)
print([p.name for p in sorted(people)] if False else [p.name for p in sorted(people, key=itemgetter(0))])
print([p.name for p in sorted(people, key=lambda p: (none_last(p.age), none_last(p.score)))], [p.name for p in sorted(people, key=lambda p: p.name.casefold())], [p.name for p in sorted(people, key=lambda p: -(p.age or 0))], [p.name for p in sorted(sorted(people, key=attrgetter("name")), key=lambda p: p.age or 99)], [p.name for p in sorted(people, key=methodcaller("index", None) if False else len)])


def natural(s):
    return [int(x) if x.isdigit() else x for x in re.split(r"(\d+)", s)]


print(sorted(["f10", "f2", "f1", "f1a", "e9"], key=natural), sorted("a10 a9 a100".split()), sorted(["1.10", "1.9", "1.2.3"], key=lambda v: [*map(int, v.split("."))]), sorted([3, "a", None, 2.5, "B", (1,)], key=lambda x: (type(x).__name__, str(x))), sorted([[3, 1], [2], [], [2, 0]]), sorted([{1, 2}, {1}], key=len), sorted([True, 0, 2, False], reverse=True), sorted({"b": 1, "a": 2}.items(), key=itemgetter(1)), sorted(range(10), key=lambda n: (n % 3, -n)))


def cmp(a, b):
    return (a > b) - (a < b) if a % 2 == b % 2 else (-1 if a % 2 else 1)


print(sorted(range(8), key=functools.cmp_to_key(cmp)), min(people, key=lambda p: p.age or 1000).name, max("hello world".split(), key=lambda w: (len(w), w)), [k for k, _ in sorted(enumerate("hello"), key=itemgetter(1, 0))], sorted("bca", key="cab".index), sorted(["x", "yy"], key=lambda s: s, reverse=True), list(map(sorted, ["ba", (2, 1), {3: 0, 1: 0}])))
for bad in (lambda: sorted(people, key=attrgetter("age")), lambda: sorted(people, key=attrgetter("missing")), lambda: sorted([1, "a"], key=str) and sorted([1, "a"]), lambda: sorted([1], key=lambda: 0), lambda: sorted(people, key=itemgetter(9)), lambda: sorted([complex(1)] * 2), lambda: [3, 1].sort(key=cmp), lambda: sorted([[1], ["a"]])):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
calls = []
data = [5, 3, 8]
data.sort(key=lambda x: calls.append(x) or x)
print(data, calls)

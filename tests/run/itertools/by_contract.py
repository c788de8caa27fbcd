"""itertools: laziness, shared sources, errors in the middle, keyword names, huge counts, and each function on empty and odd arguments."""
import itertools
import operator
from fractions import Fraction
from itertools import (accumulate, chain, combinations, combinations_with_replacement, compress, count, cycle, dropwhile, filterfalse, groupby, islice, pairwise, permutations, product, repeat, starmap, takewhile, tee,
                       zip_longest)


def attempt(label, function):
    try:
        print(label, "->", function())
    except Exception as error:
        print(label, "!", type(error).__name__, error)


def loud(items, log=None):
    for item in items:
        print(f"<{item}>", end="")
        yield item
    print("<end>", end="")


def first(iterable, n=3):
    return list(islice(iterable, n))


print(first(accumulate(loud("abcd"))), first(pairwise(loud("abcd")), 2), first(zip_longest(loud("ab"), loud("xyz"), fillvalue=0), 5), first(takewhile(str.islower, loud("abCd"))), first(dropwhile(str.islower, loud("abCd")), 1), first(chain.from_iterable(loud(["ab", "cd"])), 3), first(compress(loud("abc"), loud([0, 1, 1])), 1), first(cycle(loud("ab")), 5), first(groupby(loud("aab")), 1)[0][0], first(product(loud("ab"), loud("xy")), 1), first(permutations(loud("abc"), 2), 2), first(starmap(pow, loud([(2, 3), (3, 2)])), 1))
print(first(count(5, -2)), first(count(0.5, 0.25)), first(count(Fraction(1, 3), Fraction(1, 3))), first(count(2**63 - 1)), first(count(step=3)), count(3), count(2, 5), count(1.5), repr(repeat("x", 3)), repeat(5), first(repeat(7, -2)), operator.length_hint(repeat(None, 4)))
c = count(10)
next(c)
print(c, first(accumulate([1, 2, 3], initial=100), 9), list(accumulate([], initial=5)), list(accumulate([3, 1, 2], max)), list(accumulate(["a", "b"])), list(accumulate([1, 2, 3], lambda a, b: f"{a}{b}")), list(accumulate([[1], [2]], operator.add)))
source = iter(range(10))
a, b = tee(source)
print(next(a), next(a), next(b), next(source), next(a), next(b), list(a)[-2:], list(b), tee([1], 0), [list(t) for t in tee("ab", 3)], type(tee([])[0]).__name__)
groups = groupby([1, 1, 2, 2, 1], key=lambda x: x % 2)
k1, g1 = next(groups)
k2, g2 = next(groups)
print(k1, list(g1), k2, next(g2), [(k, list(g)) for k, g in groups], list(g2), [(k, len(list(g))) for k, g in groupby("AaBbc", str.lower)])
print(list(islice("abcdefg", 2)), list(islice("abcdefg", 2, 5)), list(islice("abcdefg", None, None, 3)), list(islice("abcdefg", 5, 2)), list(islice("ab", 5)), list(zip_longest()), list(product()), list(product("ab", repeat=0)), list(product("ab", "", "cd")), list(combinations("abc", 0)), list(combinations("ab", 3)), list(combinations_with_replacement("ab", 3)), list(permutations("ab", 3)), list(permutations([])), list(pairwise([1])), list(chain()), list(compress("abc", [])), list(filterfalse(None, [0, 1, "", 2])), list(starmap(lambda *a: a, [(), (1,), "ab", range(2)])), list(cycle([])), len(list(permutations(range(5)))), len(list(product(range(3), repeat=4))))
it = islice(loud(range(6)), 1, 4, 2)
print(list(it))
for label, function in {
    "islice float": lambda: islice("a", 1.5), "islice negative": lambda: islice("a", -1), "islice start": lambda: islice("a", -1, 5), "islice step": lambda: islice("a", 0, 5, 0), "islice none": lambda: islice("a"), "islice many": lambda: islice("a", 1, 2, 3, 4), "islice keyword": lambda: islice("a", stop=1), "islice 5": lambda: islice(5, 1), "count text": lambda: count("a"), "count three": lambda: count(1, 2, 3), "count keyword": lambda: count(begin=1), "repeat none": lambda: repeat(), "repeat text": lambda: repeat(1, "a"), "repeat keyword": lambda: list(repeat(object=1, times=2)), "cycle 5": lambda: cycle(5), "cycle none": lambda: cycle(), "chain 5": lambda: list(chain([1], 5)), "from_iterable 5": lambda: chain.from_iterable(5), "from_iterable inner": lambda: list(chain.from_iterable([[1], 2])), "zip_longest 5": lambda: zip_longest([1], 5), "zip_longest fill": lambda: zip_longest([1], fill=5), "product repeat": lambda: product([1], repeat=-1), "product text": lambda: product([1], repeat="x"), "product keyword": lambda: product([1], times=2), "combinations negative": lambda: combinations("ab", -1), "combinations none": lambda: combinations("ab"), "combinations r": lambda: list(combinations(iterable="ab", r=1)), "permutations none": lambda: list(permutations("ab", None)), "permutations r": lambda: permutations("ab", "x"), "permutations negative": lambda: permutations("ab", -1), "tee negative": lambda: tee([], -1), "tee 5": lambda: tee(5), "groupby key": lambda: list(groupby([1], 5)), "groupby none": lambda: groupby(), "groupby keywords": lambda: [k for k, g in groupby(iterable=[1], key=None)], "accumulate 5": lambda: accumulate(5), "accumulate mixed": lambda: list(accumulate([1, "a"])), "accumulate func": lambda: list(accumulate([1, 2], func=None)), "accumulate bad": lambda: list(accumulate([1, 2], 5)), "starmap 5": lambda: list(starmap(pow, [5])), "starmap none": lambda: starmap(pow), "takewhile none": lambda: list(takewhile(None, [1])), "dropwhile order": lambda: dropwhile([1], len), "filterfalse": lambda: list(filterfalse(len, [1])), "compress 5": lambda: compress([1], 5), "compress names": lambda: list(compress(data="ab", selectors=[0, 1])), "pairwise none": lambda: pairwise(), "pairwise keyword": lambda: pairwise(iterable=[]), "len": lambda: len(chain([1])), "index": lambda: count()[0], "error": lambda: list(takewhile(lambda x: 1 / x, [1, 0]))}.items():
    attempt(label, function)


class Broken:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n == 3:
            raise OSError("third")
        return self.n


for make in (lambda b: chain(b, "x"), pairwise, accumulate, lambda b: zip_longest(b, "abcdef"), lambda b: islice(b, 5), cycle, lambda b: groupby(b), lambda b: tee(b)[0], lambda b: compress(b, repeat(1)), lambda b: takewhile(bool, b)):
    iterator, got = make(Broken()), []
    try:
        for item in iterator:
            got.append(item if not isinstance(item, tuple) or len(item) < 2 or isinstance(item[1], (int, str)) else item[0])
            if len(got) > 8:
                break
    except OSError as error:
        got.append(str(error))
    print(type(iterator).__name__, got, first(iterator, 1) if type(iterator).__name__ not in ("groupby", "_tee") else "")

"""itertools in pipelines: windows, batches, round robin, unique, merges, tee at different paces, groupby nested, accumulate variants, errors."""
import operator
from collections import deque
from itertools import (accumulate, chain, combinations, combinations_with_replacement, compress, count, cycle, dropwhile, filterfalse, groupby, islice, pairwise, permutations, product, repeat, starmap, takewhile, tee, zip_longest)


def batched(iterable, n):
    it = iter(iterable)
    while batch := tuple(islice(it, n)):
        yield batch


def window(iterable, n):
    it = iter(iterable)
    d = deque(islice(it, n), n)
    if len(d) == n:
        yield tuple(d)
    for x in it:
        d.append(x)
        yield tuple(d)


def roundrobin(*iterables):
    nexts, pending = cycle(iter(i).__next__ for i in iterables), len(iterables)
    while pending:
        try:
            for step in nexts:
                yield step()
        except StopIteration:
            pending -= 1
            nexts = cycle(islice(nexts, pending))


def unique(iterable, key=None):
    seen = set()
    for k, x in ((key(x) if key else x, x) for x in iterable):
        if k not in seen:
            seen.add(k)
            yield x


def runs(data):
    for _, group in groupby(enumerate(data), key=lambda pair: pair[1] - pair[0]):
        group = [x for _, x in group]
        yield f"{group[0]}-{group[-1]}" if len(group) > 1 else str(group[0])


print(list(batched("abcdefg", 3)), list(window(range(5), 3)), "".join(roundrobin("ABC", "D", "EF")), "".join(unique("AbBaC", str.lower)), list(runs([1, 2, 3, 7, 9, 10])), list(pairwise("abc")), list(pairwise("a")))
a, b, c = tee(iter(range(6)), 3)
print(next(a), next(a), next(b), list(islice(a, 2)), list(b), list(c), list(a), [list(t) for t in tee("xy")], tee([1], 0))
t1, = tee([1, 2, 3], 1)
t2 = t1.__copy__()
print(next(t1), list(t2), list(t1))
g = groupby("aabbbc")
k, first = next(g)
k2, second = next(g)
print(k, list(first), k2, list(second), [(k, len(list(v))) for k, v in g])
print([(k, [list(v) for _, v in groupby(group, key=len)]) for k, group in groupby(sorted(["apple", "ant", "bee", "bear", "cat"]), key=operator.itemgetter(0))])
print(list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate("abc")), list(accumulate([1, 2, 3], lambda a, b: a * b, initial=10)), list(accumulate([], initial=0)), list(accumulate([[1], [2]])), list(accumulate(range(5), operator.sub)))
print(list(chain("ab", [1], {})), list(chain.from_iterable(map(range, range(4)))), list(compress("abcdef", cycle([1, 0]))), list(dropwhile(str.islower, "abCd")), list(takewhile(str.islower, "abCd")), list(filterfalse(None, [0, 1, ""])), list(starmap(pow, [(2, 3), (3, 2)])), list(zip_longest("ab", "c", fillvalue="-")), list(zip_longest()), list(islice(count(5, -2), 1, 8, 3)), list(islice(count(0.5, 0.25), 3)), list(repeat("x", 2)), list(map(pow, count(), repeat(2, 4))))
print(list(product("ab", repeat=2)), list(product("ab", [1, 2], "x")), list(product()), list(product("a", [])), ["".join(p) for p in permutations("abc", 2)], list(permutations([1, 2], 3)), list(permutations([], 0)), ["".join(c) for c in combinations("abcd", 3)], list(combinations("ab", 0)), list(combinations_with_replacement("ab", 2)), len(list(permutations(range(5)))))
it = iter(range(10))
print(list(islice(it, 2)), list(islice(it, 1, 5, 2)), next(it), list(islice(it, None)), list(islice("abc", 2, 1)), [x for x in islice(cycle("ab"), 3, 7)])
c = count(10)
z = zip("ab", c)
print(list(z), next(c), count(1, 0.5), count(5), repeat(1), repeat(1, 3), next(count(2**63 - 1)), list(islice(count(2**63 - 1), 2)), operator.length_hint(repeat(5, 7)))
for call in (lambda: islice("a", -1), lambda: islice("a", 0, 5, 0), lambda: islice("a", "x"), lambda: islice("abc"), lambda: count("a"), lambda: repeat(1, "x"), lambda: list(repeat(1, -5)), lambda: combinations("a", -1), lambda: permutations("a", -1), lambda: permutations("a", 1.5), lambda: product("a", repeat=-1), lambda: product("a", x=1), lambda: tee("a", -1), lambda: tee(5), lambda: chain.from_iterable(5), lambda: list(chain(1)), lambda: list(starmap(pow, [5])), lambda: groupby(5), lambda: accumulate(5), lambda: list(accumulate([1, "a"])), lambda: compress("a"), lambda: cycle(5), lambda: zip_longest("a", bad=1), lambda: pairwise(5), lambda: list(filterfalse(5, [1])), lambda: dropwhile(), lambda: next(islice([], 1)), lambda: batched("a", 0).__next__(), lambda: list(takewhile(5, [1]))):
    try:
        print(call())
    except BaseException as error:
        print(type(error).__name__, error)


def broken():
    yield 1
    raise ValueError("mid")


for make in (lambda: chain([0], broken()), lambda: islice(broken(), 5), lambda: accumulate(broken()), lambda: tee(broken())[1], lambda: zip_longest(broken(), "abc"), lambda: pairwise(broken()), lambda: cycle(broken())):
    it, out = make(), []
    try:
        for x in it:
            out.append(x)
    except ValueError as error:
        print(out, error, end="; ")

"""Recipes made of the functions of itertools, on finite and endless input."""
import collections
import operator
from itertools import accumulate, chain, combinations, compress, count, cycle, dropwhile, filterfalse, groupby, islice, pairwise, permutations, product, repeat, starmap, takewhile, tee, zip_longest


def take(n, iterable):
    return list(islice(iterable, n))


def tail(n, iterable):
    return list(collections.deque(iterable, maxlen=n))


def batched(iterable, n):
    it = iter(iterable)
    while batch := tuple(islice(it, n)):
        yield batch


def sliding(iterable, n):
    it = iter(iterable)
    window = collections.deque(islice(it, n), maxlen=n)
    if len(window) == n:
        yield tuple(window)
    for x in it:
        window.append(x)
        yield tuple(window)


def roundrobin(*iterables):
    pending = len(iterables)
    nexts = cycle(iter(it).__next__ for it in iterables)
    while pending:
        try:
            for fetch in nexts:
                yield fetch()
        except StopIteration:
            pending -= 1
            nexts = cycle(islice(nexts, pending))


def partition(predicate, iterable):
    a, b = tee(iterable)
    return list(filterfalse(predicate, a)), list(filter(predicate, b))


def powerset(iterable):
    s = list(iterable)
    return chain.from_iterable(combinations(s, r) for r in range(len(s) + 1))


def unique(iterable, key=None):
    seen = set()
    for x in iterable:
        k = x if key is None else key(x)
        if k not in seen:
            seen.add(k)
            yield x


def sieve(n):
    data = bytearray((0, 1)) * (n // 2)
    for p in takewhile(lambda p: p * p < n, compress(count(), data)):
        data[p * p : n : p + p] = bytes(len(range(p * p, n, p + p)))
    return [2] + list(compress(range(1, n), data[1:]))[1:]


print(take(4, count(10, -3)), tail(2, "abcdef"), list(batched("abcdefg", 3)), list(sliding("abcde", 3)), list(roundrobin("abc", "d", "ef")))
print(partition(lambda x: x % 2, range(8)), ["".join(p) for p in powerset("abc")], list(unique("AbaBcC", str.lower)), sieve(40))
print(sum(map(operator.mul, [1, 2, 3], [4, 5, 6])), list(accumulate([1, 2, 3, 4], operator.mul)), list(pairwise("wxyz")), [k + str(len(list(g))) for k, g in groupby("aaabccc")])
print(list(zip_longest(*[iter("abcdefg")] * 3, fillvalue="x")), list(chain.from_iterable(repeat(x, n) for x, n in zip("abc", count(1)))), next(dropwhile(lambda x: x < 1000, accumulate(count(1)))))
print(list(starmap(lambda a, b: a + b, product("ab", "12"))), len(list(permutations(range(5)))), [sum(c) for c in combinations([1, 2, 3, 4], 3)])

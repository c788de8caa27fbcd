"""Own versions of itertools functions as generators and classes."""


def count(start=0, step=1):
    while True:
        yield start
        start += step


def cycle(items):
    saved = []
    for x in items:
        yield x
        saved.append(x)
    while saved:
        yield from saved


def islice(items, *args):
    s = slice(*args)
    start, stop, step = s.start or 0, s.stop, s.step or 1
    for i, x in enumerate(items):
        if stop is not None and i >= stop:
            return
        if i >= start and (i - start) % step == 0:
            yield x


def chain(*its):
    for it in its:
        yield from it


def product(*pools):
    if not pools:
        yield ()
        return
    for x in pools[0]:
        for rest in product(*pools[1:]):
            yield (x,) + rest


def permutations(items):
    if not items:
        yield ()
    for i, x in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1 :]):
            yield (x,) + rest


def combinations(items, k):
    if k == 0:
        yield ()
    else:
        for i in range(len(items)):
            for rest in combinations(items[i + 1 :], k - 1):
                yield (items[i],) + rest


def groupby(items, key=lambda x: x):
    group, current = [], object()
    for x in items:
        k = key(x)
        if group and k != current:
            yield current, group
            group = []
        current = k
        group.append(x)
    if group:
        yield current, group


class Tee:
    def __init__(self, it):
        self.it, self.queues = iter(it), ([], [])

    def side(self, n):
        mine, other = self.queues[n], self.queues[1 - n]
        while True:
            if mine:
                yield mine.pop(0)
            else:
                try:
                    x = next(self.it)
                except StopIteration:
                    return
                other.append(x)
                yield x


print(list(islice(count(5), 3)), list(islice(count(0, 0.5), 4)), list(islice(cycle("ab"), 5)), list(cycle([])), list(islice("abcdefgh", 1, None, 3)))
print(list(chain("ab", [1], (2.5,))), list(product("ab", [1, 2])), list(product()), list(product([1], [])))
print(list(permutations([1, 2, 3])), list(combinations("abcd", 2)), len(list(combinations(range(10), 4))), list(permutations("")))
print(list(groupby("aabccc")), list(groupby([1, 3, 2, 4, 5], lambda x: x % 2)), list(groupby([])))
t = Tee(range(4))
a, b = t.side(0), t.side(1)
print(next(a), next(a), next(b), list(a), list(b))
primes = (n for n in count(2) if all(n % d for d in range(2, int(n ** 0.5) + 1)))
print(list(islice(primes, 12)), next(primes))

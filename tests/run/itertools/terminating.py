from itertools import (accumulate, chain, compress, dropwhile, filterfalse, groupby, islice, pairwise, starmap,
                       takewhile, tee, zip_longest)
import operator

print(list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate([], initial=5)))
print(list(accumulate([1, 2, 3], operator.mul, initial=10)), list(accumulate('abc')))
print(list(chain('ab', [1, 2], (3,))), list(chain()), list(chain.from_iterable(['xy', [0]])))
print(list(compress('ABCDEF', [1, 0, 1, 0, 1, 1])), list(compress('AB', [0, 1, 1])))
print(list(dropwhile(lambda x: x < 5, [1, 4, 6, 4, 1])), list(takewhile(lambda x: x < 5, [1, 4, 6, 4, 1])))
print(list(filterfalse(lambda x: x % 2, range(10))), list(filterfalse(None, [0, 1, '', 'a', None])))
print(list(starmap(pow, [(2, 5), (3, 2), (10, 3)])), list(starmap(max, [[1, 2], 'ab'])))
print(list(islice('ABCDEFG', 2)), list(islice('ABCDEFG', 2, 4)), list(islice('ABCDEFG', 2, None)),
      list(islice('ABCDEFG', 0, None, 2)), list(islice(range(10), 8, 3)))
print(list(pairwise('ABCDE')), list(pairwise('A')), list(pairwise('')))
print(list(zip_longest('ABCD', 'xy', fillvalue='-')), list(zip_longest()), list(zip_longest([1], [], [2, 3])))
a, b, c = tee(range(5), 3)
print(next(a), next(a), list(b), list(a), list(c))
x, y = tee(iter('abc'))
z = y.__copy__()
print(next(y), next(z), list(x), list(y), list(z), tee([], 0))
it = iter(range(10))
print(list(islice(it, 3)), next(it), list(islice(it, 1, 4, 2)), list(it))


def show(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: islice([1], -1))
show(lambda: islice([1], -1, None))
show(lambda: islice([1], 0, 5, 0))
show(lambda: islice([1], 'a'))
show(lambda: islice([1], 1.5))
show(lambda: list(islice([1, 2, 3], True)))
show(lambda: tee([1], -1))
show(lambda: zip_longest([1], foo=1))
show(lambda: list(starmap(pow, [1])))
show(lambda: compress([1]))
show(lambda: accumulate([1], foo=1))
show(lambda: takewhile(1))
show(lambda: chain(x=1))
show(lambda: list(chain(1)))
show(lambda: list(accumulate([1, 'a'])))
print([type(f).__name__ for f in (chain(), islice([], 1), accumulate([]), pairwise([]), starmap(pow, []))], chain)

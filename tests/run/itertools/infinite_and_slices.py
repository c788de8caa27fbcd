"""count, cycle, repeat, islice, takewhile, dropwhile, chain."""
from itertools import chain, count, cycle, dropwhile, islice, repeat, takewhile, filterfalse, compress, starmap

print(list(islice(count(), 5)), list(islice(count(10, -3), 4)), list(islice(count(0.5, 0.25), 3)), list(islice(cycle("ab"), 5)), list(repeat("x", 3)), list(islice(repeat(1), 2)), list(islice(cycle([]), 2)))
print(list(islice(range(10), 3)), list(islice("abcdef", 2, 4)), list(islice(range(100), 0, 50, 10)), list(islice([1, 2], 5)), list(islice("abc", 1, None)))
print(list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(filterfalse(None, [0, 1, ""])), list(filterfalse(str.isdigit, "a1b2")), list(compress("abcd", [1, 0, 1])), list(starmap(pow, [(2, 3), (3, 2)])), list(starmap(max, zip([1, 5], [3, 2]))))
print(list(chain("ab", [1], ())), list(chain()), list(chain.from_iterable(["ab", "cd"])), sum(chain([1, 2], (3,))), list(map(lambda a, b: a * b, count(1), [5, 5, 5])))
c = count(5)
print(next(c), next(c), c, repeat(7), repeat("a", 2), count(1, 2))
it = iter(range(10))
print(list(islice(it, 3)), next(it), list(islice(it, 2)), list(it))
for call in (lambda: islice([], -1), lambda: islice([], "a"), lambda: count("a"), lambda: repeat(), lambda: cycle(5), lambda: list(starmap(pow, [1])), lambda: chain(5).__next__(), lambda: list(islice([1], 0, 5, 0)), lambda: takewhile(1), lambda: list(takewhile(5, [1]))):
    try:
        print(call())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(dict(zip("abc", count())), [x for x, _ in zip(cycle("xyz"), range(7))], "".join(islice(cycle("+-"), 9)), list(zip(count(), repeat("r", 2))))

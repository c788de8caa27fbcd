"""reduce, partial, partialmethod, cmp_to_key, total_ordering."""
from functools import cmp_to_key, partial, reduce, total_ordering

print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a * b, range(1, 6), 10), reduce(max, [3, 9, 2]), reduce(lambda a, b: b + a, "abc", ""), reduce(lambda a, b: a, [], "init"))
for call in (lambda: reduce(lambda a, b: a, []), lambda: reduce(5, [1, 2]), lambda: reduce(lambda a: a, [1, 2]), lambda: reduce(max, 5)):
    try:
        print(call())
    except TypeError as e:
        print(e)
base2 = partial(int, base=2)
add5 = partial(lambda a, b, c=0: (a, b, c), 5)
print(base2("101"), add5(1), add5(1, c=9), partial(add5, 7)(), base2.func is int, base2.args, base2.keywords, partial(print, "a", sep="-")("b", "c"))
print(list(map(partial(pow, 2), range(5))), sorted([3, 1], key=partial(lambda k, x: k * x, -1)))
try:
    partial(5)
except TypeError as e:
    print(e)
print(sorted([5, 3, 11, 1], key=cmp_to_key(lambda a, b: b - a)), sorted(["3", "30", "34"], key=cmp_to_key(lambda a, b: (b + a > a + b) - (b + a < a + b))))


@total_ordering
class V:
    def __init__(self, n):
        self.n = n

    def __eq__(self, o):
        return self.n == o.n

    def __lt__(self, o):
        return self.n < o.n


print(V(1) <= V(2), V(3) > V(2), V(2) >= V(2), V(1) != V(2), sorted([V(3), V(1)])[0].n)
flatten = partial(reduce, lambda a, b: a + b)
print(flatten([[1], [2, 3]]), flatten(["a", "b"]))
compose = lambda *fs: reduce(lambda f, g: lambda x: f(g(x)), fs)
print(compose(str, abs, int)("-5"), compose(len)("abc"))

"""groupby, accumulate, tee, zip_longest, pairwise."""
from itertools import accumulate, groupby, pairwise, tee, zip_longest
import operator

print([(k, list(g)) for k, g in groupby("aaabbc")], [(k, len(list(g))) for k, g in groupby([1, 1, 2, 1])], list(groupby([])))
words = sorted(["apple", "bob", "cat", "avocado", "dog", "bee"], key=len)
print({k: list(g) for k, g in groupby(words, key=len)}, [k for k, _ in groupby(words, lambda w: w[0])])
print(list(accumulate([1, 2, 3, 4])), list(accumulate([1, 2, 3], operator.mul)), list(accumulate([3, 1, 4, 1], max)), list(accumulate("abc")), list(accumulate([1, 2], initial=100)), list(accumulate([])), list(accumulate([], initial=5)), list(accumulate([2.5, 2 ** 64])))
a, b = tee([1, 2, 3])
print(next(a), next(a), list(b), list(a))
x, y, z = tee(iter("ab"), 3)
print(list(x), list(y), list(z), tee([], 0))
print(list(zip_longest("abc", [1])), list(zip_longest("a", [1, 2], fillvalue="-")), list(zip_longest()), list(pairwise("abcd")), list(pairwise([1])), [q - p for p, q in pairwise([1, 4, 9, 16])])


def run_length(text):
    return "".join(f"{len(list(g))}{c}" for c, g in groupby(text))


print(run_length("wwwwbbbw"), run_length(""), [(k, [v for _, v in g]) for k, g in groupby([("x", 1), ("x", 2), ("y", 3)], key=lambda p: p[0])])
groups = groupby("aabb")
k1, g1 = next(groups)
k2, g2 = next(groups)
print(k1, list(g1), k2, list(g2))
for call in (lambda: list(groupby(5)), lambda: list(accumulate(["a", 1])), lambda: zip_longest("a", foo=1), lambda: tee(5), lambda: tee([], -1), lambda: pairwise(5)):
    try:
        print(call())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
balance = list(accumulate([100, -30, 50, -20], lambda a, b: a + b))
print(balance, list(accumulate(range(1, 11), operator.mul))[-1], list(accumulate([1, -1, 1], lambda a, b: a * 10 + b)))

"""product, permutations, combinations, combinations_with_replacement."""
from itertools import combinations, combinations_with_replacement, permutations, product

print(list(product("ab", [1, 2])), list(product(range(2), repeat=3)), list(product()), list(product("ab", [])), list(product("x")))
print(list(permutations("abc")), list(permutations([1, 2, 3], 2)), list(permutations([])), list(permutations("ab", 3)), len(list(permutations(range(6)))))
print(list(combinations("abcd", 2)), list(combinations(range(4), 3)), list(combinations("ab", 3)), list(combinations("abc", 0)), len(list(combinations(range(12), 5))))
print(list(combinations_with_replacement("ab", 2)), list(combinations_with_replacement([1, 2, 3], 2)), list(combinations_with_replacement("a", 3)))
print(["".join(p) for p in permutations("aab")], sorted(set(permutations("aab"))), max(product([1, 2], [3, 0]), key=sum), [a * b for a, b in product([1, 2], [3, 4])])
for call in (lambda: permutations("ab", -1), lambda: combinations("ab", -1), lambda: combinations("ab"), lambda: product(5), lambda: permutations(5), lambda: product("a", repeat=-1), lambda: combinations("ab", "c")):
    try:
        print(call())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
subsets = [c for k in range(4) for c in combinations("xyz", k)]
print(subsets, len(subsets))
puzzle = [(s, e, n, d) for s, e, n, d in permutations(range(10), 4) if s * 1000 + e * 100 + n * 10 + d == 9567]
print(puzzle)
it = permutations([1, 2, 3])
print(next(it), next(it), len(list(it)), iter(it) is it)
triangles = [(a, b, c) for a, b, c in combinations(range(1, 21), 3) if a * a + b * b == c * c]
print(triangles, sum(1 for _ in product("ab", repeat=8)))

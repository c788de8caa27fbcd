"""List, set, dict comprehensions and generator expressions."""

print([x * x for x in range(6)], {x % 3 for x in range(10)}, {x: x * x for x in range(4)}, tuple(x for x in "abc"))
print([x for x in range(20) if x % 2 if x % 3], [x if x % 2 else -x for x in range(6)], [(x, y) for x in "ab" for y in (1, 2)], [x for row in [[1], [2, 3], []] for x in row])
print([[i * j for j in range(1, 4)] for i in range(1, 4)], [y for x in range(3) if x for y in range(x)], [a + b for a, b in [(1, 2), (3, 4)]], [first for first, *rest in ["abc", (1, 2)]])
print({k: v for k, v in zip("abc", range(3))}, {v: k for k, v in {"a": 1, "b": 2}.items()}, {k: [v for v in range(k)] for k in range(3)}, {w[0]: w for w in ("apple", "avocado", "bean")})
print(sum(x * x for x in range(10)), max(len(w) for w in "the quick fox".split()), any(x > 3 for x in range(5)), all(x for x in []), list(x for x in range(3)), sorted(-x for x in range(3)), dict((x, str(x)) for x in range(2)))
print([], [x for x in []], {x for x in ""}, {x: 0 for x in ()}, [None for _ in range(2)], [[] for _ in range(2)], [lambda: 1][0]())
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [sum(row) for row in matrix], [max(c) for c in zip(*matrix)], [x for row in matrix for x in row if x % 2 == 0])
print([i for i in range(5) if i not in [j for j in range(0, 5, 2)]], [(i, j, k) for i in range(2) for j in range(i, 2) for k in range(j, 2)])
print([x.upper() for x in "abc"], [len(x) for x in ["a", "bb", ()]], [str(x) + "!" for x in (1, 2.5, None)], [x or "none" for x in (0, "", 5)], [not x for x in (0, 1)])
words = "the cat sat on the mat".split()
print({w: words.count(w) for w in words}, {len(w) for w in words}, [w for i, w in enumerate(words) if w not in words[:i]])
for case in (lambda: [x for x in 5], lambda: [1 / x for x in (1, 0)], lambda: {[]: 1 for _ in "a"}, lambda: {[x] for x in "a"}, lambda: [a for a, b in [(1,)]], lambda: [undefined for _ in "a"], lambda: [x for x in None]):
    try:
        print(case())
    except (TypeError, ZeroDivisionError, ValueError, NameError) as e:
        print(type(e).__name__, e)
n = 3
print([n for n in range(n)], n, [[n for n in range(n)] for n in range(n)], n)
print([i ** 2 for i in range(10 ** 9, 10 ** 9 + 2)], [2 ** i for i in (10, 64, 70)], [x / 2 for x in range(3)], [c for c in b"ab"], [k for k in {"z": 1, "y": 2}])

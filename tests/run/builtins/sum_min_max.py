"""sum, min, max, abs, round, divmod, pow."""

print(sum([1, 2, 3]), sum([]), sum([0.1] * 3), sum([1, 2.5]), sum(range(101)), sum([[1], [2]], []), sum((1, 2), 10), sum([1], start=5), sum({1: 2, 3: 4}), sum(x for x in (1, 2)))
print(min(3, 1, 2), max(3, 1, 2), min([4, 2]), max("hello"), min("b", "a"), max([[1, 2], [1, 3]]), min({5: 0, 3: 1}), max(1, 2.5, True))
print(min([], default="none"), max((), default=None), min(["bb", "a"], key=len), max("a", "bb", "cc", key=len), max([1, -5, 3], key=abs), min([3, 1, 2], key=lambda x: -x))
print(abs(-5), abs(2.5), abs(-0.0), abs(3 + 4j), abs(True), abs(-(2 ** 70)), round(2.5), round(-2.567, 2), divmod(7, -2), divmod(7.5, 2), pow(2, 10), pow(2, -1), pow(2, 10, 1000), pow(2.0, 3))
for call in (lambda: sum(["a"]), lambda: sum("ab", ""), lambda: sum(5), lambda: sum([1], "a"), lambda: min(), lambda: min([]), lambda: max(5), lambda: max(1, "a"), lambda: max([1, None]), lambda: min(1, 2, default=3), lambda: abs("x"), lambda: abs(), lambda: round(1, "a"), lambda: divmod(1), lambda: pow(1), lambda: pow("a", 2), lambda: pow(2, 3.0, 5), lambda: max([1], key=5), lambda: sum([b"a"], b"")):
    try:
        print(call())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(max([0.0, -0.0]), min([1, 1.0, True]), max([1, 1.0, True]), max("aA"), min("é", "z"), sum([1e16, 1, -1e16]), sum([True, True]), max([], key=None, default=[]))

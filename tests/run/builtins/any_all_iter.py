"""any, all, iter, next, enumerate, zip, map, filter, reversed, sorted."""

print(any([]), all([]), any([0, ""]), any([0, 1]), all([1, "a"]), all([1, 0]), any(x > 2 for x in range(5)), all(map(str.isdigit, ["1", "2"])))
print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate([], start=1)), dict(enumerate("xy")))
print(list(zip()), list(zip("ab")), list(zip("ab", [1, 2, 3])), list(zip("abc", range(2), (True, False))), dict(zip("ab", [1, 2])), list(zip(*[(1, 2), (3, 4)])))
print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2], [10, 20, 30])), list(map(max, [1, 5], [3, 2])), list(filter(None, [0, 1, "", "a"])), list(filter(lambda x: x % 2, range(6))), list(map(len, ["a", "bb"])))
print(list(reversed([1, 2])), list(reversed("ab")), list(reversed(range(3))), list(reversed((1, 2))), sorted("hello"), sorted([3, 1], reverse=True))
m = map(lambda x: x * 2, [1, 2, 3])
print(next(m), list(m), list(m), iter(m) is m, type(m).__name__, type(zip()).__name__, type(enumerate("")).__name__, type(filter(None, [])).__name__, type(reversed([])).__name__)
try:
    print(list(zip("ab", "abc", strict=True)))
except ValueError as e:
    print(e)
try:
    print(list(zip("abc", "ab", strict=True)))
except ValueError as e:
    print(e)
for call in (lambda: zip(1), lambda: map(str), lambda: map(), lambda: enumerate(), lambda: enumerate(5), lambda: list(map(5, [1])), lambda: filter(None), lambda: reversed(5), lambda: iter(5), lambda: next([]), lambda: next(iter([])), lambda: iter(1, 2), lambda: any(5), lambda: enumerate([], "a"), lambda: sorted(1)):
    try:
        print(call())
    except (TypeError, StopIteration) as e:
        print(type(e).__name__, e)
values = iter([5, 6, 0, 7])
print(list(iter(lambda: next(values), 0)), list(values))
z = zip([1, 2, 3], "ab")
print(next(z), [x for x in z], next(z, "done"))
e = enumerate("abc")
next(e)
print(list(e), list(map(lambda *a: a, "ab", "cd", "ef")), [i + j for i, j in enumerate([10, 20])], sum(map(int, "12345")))

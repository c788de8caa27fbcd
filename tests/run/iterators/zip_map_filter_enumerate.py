"""zip, map, filter, enumerate: strict, several iterables, laziness, errors midway, arguments."""
def numbers(n, fail=None):
    for i in range(n):
        if i == fail:
            raise ValueError("at %d" % i)
        yield i


print(list(zip()), list(zip("ab")), list(zip("abc", [1, 2])), list(zip("ab", numbers(2), strict=True)), list(zip(*[(1, 2), (3, 4)])), dict(zip("ab", numbers(5))))
for args in (("abc", "ab"), ("a", "bc"), ("ab", "cd", "e"), ("a", "b", "cd"), ("", "a"), ("ab", "")):
    try:
        print(list(zip(*args, strict=True)))
    except ValueError as error:
        print(error)
a, b = iter("abcd"), iter("xy")
print(list(zip(a, b)), next(a), list(map(max, [1, 5], [3, 2])), list(map(lambda *x: x, "ab", "c")), list(map(str, numbers(3))), list(filter(None, [0, 1, "", "a", [], [0]])), list(filter(lambda x: x > 1, numbers(4))), list(enumerate("ab", start=5)), list(enumerate(iterable="x")), list(enumerate("a", -1)), list(enumerate("a", 10**20)))
log = []
lazy = map(log.append, "abc")
print(log, next(lazy), log, list(lazy), log)
for call in (lambda: list(map(numbers, 3)), lambda: map(), lambda: map(len), lambda: list(map(5, [1])), lambda: list(map(len, [5])), lambda: filter(None), lambda: list(filter(5, [1])), lambda: enumerate(5), lambda: enumerate("a", "b"), lambda: zip(5), lambda: zip("a", 5), lambda: list(zip(numbers(3, 1), "abc")), lambda: list(map(int, ["1", "x"])), lambda: list(enumerate(numbers(2, 1))), lambda: list(filter(lambda x: 1 / x, [1, 0])), lambda: zip("a", stric=True), lambda: map(len, "a", key=1), lambda: list(zip("a", numbers(1, 0), strict=True)), lambda: enumerate("a", 1.5)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
z = zip([1, 2], "ab")
print(type(z).__name__, iter(z) is z, z.__reduce__()[0].__name__, next(z), list(z), list(z), hasattr(z, "__length_hint__"), sum(map(lambda a, b: a * b, [1, 2], [3, 4])), [*map(lambda x, y=2: x * y, [1, 2])])


class M(map):
    pass


print(list(M(str, [1])), type(M(str, [])).__name__, isinstance(M(str, []), map))

"""bool is an int, with its own face."""

print(True, False, repr(True), str(False), int(True), bool(2), bool(0), bool(""), bool("0"))
print(True + True, True * 3, -True, True / 2, True // 2, True % 2, True ** 0, ~False)
print(type(True + True).__name__, type(True & True).__name__, type(True & 1).__name__, type(not 1).__name__)
print(isinstance(True, int), issubclass(bool, int), bool.__mro__)
print([10, 20][True], "ab"[False], {1: "one", 0: "zero"}[True], {True: "a", 1: "b", 1.0: "c"})
print(True == 1, True is True, 1 in [True], hash(True), hash(False), sum([True, True, False]))
print(bool([]), bool([0]), bool({}), bool(()), bool(None), bool(0.0), bool(-0.0), bool(0j), bool(float("nan")))
print(bool(), bool(range(0)), bool(range(1)), bool(b""), bool(set()), bool(object()))
print(not [], not 1, not not "x", not None)


class Empty:
    def __len__(self):
        return 0


class Falsy:
    def __bool__(self):
        return False


class Bad:
    def __bool__(self):
        return 1


print(bool(Empty()), bool(Falsy()), not Empty())
try:
    bool(Bad())
except TypeError as e:
    print(type(e).__name__, e)
print("%s %d %r" % (True, True, False), f"{True} {True:d} {True:5} {False!r:>7}")
try:
    class MyBool(bool):
        pass
except TypeError as e:
    print(e)

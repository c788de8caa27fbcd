"""hash() of the built-in kinds."""

print([hash(n) for n in (0, 1, -1, -2, 2 ** 31, 2 ** 61 - 2, 2 ** 61 - 1, 2 ** 61, 2 ** 62, 2 ** 63, 2 ** 64, 10 ** 30, -(10 ** 30))])
print([hash(x) for x in (0.0, -0.0, 1.0, 0.5, -0.5, 1.5, 0.1, 1e10, 1e300, 2.0 ** 61, 3.14159, -2.75, 1e-300)])
print([hash(x) for x in (1j, 1 + 2j, complex(2, 0), -1.5j)], hash(True), hash(False))
print([hash(t) for t in ((), (1,), (1, 2), (1, (2, 3)), (1.5, -1), ("a",)[:0])])
print([hash(f) for f in (frozenset(), frozenset([1]), frozenset([1, 2, 3]), frozenset([frozenset()]))])
print(hash("a"), hash("abc"), hash(b"abc"), hash(("a", "b")), hash(range(5)) == hash(range(0, 5, 1)))
for bad in ([], {}, set(), bytearray(), slice(1), ([],), {1: 2}.keys()):
    try:
        print(hash(bad))
    except TypeError as e:
        print(e)


class H:
    def __init__(self, h):
        self.h = h

    def __hash__(self):
        return self.h


print([hash(H(n)) for n in (5, -1, 2 ** 61 - 1, 2 ** 61, 2 ** 63, -(2 ** 63), 2 ** 70)])
try:
    hash(H("x"))
except TypeError as e:
    print(e)
print(hash(H(5)) == hash(5), hash(int) == hash(int), hash(len) == hash(len), hash(...) == hash(...), hash(None) == hash(None))
a, b = [1], [1]
print(id(a) == id(b), id(a) == id(a), a is b, (id(None) == id(None)), isinstance(id(a), int))

"""range: indexing, slicing, comparison, membership, hashing, big values, errors."""
ranges = [range(5), range(2, 10, 3), range(10, 0, -4), range(0), range(5, 5), range(10**20, 10**20 + 5, 2), range(-5, 5), range(3, -3, -1)]
for r in ranges:
    print(r, len(r), list(r), r[::2], r[::-1], r[1:], r[-2:], bool(r), r.start, r.stop, r.step, list(reversed(r)), hash(r) == hash(range(r.start, r.stop, r.step)))
print(range(0, 3, 2) == range(0, 4, 2), range(0) == range(2, 1), range(1) != range(2), hash(range(0)) == hash(range(5, 1)), 4 in range(0, 10, 2), 4.0 in range(5), "a" in range(5), 10**20 in range(10**21), range(5).index(3), range(0, 10, 2).count(4), range(3).count("x"), True in range(2), {range(3): 1}[range(3)])
for call in (lambda: range(), lambda: range(1, 2, 0), lambda: range(1.5), lambda: range("a"), lambda: range(1, 2, 3, 4), lambda: range(5)[5], lambda: range(5)[-6], lambda: range(5)["a"], lambda: range(5).index(9), lambda: range(5).index("x"), lambda: range(10, 0, 2).index(10), lambda: range(None), lambda: range(5) + range(5), lambda: range(5) < range(6), lambda: len(range(10**20)), lambda: range(stop=5), lambda: range(5).append(1), lambda: range(5)[::0], lambda: range(5)[1, 2], lambda: range(1, 2, None)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class I:
    def __index__(self):
        return 3


print(range(I()), range(I())[I() - 1] if False else range(10)[I()], range(1, 10, I()), range(10**20)[-1], range(10**20)[5:10], range(0, 10**20, 10**19)[3], sum(range(101)), max(range(5)), min(range(5, 0, -1)), sorted(range(3, 0, -1)), list(map(str, range(3))), list(zip(range(3), range(3, 6))))
it = iter(range(3))
print(next(it), list(it), next(it, "end"), it.__length_hint__(), iter(range(10**20)).__length_hint__())

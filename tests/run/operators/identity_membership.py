"""is, is not, in, not in."""

a = [1, 2]
b = a
c = [1, 2]
print(a is b, a is c, a is not c, a == c, None is None, a is None, not a is b, () is (), "" is not None)
print(1 in a, 3 not in a, [1] in [[1]], "b" in "abc", "" in "", "ac" in "abc", 2 in {1: 2}, 1 in {1: 2}, (1, 2) in {(1, 2)}, 2.0 in a, True in [1], None in [None], 5 in range(10), 5.5 in range(10), b"a" in b"cat")
for case in (lambda: 1 in 1, lambda: 1 in "a", lambda: "a" in b"a", lambda: [] in {1}, lambda: None in None, lambda: {} in {}, lambda: 1 not in 5.5):
    try:
        print(case())
    except TypeError as e:
        print(e)


class Box:
    def __init__(self, *items):
        self.items = items

    def __contains__(self, x):
        print("contains", x, end=" ")
        return x in self.items


class Odd:
    def __contains__(self, x):
        return "non-empty string"


class NoContains:
    __contains__ = None

    def __iter__(self):
        return iter([1])


print(1 in Box(1, 2), 5 not in Box(1), 1 in Odd(), 1 not in Odd())
try:
    1 in NoContains()
except TypeError as e:
    print(e)
x = y = object()
print(x is y, x is object(), type(x) is object, x in [x], [x].index(y), x == y, x != object(), {x: 1}[y])


def same(p, q):
    return p is q, p == q


print(same(1, 1), same("a", "a"), same([], []), same(None, None), same(a, b), same(len, len), same(int, type(1)), same(True, 1 == 1))
gen = (i for i in range(5))
print(2 in gen, list(gen), 9 in (i for i in range(3)))
print([v for v in (1, None, 0, "") if v is not None], [k for k in {"a": 1} if k in "abc"], all(k in "abc" for k in "ab"), not any(k not in "abc" for k in "abd"))

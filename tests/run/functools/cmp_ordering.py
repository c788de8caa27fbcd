"""cmp_to_key and total_ordering: derived operators, NotImplemented, errors, reduce beside them."""
import functools


def compare(a, b):
    return (len(a) > len(b)) - (len(a) < len(b)) or (a > b) - (a < b)


K = functools.cmp_to_key(compare)
print(sorted(["ccc", "a", "bb", "aa"], key=K), K("a") < K("b"), K("a") == K("a"), K("aa") > K("z"), K("x").obj, max("bb a ccc".split(), key=K), K("a") != K("b"), K("a") <= K("a"))
for call in (lambda: K("a") < "b", lambda: hash(K("a")), lambda: functools.cmp_to_key(5)(1) < functools.cmp_to_key(5)(2), lambda: K(), lambda: K(1) < K(2), lambda: functools.cmp_to_key(lambda a, b: "x")(1) < functools.cmp_to_key(lambda a, b: "x")(2), lambda: functools.cmp_to_key()):
    try:
        print(call())
    except TypeError as error:
        print(error)


@functools.total_ordering
class V:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n if isinstance(other, V) else NotImplemented

    def __lt__(self, other):
        return self.n < other.n if isinstance(other, V) else NotImplemented


@functools.total_ordering
class G:
    def __init__(self, n):
        self.n = n

    def __ge__(self, other):
        return self.n >= other.n


a, b = V(1), V(2)
print(a < b, a <= b, a > b, a >= b, a <= V(1), a >= V(1), sorted([b, a])[0].n, G(1) > G(0), G(1) < G(2), G(1) <= G(0), V.__le__.__name__)
for call in (lambda: a < 5, lambda: a >= "x", lambda: functools.total_ordering(type("Empty", (), {})), lambda: a == 5):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
r = functools.reduce
print(r(lambda x, y: x * 10 + y, [1, 2, 3]), r(max, [3, 9, 2], 5), r(lambda a, b: a + b, [], "init"), r(lambda a, b: b + a, "abc"), r(None, [7]))
for call in (lambda: r(max, []), lambda: r(max), lambda: r(None, [1, 2]), lambda: r(max, 5), lambda: r(max, [1], 2, 3)):
    try:
        print(call())
    except TypeError as error:
        print(error)

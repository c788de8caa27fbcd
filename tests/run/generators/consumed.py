"""Generator expressions that the call they are given to consumes at once."""
import builtins
import sys
import traceback


def everything(n, k):
    print(sum(x * k for x in range(n)), sum(x / 2 for x in range(n)), sum(x for x in ()))
    print(any(x > 3 for x in range(n)), all(x < 3 for x in range(n)), any(x for x in ()), all(x for x in ()))
    print(max(x % 7 for x in range(n)), min(-x for x in range(n)), max((x, -x) for x in range(n)))
    print(list(x for x in range(n) if x % 2), tuple(str(x) for x in range(3)))
    print(sorted(-x for x in range(4)), set(x % 2 for x in range(n)), sorted(c for c in "hello" if c != "l"))
    print(next((x for x in range(n) if x > 4), None), next((x for x in range(n) if x > 400), "none"))
    print(",".join(str(x) for x in range(n)), "".join(c * 2 for c in "abc"))
    print(sum(1 for a in range(n) for b in range(a) if a != b if b % 2))
    print(sum(sum(x * y for x in range(y)) for y in range(k)), [sum(i for i in range(j)) for j in range(4)])
    print(sum(len(",".join(str(i) for i in range(j))) for j in sorted(-q for q in (-3, -1))))


def keywords(xs):
    print(sorted((x % 5 for x in xs), key=lambda v: -v), sorted((x for x in xs), reverse=True))
    print(sorted((str(x) for x in xs), key=len, reverse=len(xs) > 3))
    print(max((x for x in xs if x > 100), default="none"), min((x for x in xs), default=None))
    print(max((x for x in ()), default=max((x for x in xs), default=0)), max((x for x in xs), key=lambda v: v % 4))
    for call in (
        lambda: sorted((noisy("element", x) for x in xs[:2]), key=noisy("key", 3)),
        lambda: sorted((noisy("element", x) for x in xs[:2]), reverse=noisy("reverse", 1) // 0),
        lambda: max((noisy("element", x) for x in noisy("iterable", [])), default=noisy("default", 5)),
        lambda: sorted((x for x in xs), other=1),
        lambda: sorted((x for x in xs), **{"reverse": True}),
        lambda: min((x for x in xs), default=1, other=2),
        lambda: sum((x for x in xs), start=5),
        lambda: list((x for x in xs), other=5),
    ):
        try:
            print(call())
        except (TypeError, ZeroDivisionError) as e:
            print(type(e).__name__, e)


class Truth:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        print("bool", self.value)
        if self.value is None:
            raise ValueError("no truth")
        return self.value

    def __lt__(self, other):
        print("lt", self.value, other.value)
        return self.value < other.value

    def __radd__(self, other):
        print("radd", other)
        return other + self.value


def order(n):
    print(any(Truth(x == 2) for x in range(n)), all(Truth(x != 1) for x in range(n)))
    print(min(Truth(x) for x in (3, 1, 2)).value, sum(Truth(x) for x in range(3)))


def noisy(name, value):
    print("evaluates", name)
    return value


def evaluation():
    try:
        sum(noisy("element", x) for x in noisy("iterable", 3))
    except TypeError as e:
        print(e)
    print(next((noisy("element", x) for x in noisy("iterable", [1, 2])), noisy("default", 0)))
    try:
        noisy("text", "-").join(noisy("element", x) for x in noisy("iterable", [1, 2]))
    except TypeError as e:
        print(e)
    try:
        None.join(noisy("element", x) for x in noisy("iterable", [1]))
    except AttributeError as e:
        print(e)


def show(f, *args):
    try:
        print(f(*args))
    except BaseException as e:
        print(type(e).__name__, e, type(e.__cause__).__name__, type(e.__context__).__name__)
        for entry in traceback.extract_tb(e.__traceback__):
            print("   ", entry.name, entry.lineno, entry.colno, entry.end_colno)


def in_element(xs):
    return sum(10 // x for x in xs)


def in_addition(xs):
    return sum(x for x in xs)


def in_truth(xs):
    return any(
        Truth(x)
        for x in xs)


def in_comparison(xs):
    return max(x for x in xs)


def in_iterable(xs):
    return list(x for x in xs)


def in_hash(xs):
    return set([x] for x in xs)


def in_join(xs):
    return "".join(x for x in xs)


def stops(xs):
    it = iter(xs)
    return sum(next(it) for _ in range(3))


def stops_around(xs):
    def raiser(x):
        class Stop:
            def __radd__(self, other):
                raise StopIteration(x)

        return Stop()

    return sum(raiser(x) for x in xs)


def handled(x):
    try:
        raise KeyError(x)
    except KeyError:
        return list(type(sys.exc_info()[1]).__name__ for _ in range(2)), sum(1 // x for _ in range(2))


def captured(n):
    found = list(lambda: x for x in range(n))
    k = 5
    more = list(lambda y: x + y + k for x in range(n))
    k = 7
    return [f() for f in found], [f(1) for f in more]


def walrus(xs):
    if any((last := x) > 2 for x in xs):
        return last
    return "none", last


def unbound():
    return sum(later for _ in range(2))
    later = 1


def in_finally(xs):
    for x in xs:
        try:
            if x == 1:
                continue
            if x == 2:
                return "two"
        finally:
            print(sum(y + x for y in range(3)))
    return "end"


def generator(xs):
    for x in xs:
        yield sum(x * y for y in range(x))
        yield ",".join(str(y) for y in range(x))
    yield max((yielded for yielded in xs), key=lambda v: -v)


def many_types(xs):
    return sum(x for x in xs), max(x for x in xs), any(x for x in xs), list(x for x in xs)


class Text(str):
    def join(self, items):
        return "Text:" + str.join(self, items)


def join_by(sep):
    return sep.join(str(x) for x in range(3))


def big(n):
    return sum(x * 2**60 for x in range(n)), sum(-x for x in range(n)), max(2**x for x in range(n))


class Body:
    size = 3
    total = sum(x for x in range(size))
    items = [sum(y for y in range(x)) for x in range(size)]


everything(10, 3)
keywords([3, 9, 4, 12, 1])
order(4)
evaluation()
for f, xs in (
    (in_element, [5, 0]), (in_addition, [1, "a"]), (in_truth, [False, None]), (in_comparison, [1, "a"]),
    (in_comparison, []), (in_iterable, 5), (in_iterable, [1]), (in_hash, [1]), (in_join, ["a", 1]), (in_join, "xyz"),
    (stops, [1, 2]), (stops, [1, 2, 3]), (stops_around, [1]), (handled, 1), (handled, 0),
):
    show(f, xs)
print(captured(3))
print(walrus([1, 2]), walrus([1, 4, 2]))
show(unbound)
print(in_finally([0, 1, 2, 3]), in_finally([0, 1]))
print(list(generator([2, 3])))
for xs in ([1, 2], [1.5, 2], [True, 0], [2**70, 1], [1, 2.5, 2**80]):
    print(many_types(xs))
print(join_by("-"), join_by(Text("+")))
show(join_by, b"-")
print(big(5), big(70)[2] == 2**69)
print(Body.total, Body.items)
print(sum(x * x for x in range(4)), [any(x == y for x in range(2)) for y in range(3)])

real_sum, real_list, sorted_before = builtins.sum, builtins.list, sorted
builtins.sum = lambda xs, start=0: ("another sum", real_sum(xs, start))
print(in_element([1, 2]), stops([1, 2, 3]))
show(stops, [1])
lazy = []
builtins.list = lazy.append


def late(k):
    list(x * k for x in range(3))
    k = 100
    return [*lazy.pop()]


print(late(1))
builtins.sorted = lambda xs, **keywords: [*xs, keywords]
print(sorted((x for x in "abc"), reverse=True))
builtins.sorted = sorted_before
builtins.sum = real_sum
builtins.list = real_list
show(in_iterable, [1])
globals()["any"] = lambda xs: [*xs]
print(in_truth([True, False])[0].value)
print(sum(x for x in range(3)))

"""One function, many callers: arguments of each kind in turn, defaults of other kinds, keywords, stars, callbacks that return other kinds, results stored where ints were, methods called on unrelated classes."""


def add(a, b=1):
    return a + b


def average(*values, scale=1):
    total = 0
    for v in values:
        total += v * scale
    return total / len(values) if values else None


def apply(f, items, start=0):
    result = start
    for x in items:
        result = f(result, x)
    return result


def pick(flag, a, b):
    if flag:
        result = a
    else:
        result = b
    return result, flag


def grow(x, n):
    for _ in range(n):
        x = x + x
    return x


def minmax(values):
    low = high = None
    for v in values:
        if low is None or v < low:
            low = v
        if high is None or v > high:
            high = v
    return low, high


def index_of(items, wanted):
    for i, x in enumerate(items):
        if x == wanted:
            return i
    return -1


def nested(value, depth):
    for i in range(depth):
        value = [value] if i % 2 else (value, i)
    return value


def chain(*functions):
    def run(x):
        for f in functions:
            x = f(x)
        return x
    return run


def toggle(n):
    x = 0
    kinds = []
    for i in range(n):
        if i % 4 == 0:
            x = i
        elif i % 4 == 1:
            x = x + 0.5
        elif i % 4 == 2:
            x = str(x)
        else:
            x = [x]
        kinds.append(type(x).__name__[0])
    return "".join(kinds), x


class Meter:
    def __init__(self, value=0):
        self.value = value

    def add(self, n):
        self.value = self.value + n
        return self

    def read(self):
        return self.value


class Log:
    def __init__(self):
        self.value = []

    def add(self, n):
        self.value.append(n)
        return self

    def read(self):
        return len(self.value)


class Null:
    add = lambda self, n: self
    read = staticmethod(lambda: None)


def feed(target, items):
    for x in items:
        target = target.add(x)
    return target.read()


def optional(x=None):
    if x is None:
        x = 5
    return x * 2


def accumulate(item, into=[]):
    into.append(item)
    return len(into), into[-1], sum(1 for x in into if isinstance(x, int))


def compare(a, b):
    return (a < b, a == b, a >= b) if type(a) == type(b) or isinstance(a, (int, float)) and isinstance(b, (int, float)) else None


for a, b in ((1, 2), (1.5, 2), (True, True), ("a", "b"), ([1], [2]), ((1,), (2,)), (2**63 - 1, 1), (1j, 2), (b"a", b"b"), (0, -0.0), (2**70, 0.5)):
    print(add(a, b), add(b, a), pick(a, a, b), pick(0, a, b), compare(a, b) if not isinstance(a, complex) else "-", end="; ")
print()
for bad in ((1, "a"), ("a", 1), (None, 1), ([1], (2,)), (1, None)):
    try:
        add(*bad)
    except TypeError as e:
        print(e)
print(add(5), add(2.5), add(2**64), add(True), add(a=1, b=2.5), add(b="x", a="y"), add(*[1], **{"b": 0.25}))
print(average(1, 2), average(1.5, 2, True), average(), average(2**63, 2**63), average(1, 2, scale=0.5), average(*range(5), scale=2**40), average(1j, 1))
print(apply(add, [1, 2, 3]), apply(add, [0.5, 1]), apply(add, "abc", ""), apply(lambda a, b: a * 10 + b, [1, 2, 3]), apply(max, [3, 9.5, 2]), apply(lambda a, b: [a, b], "xy"), apply(add, [2**63 - 1, 1]), apply(pow, [2, 3], 5), apply(lambda a, b: b, [None, "last"]))
print(grow(1, 5), grow(1, 70), grow(0.5, 3), grow("ab", 2), grow([1], 2), grow((1,), 1), grow(True, 2), grow(-1, 63), grow(1j, 2))
print(minmax([3, 1, 2]), minmax([1, 2.5]), minmax("hello"), minmax([]), minmax([(1, 2), (1, 1)]), minmax([2**65, 1, -(2**65)]), minmax({5: 1, 3: 2}), minmax([True, 0]), minmax(b"ba"))
print(index_of([1, 2, 3], 2), index_of([1, 2, 3], 2.0), index_of("abc", "c"), index_of([None, 0, False], False), index_of([1.5], "x"), index_of(((1, 2), [1, 2]), [1, 2]), index_of([float("nan")], float("nan")))
print(nested(1, 3), nested("a", 2), nested(None, 1), nested([], 0), toggle(13), toggle(3))
print(chain(str, len)(12345), chain(lambda x: x + 1, lambda x: x / 2, str)(5), chain()(None), chain(list, sorted, tuple, sum)((3, 1.5)), chain(int, float, bool, repr)("7"))
for target in (Meter(), Meter(0.5), Log(), Null(), Meter("")):
    try:
        print(feed(target, [1, 2] if not isinstance(target.read(), str) else "ab"), feed(target, [2.5] if not isinstance(target.read(), str) else "c"), end=" ")
    except TypeError as e:
        print(e)
print()
print(optional(), optional(3), optional(1.5), optional("s"), optional([1]), optional(False), optional(2**62), optional(None))
print(accumulate(1), accumulate("a"), accumulate(2.5), accumulate(None), accumulate(1, [0.5]), accumulate(True))


def mutual_a(n, acc):
    return acc if n <= 0 else mutual_b(n - 1, acc + n)


def mutual_b(n, acc):
    return acc if n <= 0 else mutual_a(n - 2, acc * 2)


print(mutual_a(10, 0), mutual_a(10, 0.5), mutual_a(40, 1), mutual_a(3.5, 1), mutual_b(4, 2**60), mutual_b(2, []) if False else mutual_b(1, True))


def many(a, b, c, d, e, f, g, h):
    return a + b * c - d + e * f - g + h


print(many(1, 2, 3, 4, 5, 6, 7, 8), many(1.0, 2, 3, 4, 5, 6, 7, 8), many(1, 2, 3, 4, 5, 6, 7, 8.5), many(2**62, 2, 2**62, 1, 1, 1, 1, 1), many(*[True] * 8), many(h=8, g=7, f=6, e=5, d=4, c=3, b=2, a=1))

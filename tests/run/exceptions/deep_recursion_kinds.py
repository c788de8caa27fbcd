"""RecursionError in every shape: functions, methods, properties, operators, repr, comparison, generators, and going on after it."""
import sys

sys.setrecursionlimit(300)


class R:
    def __init__(self, depth=0):
        self.depth = depth

    def method(self):
        return self.method()

    @property
    def prop(self):
        return self.prop

    def __add__(self, other):
        return self + other

    def __getattr__(self, name):
        return getattr(self, name + "x")

    def __call__(self):
        return self()

    def __getitem__(self, k):
        return self[k]

    def __eq__(self, other):
        return self == other

    def __len__(self):
        return len(self)

    def __iter__(self):
        return iter(self)

    def __enter__(self):
        with self:
            pass

    def __exit__(self, *args):
        pass

    def __str__(self):
        return str(self)

    def __bool__(self):
        return bool(self)

    def __hash__(self):
        return hash(self)


def function(n=0):
    return function(n + 1)


def mutual(n):
    return (lambda m: mutual(m + 1))(n)


def generator():
    yield from generator()


def comprehension():
    return [comprehension() for _ in [1]]


r = R()
for label, action in {"function": function, "mutual": lambda: mutual(0), "method": r.method, "property": lambda: r.prop, "operator": lambda: r + 1, "call": r, "getitem": lambda: r[0], "eq": lambda: r == 1, "len": lambda: len(r), "iter": lambda: iter(r), "str": lambda: str(r), "bool": lambda: bool(r), "hash": lambda: hash(r), "generator": lambda: list(generator()), "comprehension": comprehension, "sorted": lambda: sorted([1, 2], key=function), "map": lambda: list(map(function, [1])), "lambda": lambda: (f := lambda: f())(), "with": lambda: r.__enter__()}.items():
    try:
        action()
    except RecursionError as error:
        print(label, "maximum recursion depth exceeded" in str(error))
    except RuntimeError as error:
        print(label, type(error).__name__, error)


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(200), depth(100))
sys.setrecursionlimit(1000)
print(depth(900))

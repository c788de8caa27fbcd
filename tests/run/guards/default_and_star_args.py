"""Calls whose argument shapes vary from one iteration to the next."""


def f(a, b=10, *rest, c=0, **kw):
    return (a, b, rest, c, sorted(kw.items()))


def call_all(function, calls):
    out = []
    for args, kwargs in calls:
        try:
            out.append(function(*args, **kwargs))
        except TypeError as e:
            out.append(str(e))
    return out


calls = [((1,), {}), ((1, 2), {}), ((1, 2, 3, 4), {"c": 5}), ((), {"a": 1, "z": 2}), ((), {}), ((1, 2), {"b": 3}), ((2 ** 65,), {"c": "x"}), ((1.5, None), {})]
for line in call_all(f, calls):
    print(line)
for line in call_all(lambda x, y=2: x * y, [((3,), {}), ((3, 4), {}), ((2 ** 63, 2), {}), (("a",), {}), ((1, 2, 3), {}), ((), {"y": 1})]):
    print(line)
for line in call_all(max, [((1, 2), {}), (([],), {}), (([], ), {"default": 0}), ((1,), {}), (([3, 1],), {"key": abs})] if False else [((1, 2), {}), (([1, 5],), {}), ((["b", "a"],), {"key": len})]):
    print(line)


class Callable:
    def __call__(self, *args, **kw):
        return len(args), sorted(kw)

    def method(self, x, /, y, *, z=1):
        return x, y, z


c = Callable()
for line in call_all(c, calls[:4]) + call_all(c.method, [((1, 2), {}), ((1,), {"y": 3, "z": 4}), ((), {"x": 1, "y": 2}), ((1, 2, 3), {})]):
    print(line)
for line in call_all(Callable, [((), {}), ((1,), {})])[1:]:
    print(line)


def recursive(n, *args, **kw):
    if n == 0:
        return args, kw
    return recursive(n - 1, n, *args, **{f"k{n}": n}, **kw)


print(recursive(3), recursive(1, "a", z=1))


def mixed(x):
    return x + 1 if isinstance(x, int) else x + "1"


print([mixed(v) for v in (1, "a", True, 2 ** 63 - 1, 2 ** 63, "")])

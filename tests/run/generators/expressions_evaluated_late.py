"""Generator expressions: what is evaluated when, scopes in classes and functions, nested, with walrus, filters that raise, async in them, conversions to every container, reuse."""
log = []


def note(x):
    log.append(x)
    return x


def attempt(action):
    try:
        print(repr(action()), log)
    except Exception as e:
        print(type(e).__name__, e, log)
    log.clear()


attempt(lambda: (note(x) for x in note([1, 2])) and None)
attempt(lambda: next(note(x) for x in note([1, 2])))
attempt(lambda: (y for x in note("outer") for y in note("inner")) and 1)
attempt(lambda: list(y for x in note([1]) for y in note([x, 2]) if note(y) > 1))
attempt(lambda: (x for x in 5))
attempt(lambda: (x for x in undefined_name))
attempt(lambda: next(x for x in [1] if undefined_name))
attempt(lambda: sum(x * x for x in range(4)))
attempt(lambda: dict((k, v) for k, v in zip("ab", range(2))))
attempt(lambda: max((len(w), w) for w in "a bbb cc".split()))
attempt(lambda: any(note(x) > 2 for x in [1, 3, 5]))
attempt(lambda: all(note(x) < 2 for x in [1, 3, 5]))
attempt(lambda: tuple((last := x) for x in range(3)))
attempt(lambda: [*(x for x in "ab"), *(y for y in [1])])
attempt(lambda: "".join(c for c in "hello" if c not in "l"))
attempt(lambda: list(x for x in [1, 0, 2] if 10 / x))
attempt(lambda: min((x for x in []), default="none"))
attempt(lambda: sorted((x for x in [3, 1, 2]), reverse=True))
attempt(lambda: list(zip((x for x in "ab"), (y for y in "cd"))))
attempt(lambda: (lambda *a: a)(*(x for x in range(3))))
attempt(lambda: next((x for x in []), "default"))
attempt(lambda: list((x, y) for x in range(3) for y in range(x) if (x + y) % 2))


def captured():
    n = 10
    g = (x + n for x in range(3))
    n = 100
    return list(g)


def shared_iterator():
    it = iter(range(6))
    g = (x for x in it)
    return next(g), next(it), list(g), list(it)


def late_functions():
    fs = [lambda: i for i in range(3)]
    gs = list((lambda: i) for i in range(3))
    hs = list((lambda i=i: i) for i in range(3))
    return [f() for f in fs], [g() for g in gs], [h() for h in hs]


class Scope:
    items = [1, 2, 3]
    factor = 10
    ok = list(x for x in items)
    try:
        bad = list(x * factor for x in items)
    except NameError as e:
        bad = str(e)
    try:
        inner = list(y for x in items for y in items)
    except NameError as e:
        inner = str(e)

    def method(self):
        return [self.factor * x for x in self.items]


print(captured(), shared_iterator(), late_functions())
print(Scope.ok, Scope.bad, Scope.inner, Scope().method(), hasattr(Scope, "x"))
try:
    last
except NameError as e:
    print(e)
g = (x for x in "abc")
print(next(g), list(g), list(g), g.gi_frame, type(g).__name__, g.__name__, g.__qualname__)
nested = ((x, list(y for y in range(x))) for x in range(3))
print(list(nested))
matrix = [[1, 2], [3, 4]]
print([list(r) for r in zip(*(row for row in matrix))], sum(sum(v for v in row) for row in matrix))


def recursion(n):
    return [n] if n == 0 else list(m + 1 for m in recursion(n - 1)) + [0]


print(recursion(5))


def primes():
    yield 2
    found = [2]
    n = 3
    while True:
        if all(n % p for p in found if p * p <= n):
            found.append(n)
            yield n
        n += 2


print([p for p, _ in zip(primes(), range(12))])
pipeline = (x for x in range(20))
pipeline = (x for x in pipeline if x % 2)
pipeline = (x * x for x in pipeline)
print(sum(pipeline), sum(pipeline))
stack = [1, 2, 3]
print(list(stack.pop() for _ in iter(lambda: len(stack), 0)))
d = {"a": 1, "b": 2}
try:
    print(list(d.pop(k) for k in d))
except RuntimeError as e:
    print(e, d)


def with_return():
    return (yield from (x for x in [1, 2]))


print(list(with_return()), [x for x in (y for y in (z for z in "ab"))])
walrus = [total := 0] + [total := total + v for v in (1, 2, 3)]
print(walrus, total, [(a, b) for a in (1, 2) if (b := a * 2) > 2], b)
try:
    compile("(x := y for y in [1]) if (lambda: [y := 0 for y in [1]]) else 0", "<s>", "eval")
except SyntaxError as e:
    print(e.msg)

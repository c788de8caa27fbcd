"""Deep and mutual recursion, closures over loop variables, recursive closures and accumulators, called with ints, floats, big ints, strings and tuples in turn."""
import sys


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


def depth(x):
    if isinstance(x, (list, tuple)):
        return 1 + max((depth(y) for y in x), default=0)
    return 0


def flatten(x, out=None):
    if out is None:
        out = []
    for y in x:
        if isinstance(y, list):
            flatten(y, out)
        else:
            out.append(y)
    return out


def power(x, n):
    if n == 0:
        return x * 0 + 1 if not isinstance(x, str) else ""
    half = power(x, n // 2)
    return half * half * (x if n % 2 else 1) if not isinstance(x, str) else half + half + (x if n % 2 else "")


def make_counter(start, step):
    count = start

    def bump():
        nonlocal count
        count += step
        return count

    def reset(to=start):
        nonlocal count
        count = to

    return bump, reset


def memo_fib():
    memo = {}

    def fib(n):
        if n < 2:
            return n
        if n not in memo:
            memo[n] = fib(n - 1) + fib(n - 2)
        return memo[n]

    return fib


def compose(*functions):
    def inner(x):
        for f in reversed(functions):
            x = f(x)
        return x
    return inner


def loop_closures(n):
    late = [lambda x: x + i for i in range(n)]
    early = [lambda x, i=i: x + i for i in range(n)]
    made = []
    for i in range(n):
        def add(x):
            return x + i
        made.append(add)
    return [f(10) for f in late], [f(0.5) for f in early], [f(2**70) for f in made]


def fixed_point(f, x, tries=100):
    for _ in range(tries):
        y = f(x)
        if abs(y - x) < 1e-12:
            return y
        x = y
    return x


def curry(f, n, args=()):
    return f(*args) if n == 0 else lambda x: curry(f, n - 1, args + (x,))


def hanoi(n, a, b, c, moves):
    if n:
        hanoi(n - 1, a, c, b, moves)
        moves.append((a, c))
        hanoi(n - 1, b, a, c, moves)
    return len(moves)


def permutations(items):
    if len(items) < 2:
        yield list(items)
        return
    for i, x in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1 :]):
            yield [x] + rest


def parse(tokens, level=0):
    out = []
    while tokens:
        t = tokens.pop(0)
        if t == "(":
            out.append(parse(tokens, level + 1))
        elif t == ")":
            if not level:
                raise ValueError("unbalanced")
            return out
        else:
            out.append(int(t) if t.isdigit() else t)
    if level:
        raise ValueError("open")
    return out


print(ackermann(2, 5), even(300), odd(301), depth([1, [2, [3, (4, [])]]]), flatten([1, [2, ["x", [None]]], [], 2.5]))
print(power(2, 100), power(1.5, 10), power(3, 5), power("ab", 5), power(2**40, 3), power(1 + 1j, 4), power(True, 3))
for args in ((0, 1), (0.5, 0.25), (2**63 - 1, 1), ("a", "b"), ((), (1,)), ([], [1])):
    bump, reset = make_counter(*args)
    print(bump(), bump(), reset(), bump(), reset(args[1]), bump())
fib = memo_fib()
print(fib(90), fib(120), memo_fib()(10))
f = compose(str, abs, lambda x: x - 5)
print(f(2), f(2.5), f(2**70) == str(2**70 - 5), compose()(7), compose(len, f)(-10))
print(loop_closures(4))
print(round(fixed_point(lambda x: (x + 2 / x) / 2, 1), 9), fixed_point(lambda n: n // 2, 1000), fixed_point(lambda x: x * 0.5, 8))
print(curry(lambda a, b, c: (a, b, c), 3)(1)("x")(2.5), curry(max, 2)(3)(9), hanoi(6, "a", "b", "c", []))
print(list(permutations([1, "b", 2.5])), sum(1 for _ in permutations("abcde" and list(range(5)))))
print(parse("( add 1 ( mul 2 3 ) ) x".split()))
for bad in ("( a", "a )"):
    try:
        parse(bad.split())
    except ValueError as e:
        print(e)


def endless(n):
    return endless(n + 1) + 1


old = sys.getrecursionlimit()
sys.setrecursionlimit(400)
for call in (lambda: endless(0), lambda: endless(0.5), lambda: even(-1), lambda: depth((lambda x: x.append(x) or x)([]))):
    try:
        call()
    except RecursionError as e:
        print("RecursionError", str(e)[:32])
sys.setrecursionlimit(old)
print(even(200), endless.__name__)

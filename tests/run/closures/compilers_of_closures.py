"""A tiny expression language compiled to nested closures: environments in cells, recursion through letrec, counters, exceptions through compiled code, and values that change from int to float, bigint, text and lists."""


class Failure(Exception):
    pass


def constant(value):
    return lambda env: value


def variable(name):
    def run(env):
        while env is not None:
            names, env_next = env
            if name in names:
                return names[name]
            env = env_next
        raise Failure(f"unbound {name}")
    return run


def assign(name, value):
    def run(env):
        result = value(env)
        scope = env
        while scope is not None:
            if name in scope[0]:
                scope[0][name] = result
                return result
            scope = scope[1]
        env[0][name] = result
        return result
    return run


def binary(op, left, right):
    if op == "+":
        return lambda env: left(env) + right(env)
    if op == "-":
        return lambda env: left(env) - right(env)
    if op == "*":
        return lambda env: left(env) * right(env)
    if op == "<":
        return lambda env: left(env) < right(env)

    def divide(env):
        try:
            return left(env) / right(env)
        except ZeroDivisionError as e:
            raise Failure("division") from e
    return divide


def sequence(*parts):
    def run(env):
        result = None
        for part in parts:
            result = part(env)
        return result
    return run


def loop(test, body):
    def run(env):
        rounds = 0
        while test(env):
            body(env)
            rounds += 1
            if rounds > 500:
                raise Failure("endless")
        return rounds
    return run


def function(params, body):
    def make(env):
        def call(*args):
            nonlocal calls
            calls += 1
            if len(args) != len(params):
                raise Failure(f"{len(args)} for {len(params)}")
            return body((dict(zip(params, args)), env))
        calls = 0
        call.count = lambda: calls
        return call
    return make


def apply(f, *args):
    return lambda env: f(env)(*[a(env) for a in args])


def choose(test, yes, no):
    return lambda env: (yes if test(env) else no)(env)


def compile_(tree):
    match tree:
        case int() | float() | list():
            return constant(tree)
        case str(name) if name.isidentifier():
            return variable(name)
        case str(text):
            return constant(text.strip("'"))
        case ("set", str(name), value):
            return assign(name, compile_(value))
        case ("do", *parts):
            return sequence(*map(compile_, parts))
        case ("while", test, *body):
            return loop(compile_(test), sequence(*map(compile_, body)))
        case ("fn", [*params], *body):
            return function(params, sequence(*map(compile_, body)))
        case ("if", test, yes, no):
            return choose(*map(compile_, (test, yes, no)))
        case (("+" | "-" | "*" | "/" | "<") as op, left, right):
            return binary(op, compile_(left), compile_(right))
        case (f, *args):
            return apply(compile_(f), *map(compile_, args))
        case _:
            raise Failure(f"no program: {tree!r}")


def run(tree, **names):
    try:
        return compile_(tree)((names, None))
    except Failure as e:
        return f"Failure: {e}" + (f" from {type(e.__cause__).__name__}" if e.__cause__ else "")
    except (TypeError, RecursionError) as e:
        return type(e).__name__


fact = ("set", "fact", ("fn", ["n"], ("if", ("<", "n", 2), 1, ("*", "n", ("fact", ("-", "n", 1))))))
print(run(("do", fact, ("fact", 25))), run(("do", fact, ("fact", 5.5))), run(("do", fact, ("fact", "'x'"))))
count = ("do", ("set", "i", 0), ("set", "t", 1), ("while", ("<", "i", "n"), ("set", "t", ("*", "t", "step")), ("set", "i", ("+", "i", 1))), "t")
print(run(count, n=10, step=3), run(count, n=50, step=3), run(count, n=3, step=0.5), run(count, n=0, step=1), run(count, n="x", step=1), run(count, n=1000, step=1))
counter = ("do", ("set", "make", ("fn", ["start"], ("fn", ["by"], ("set", "start", ("+", "start", "by"))))), ("set", "a", ("make", 10)), ("set", "b", ("make", "'t'")), ("a", 1), ("a", 2), ("b", "'u'"), ("+", ("a", 0.5), 0))
print(run(counter), run(("do", counter, ("b", "'!'"))), run(("do", counter, ("b", 1))))
print(run(("/", 1, ("-", 2, 2))), run("missing"), run(("fn", ["a"], "a"))("back"), run((("fn", ["a"], "a"),)), run((5, 6)), run({1}), run(("do", ("set", "f", ("fn", ["n"], ("f", ("+", "n", 1)))), ("f", 0))))
names = {"x": [1], "y": 2}
print(run(("do", ("set", "x", ("+", "x", [2])), ("set", "y", ("*", "y", 2 ** 62)), ("set", "z", ("+", "y", "y"))), **names), names)
f = run(("fn", ["n"], ("if", ("<", "n", 1), 0, ("+", "n", ("g", ("-", "n", 1))))), g=(lambda n: n * 100))
print([f(n) for n in (0, 1, 5, 2.5, 2 ** 64)], f.count(), f.__closure__ is not None, sorted(c for c in f.__code__.co_freevars))
for cell, name in zip(f.__closure__, f.__code__.co_freevars):
    if name == "params":
        cell.cell_contents = ["m"]
    if name == "calls":
        cell.cell_contents = 2 ** 63 - 1
try:
    f(1)
except Failure as e:
    print(e, f.count())

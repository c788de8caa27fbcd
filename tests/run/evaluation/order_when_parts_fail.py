"""What has happened when a part of an expression or statement raises: calls, displays, assignments, subscripts, deletions, comparisons, f-strings, with items, decorators, class statements, in typed and untyped code."""
log = []


class Fail(Exception):
    pass


def n(x):
    log.append(x)
    if isinstance(x, str) and x.endswith("!"):
        raise Fail(x)
    return x


class Obj:
    def __init__(self, name):
        object.__setattr__(self, "name", name)

    def __getattr__(self, k):
        return n(f"{self.name}.{k}")

    def __setattr__(self, k, v):
        n(f"{self.name}.{k}={v}")

    def __delattr__(self, k):
        n(f"del {self.name}.{k}")

    def __getitem__(self, k):
        return n(f"{self.name}[{k}]")

    def __setitem__(self, k, v):
        n(f"{self.name}[{k}]={v}")

    def __delitem__(self, k):
        n(f"del {self.name}[{k}]")

    def __call__(self, *a, **k):
        return n(f"{self.name}({a},{sorted(k)})")

    def __lt__(self, other):
        return n(f"{self.name}<")

    def __enter__(self):
        return n(f"enter {self.name}")

    def __exit__(self, *e):
        n(f"exit {self.name}")

    def __iadd__(self, other):
        n(f"{self.name}+={other}")
        return self

    def __format__(self, spec):
        return str(n(f"{self.name}:{spec}"))

    def __iter__(self):
        n(f"iter {self.name}")
        return iter((1, 2))

    def __mro_entries__(self, bases):
        n(f"bases {self.name}")
        return ()

    def __bool__(self):
        return bool(n(f"bool {self.name}"))


a, b, bad = Obj("a"), Obj("b"), Obj("bad!")


def assign_many():
    a.x = b[n(1)] = a.bad = n("v")
    a.y = b["k!"] = a.never = n("w")


def augmented():
    a[n("i")] += n("j!")


def unpack():
    a.p, b["q!"], a.r = n(1), n(2), n(3)


def wrong_count():
    a.p, b.q = n((1, 2, 3))


def delete():
    del a.x, b[n("k")], b["z!"], a.never


def display():
    return [n(1), *a, n("x!"), n(2)]


def dictionary():
    return {n("k"): n("v"), **n({"z": 1}), n("k2"): n("v2!"), n("k3"): 0}


def unhashable():
    return {n("first"): n(1), n("l") and []: n(2), n("third"): n(3)}


def call():
    return a.f(n(1), *b, k=n(2), **n({"m": 3}), z=n("z!"))


def double_keyword():
    return a(n(1), k=n(2), **{"m": n(3)}, **{"k": n(4)})


def not_callable():
    return n(5)(n(1), n("two"))


def compare():
    return a < n("mid") < n("last!")


def text():
    return f"{n(1)} {a:{n('spec')}} {n('t!')} {n('never')}"


def managers():
    with a as log_a, b as log_b, n("third!"):
        n("body")


def decorated():
    @n
    @(lambda f: n("inner!"))
    def g(x=n("default")) -> n("annotation"):
        pass


def class_statement():
    class C(a, n(object), metaclass=n(type)):
        x = n("body")
        y: n("annotation") = n("y!")
        z = n("never")


def loop():
    for a.i in [n(1), n(2)]:
        n("body")
    else:
        for b["fail!"] in [n(3)]:
            n("never")


def comprehension():
    return [n(f"{x}{y}") for x in n("ab") if n(x) for y in n("c!") if n("never")]


def conditional():
    return n("yes") if n("cond") and n("c2!") else n("no")


def returns():
    try:
        return n("value"), n("r!")
    finally:
        n("finally")


def raises():
    raise n(Fail)(n("arg")) from n("cause!")


def asserts():
    assert n(0), n("message!")


def slices():
    return a[n(1):n(2), ..., n("s!"):n(3)]


def chain():
    return n("x").upper().missing(n("never"))


def imports():
    import math.nothing_there, os as never
    return never


def lambdas():
    return (lambda x=n("default"), *, y=n("kw!"): x)(n("never"))


def yielding():
    def g():
        got = yield n("first")
        yield n(got), n("second!")
    it = g()
    return next(it), it.send("got")


for f in (assign_many, augmented, unpack, wrong_count, delete, display, dictionary, unhashable, call, double_keyword, not_callable, compare, text, managers, decorated, class_statement, loop, comprehension, conditional, returns, raises, asserts, slices, chain, imports, lambdas, yielding):
    for _ in range(2):
        log.clear()
        try:
            result = f()
        except Exception as e:
            result = f"{type(e).__name__}: {e}"
    print(f.__name__, "|", result, "|", *log, sep=" ")

"""Lambdas with every kind of parameter and as arguments, defaults and dict values."""

print((lambda: 1)(), (lambda x: x)(2), (lambda x, y=3: x + y)(1), (lambda *a: a)(1, 2), (lambda **k: k)(a=1), (lambda *, k: k)(k=5), (lambda a, /, b: a - b)(5, b=2), (lambda a, *b, c=0, **d: (a, b, c, d))(1, 2, c=3, e=4))
print((lambda: (yield))().__class__.__name__, list((lambda: (yield 5))()), (lambda x: lambda y: x * y)(3)(4), (lambda f: f(f))(lambda f: "self")[:2])
print(sorted([3, 1, 2], key=lambda v: -v), list(map(lambda a, b: a + b, "ab", "cd")), max("abc", key=lambda c: -ord(c)), [f(3) for f in (lambda x: x + 1, lambda x: x * x)])
table = {"add": lambda a, b: a + b, "neg": lambda a: -a, "const": lambda: 42}
print(table["add"](1, 2), table["neg"](5), table["const"](), (lambda d={"k": 1}: d["k"])())
cond = lambda x: "pos" if x > 0 else "neg" if x < 0 else "zero"
print(cond(1), cond(-1), cond(0), (lambda: None)(), (lambda: ())(), (lambda: (1, 2))(), (lambda: [x for x in range(2)])(), (lambda x: x if x else lambda: 0)(5))
print((lambda x: not x)(0), (lambda a, b: a or b)(0, "b"), (lambda: "%s" % 1)(), (lambda x: (y := x + 1) * y)(2), (lambda *args, **kwargs: (len(args), len(kwargs)))(*range(3), **{"a": 1}))
f = lambda n: 1 if n <= 1 else n * f(n - 1)
print(f(10), f.__name__, f.__qualname__, (lambda: 0).__name__)
for bad in (lambda: (lambda x: x)(), lambda: (lambda: 0)(1), lambda: (lambda *, k: k)(1), lambda: (lambda x: x)(y=1)):
    try:
        bad()
    except TypeError as e:
        print(e)

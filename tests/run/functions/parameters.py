"""Every kind of parameter and argument."""


def f(a, b=2, *args, c, d=4, **kw):
    return a, b, args, c, d, kw


def pos_only(a, b=2, /, c=3, *, d=4):
    return a, b, c, d


print(f(1, c=3), f(1, 5, 6, 7, c=8, z=9), f(*[1, 2, 3], **{"c": 4, "k": 5}), f(1, c=2, b=3, a2=4))
print(pos_only(1), pos_only(1, 5, 6, d=7), pos_only(1, c=9))
print(f(*(1,), *[2], *range(3), c=0, **{"x": 1}, **{"y": 2}), (lambda *a, **k: (a, k))(1, *"ab", k=2))


def only_kw(*, x, y=1):
    return x, y


def anything(*args, **kwargs):
    return args, kwargs


def kw_named_self(self, /, **kw):
    return self, kw


print(only_kw(x=1), anything(), anything(1, a=2), kw_named_self(1, self=2))
calls = [
    lambda: f(),
    lambda: f(1),
    lambda: f(1, a=2, c=3),
    lambda: pos_only(a=1),
    lambda: pos_only(1, 2, 3, 4),
    lambda: pos_only(),
    lambda: only_kw(1),
    lambda: only_kw(),
    lambda: only_kw(x=1, z=2),
    lambda: anything(**{"a": 1}, **{"a": 2}),
    lambda: anything(*5),
    lambda: anything(**5),
    lambda: anything(**{1: 2}),
    lambda: (lambda x, y: 0)(1),
    lambda: (lambda x, y, z: 0)(),
    lambda: (lambda: 0)(1, 2),
    lambda: (lambda x=1: 0)(1, 2),
    lambda: (lambda x: 0)(y=1),
]
for call in calls:
    try:
        print(call())
    except TypeError as e:
        print(e)

"""Keyword-only parameters: with and without defaults, after a bare star and after *args."""


def plain(*, key):
    return key


def defaults(*args, sep=" ", end="\n", file=None):
    return args, sep, end, file


def mixed(a, b=1, *, c, d=2, e):
    return [a, b, c, d, e]


print(plain(key=1), defaults(1, 2, end=""), defaults(), mixed(1, c=2, e=3), mixed(1, 2, e=5, c=4, d=0))
print(plain.__kwdefaults__, defaults.__kwdefaults__, mixed.__kwdefaults__, mixed.__defaults__)
for call in (
    lambda: plain(),
    lambda: plain(1),
    lambda: plain(1, key=2),
    lambda: plain(key=1, kye=2),
    lambda: mixed(1),
    lambda: mixed(1, c=1),
    lambda: mixed(c=1, e=2),
    lambda: mixed(1, 2, 3, c=1, e=2),
    lambda: mixed(1, 2, 3, 4),
    lambda: defaults(seq=","),
):
    try:
        print(call())
    except TypeError as error:
        print(error)
mixed.__kwdefaults__ = {"c": "from outside", "d": 2, "e": None}
print(mixed(0), mixed(0, c=5))
mixed.__kwdefaults__ = None
try:
    mixed(0)
except TypeError as error:
    print(error)
log = []


def note(x):
    log.append(x)
    return x


def order(*, a=note("a"), b=note("b")):
    return a + b


print(log, order(), order(b="c"), (lambda *, k=5: k)(), (lambda *a, k: (a, k))(1, k=2))

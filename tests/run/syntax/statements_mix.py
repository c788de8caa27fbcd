"""Every statement kind in one program."""
import sys as system
from math import sqrt as root, floor

PI: float = 3.14159
a = b = c = 0
a, (b, *c), d = 1, (2, 3, 4), 5
a += 1; b -= 1; d **= 2
del c[0]
print(a, b, c, d, root(16), floor(PI), system.maxsize > 0)
assert a == 2, "a"
pass


@lambda f: f
def function(x, /, y, *, z=1, **kw):
    global counter
    counter = x + y + z + len(kw)
    if counter > 10:
        return counter
    elif counter > 5:
        raise ValueError(counter)
    else:
        yield_free = lambda: counter
        return yield_free()


def generator(n):
    while True:
        n -= 1
        if n < 0:
            break
        if n % 2:
            continue
        try:
            got = yield n
        finally:
            pass
    else:
        print("never")
    return "end"


class Thing(object, metaclass=type):
    attr: int = 1
    other: str

    def __init__(self):
        self.x: int = 5

    class Inner:
        pass


for i, j in zip(range(3), "abc"):
    print(i, j, end="; ")
else:
    print("else")
with open("f.txt", "w") as f, open("f.txt") as g:
    print("hi", file=f, flush=True)
    print(g.read().strip())
try:
    function(1, 2, z=4)
except (TypeError, ValueError) as e:
    print(type(e).__name__, e)
else:
    print("no error")
finally:
    print(function(5, 6, k=1), function(1, y=2))
match list(generator(5)):
    case [first, *rest] if first > 3:
        print(first, rest)
    case _:
        print("other")
print(Thing().x, Thing.attr, Thing.__annotations__, Thing.Inner.__name__, [k for k in (1, 2) if k > 1], {k: k for k in "a"}, {k for k in "b"}, (lambda *a: a)(*[1], 2))
exec("print('from exec')") if False else None
if (n := 10) > 5: print(f"{n:>4}", end="")
print("", not n, n if n else 0, n is None, n in [10], ~n, -n, n @ 1 if False else n)

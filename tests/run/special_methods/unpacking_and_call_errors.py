"""Errors of unpacking and of calls."""

n5, none, sa, l1, t1 = 5, None, "a", [1], (1,)


def t(f, *a):
    try:
        r = f(*a)
        print("->", r)
    except BaseException as e:
        print(type(e).__name__, e)
        if e.__cause__: print("  cause", type(e.__cause__).__name__, e.__cause__)


class B:
    def __add__(self, o): return "B.add"


# unpack errors
def up(o): a, b = o
def up3(o): a, b, *c = o
for o in (5, None, [1], [1, 2, 3], "abc", {1: 2}, iter([1]), (x for x in range(5)), [], object()):
    t(up, o); t(up3, o)
# calls
t(lambda: n5()); t(lambda: none()); t(lambda: sa()); t(lambda: B()()); t(lambda: print(*5)); t(lambda: print(**5)); t(lambda: dict(**{1: 2})); t(lambda: int("a", x=1)); t(lambda: B(1)); t(lambda: B(x=1)); t(lambda: type("a", (), {})(1))

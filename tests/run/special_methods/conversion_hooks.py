"""Special methods that raise or return the wrong type; __index__ everywhere; with statements."""

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


# __eq__ non bool, and in containers
class W:
    def __eq__(s, o): return []
print(W() == 1, W() in [1], [W()] == [1], W() != 1)
class Raises:
    def __eq__(s, o): raise ValueError("eq")
    def __hash__(s): return 1
    def __bool__(s): raise ValueError("bool")
    def __iter__(s): raise ValueError("iter")
    def __len__(s): raise ValueError("len")
    def __getattr__(s, n): raise ValueError("getattr " + n)
    def __repr__(s): raise ValueError("repr")
r = Raises()
t(lambda: r == 1); t(lambda: r in [1]); t(lambda: [1].index(r)); t(lambda: {1: 2}[r]); t(lambda: bool(r)); t(lambda: list(r)); t(lambda: len(r)); t(lambda: r.x); t(lambda: hasattr(r, "x")); t(lambda: getattr(r, "x", 1)); t(lambda: [r]); t(lambda: not r); t(lambda: f"{r}"); t(lambda: str([r]))
# __contains__ fallbacks, __iter__ generator, __reversed__
class G:
    def __iter__(s):
        yield 1
        yield 2
t(lambda: (list(G()), 2 in G(), 3 in G(), sum(G()), max(G()), [*G()], {*G()}, dict.fromkeys(G()), list(map(str, G())), list(zip(G(), G())), tuple(G()), sorted(G(), key=lambda x: -x), ",".join(map(str, G())), any(G()), all(G())))
class R2:
    def __len__(s): return 3
    def __getitem__(s, i): return i * 10
t(lambda: list(reversed(R2())))
class RN: __reversed__ = None
t(lambda: reversed(RN())); t(lambda: reversed(5)); t(lambda: reversed({1}))
# index in slices
class Ix:
    def __index__(s): return 2
t(lambda: [0, 1, 2, 3, 4][Ix():]); t(lambda: "abcdef"[:Ix()]); t(lambda: [1, 2, 3] * Ix()); t(lambda: range(10)[Ix()]); t(lambda: range(Ix())); t(lambda: list(range(5))[Ix()]); t(lambda: bin(Ix())); t(lambda: int("1" * 3, Ix())); t(lambda: "%d" % Ix()); t(lambda: chr(Ix())); t(lambda: [1, 2, 3].pop(Ix())); t(lambda: int(Ix())); t(lambda: float(Ix())); t(lambda: complex(Ix())); t(lambda: round(2.567, Ix())); t(lambda: "abc".center(Ix())); t(lambda: bytes(Ix())); t(lambda: hex(Ix())); t(lambda: 1 << Ix())
class IxBad:
    def __index__(s): return "a"
t(lambda: [1][IxBad()]); t(lambda: range(IxBad())); t(lambda: int(IxBad()))
class FlBad:
    def __float__(s): return 1
    def __int__(s): return 1.0
    def __complex__(s): return 1
t(lambda: float(FlBad())); t(lambda: int(FlBad())); t(lambda: complex(FlBad()))
class FmtBad:
    def __format__(s, f): return 1
t(lambda: format(FmtBad())); t(lambda: f"{FmtBad():a}"); t(lambda: "{}".format(FmtBad())); t(lambda: format(B(), "x")); t(lambda: format(5, "q")); t(lambda: format([], "x")); t(lambda: format(None, "")); t(lambda: format(None, "x"))
class Hint:
    def __init__(s, h): s.h = h
    def __iter__(s): return iter([1, 2])
    def __length_hint__(s): return s.h
t(lambda: list(Hint(5))); t(lambda: list(Hint(-1))); t(lambda: list(Hint("a"))); t(lambda: list(Hint(NotImplemented)))
# with statement
class NoExit:
    def __enter__(s): return 1
class NoEnter:
    def __exit__(s, *a): pass
def w(o):
    with o as x: return x
t(w, NoExit()); t(w, NoEnter()); t(w, 5)

"""Which operand decides, NotImplemented, and the errors of operators on built-in types."""

n5, none, sa, l1, t1 = 5, None, "a", [1], (1,)


def t(f, *a):
    try:
        r = f(*a)
        print("->", r)
    except BaseException as e:
        print(type(e).__name__, e)
        if e.__cause__: print("  cause", type(e.__cause__).__name__, e.__cause__)


# subclass priority
class B:
    def __add__(s, o): return "B.add"
    def __radd__(s, o): return "B.radd"
    def __lt__(s, o): return "B.lt"
    def __gt__(s, o): return "B.gt"
    def __eq__(s, o): return "B.eq"
class D(B):
    def __radd__(s, o): return "D.radd"
    def __gt__(s, o): return "D.gt"
class D2(B): pass
print(B() + D(), D() + B(), B() + D2(), B() < D(), D() < B(), B() < D2(), B() == D(), B() != D())
class NI:
    def __add__(s, o): return NotImplemented
    def __radd__(s, o): return NotImplemented
    def __iadd__(s, o): return NotImplemented
    def __eq__(s, o): return NotImplemented
    def __lt__(s, o): return NotImplemented
    def __contains__(s, o): return NotImplemented
t(lambda: NI() + 1); t(lambda: 1 + NI()); t(lambda: NI() == 1); t(lambda: NI() != 1); t(lambda: NI() < 1); t(lambda: NI() < NI())
def iadd():
    x = NI(); x += 1
t(iadd)
def isub():
    x = NI(); x -= 1
t(isub)
def imat():
    x = 1; x @= 2
t(imat); 
t(lambda: 1 @ 2); t(lambda: -"a"); t(lambda: +[]); t(lambda: ~1.5); t(lambda: abs("a")); t(lambda: divmod("a", 1)); t(lambda: pow("a", 2)); t(lambda: pow(2, 3, "a")); t(lambda: pow(2.0, 3, 4)); t(lambda: [] + ()); t(lambda: () + []); t(lambda: "a" + 1); t(lambda: 1 + "a"); t(lambda: [] * "a"); t(lambda: "a" * 1.5); t(lambda: {} + {}); t(lambda: {} | 1); t(lambda: {1} + {2}); t(lambda: {1} - [1]); t(lambda: None + 1); t(lambda: print >> 1); t(lambda: print << 1); t(lambda: [1] < 1); t(lambda: 1 < "a"); t(lambda: {} < {}); t(lambda: 1j < 2j); t(lambda: None < None); t(lambda: len < len); t(lambda: int < int); t(lambda: object() < object())
t(lambda: [] in {}); t(lambda: 1 in "a"); t(lambda: 5 in 5); t(lambda: n5[0]); t(lambda: len[0]); t(lambda: {}[[]]); t(lambda: l1["a"]); t(lambda: t1[1.0]); t(lambda: sa[None]); t(lambda: range(3)["a"])
def seti(o, k, v): o[k] = v
def deli(o, k): del o[k]
t(seti, 5, 0, 1); t(seti, (1,), 0, 1); t(seti, "a", 0, 1); t(deli, (1,), 0); t(deli, 5, 0); t(deli, "a", 0); t(seti, [1], "a", 1); t(deli, [1], 5); t(deli, {}, 1); t(seti, {}, [], 1); t(seti, [1], 3, 1); t(seti, int, 0, 1); t(seti, range(3), 0, 1); t(deli, {1}, 1)

"""Subclasses of built-ins that override special methods: where the built-in code asks them."""


def t(f, *a):
    try:
        r = f(*a)
        print("->", r)
    except BaseException as e:
        print(type(e).__name__, e)


# slots of int subclass etc overriding
class MyInt(int):
    def __add__(s, o): return "MyInt.add"
    def __repr__(s): return "MyInt(%d)" % int(s)
    def __eq__(s, o): return "eq"
    def __hash__(s): return 5
    def __bool__(s): return False
    def __index__(s): return 1
    def __int__(s): return 77
    def __lt__(s, o): return "lt!"
m = MyInt(10)
print(m + 1, 1 + m, m, [m], str(m), m == 10, 10 == m, hash(m), bool(m), int(m), [0, 1, 2][m] if 0 else "", f"{m}", f"{m:d}", "%d" % m, "%s" % m, m < 5, 5 > m, m * 2, sum([m, m]), max(m, 3), range(20)[m])
class MyStr(str):
    def __str__(s): return "MyStr"
    def __add__(s, o): return "added"
    def __getitem__(s, i): return "item"
    def __iter__(s): return iter("xyz")
    def __contains__(s, o): return True
    def __eq__(s, o): return True
    def __hash__(s): return 1
    def __format__(s, spec): return "fmt"
    def __mod__(s, o): return "mod"
    def __len__(s): return 42
ms = MyStr("abc")
print(str(ms), ms + "x", "x" + ms, ms[0], list(ms), "q" in ms, ms == 5, f"{ms}", ms % 1, len(ms), ms.upper(), "".join([ms]), "%s" % ms, "{}".format(ms), ms.__class__, repr(ms), [*ms], print(ms))
class MyList(list):
    def __len__(s): return 99
    def __iter__(s): return iter([7, 8])
    def __eq__(s, o): return "leq"
    def __iadd__(s, o): return "iadd"
    def __contains__(s, o): return o == "in"
    def __setitem__(s, k, v): print("setitem", k, v)
    def __delitem__(s, k): print("delitem", k)
    def append(s, v): print("append", v)
ml = MyList([1, 2, 3])
print(len(ml), list(ml), [*ml], tuple(ml), ml == 1, "in" in ml, 1 in ml, bool(ml), sorted(ml), sum(ml), ml + [1], ml * 2, repr(ml), max(ml), list(map(str, ml)), dict.fromkeys(ml), set(ml)); ml[0] = 1; del ml[0]; ml.append(3); ml += [1]; print(ml)
class MyDict(dict):
    def __getitem__(s, k): return "got " + str(k)
    def __contains__(s, k): return True
    def __iter__(s): return iter(["it"])
    def __len__(s): return 5
    def keys(s): return ["k1"]
md = MyDict(a=1)
print(md["zz"], "q" in md, list(md), len(md), md.get("a"), md.items(), {**md}, dict(md), "%(foo)s" % md, "{foo}".format_map(md), md == {"a": 1}, repr(md), bool(md))
class MyTuple(tuple):
    def __getitem__(s, i): return "ti"
    def __len__(s): return 7
    def __iter__(s): return iter((5, 6))
mt = MyTuple((1, 2))
a, b = mt; print(a, b, mt[0], len(mt), mt + (3,), list(mt), mt == (1, 2), "%s %s" % mt if 0 else "")
def va(*a): return a
print(va(*mt), va(*ml), va(*ms))

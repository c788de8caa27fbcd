"""Counter: arithmetic, comparison, missing keys, update and subtract in every form, errors."""
from collections import Counter

c = Counter("abracadabra")
print(c, c["z"], c.most_common(2), c.most_common(), sorted(c.elements()), c.total(), "z" in c, c.most_common(0), c.most_common(-1), c.most_common(None) == c.most_common())
d = Counter(a=3, b=-1, q=0)
for op in ("c + d", "c - d", "c & d", "c | d", "+d", "-d", "c <= d", "c == d", "c != d", "d < c", "c >= d", "Counter(a=1) == Counter(a=1, b=0)", "Counter(a=1) <= Counter(a=1)", "d > d"):
    print(op, eval(op))
e = c.copy()
e += Counter(a=1, z=2)
e -= Counter(r=5)
e |= {"k": 4} if False else Counter(k=4)
e &= Counter(a=2, k=9, z=1)
print(e, type(e).__name__)
c.update("aaa")
c.update({"b": 2}, c=5)
c.update(None or {}, x=1)
c.subtract("ab")
c.subtract(x=3)
c.subtract({"a": 1})
print(c, c.pop("x"), c.popitem(), len(c), dict(c))
del c["never there"]
c["neg"] -= 1
print(c["neg"], c.setdefault("new", 7), list(Counter(neg=-2, two=2).elements()), Counter({"k": "text"})["k"])
for call in (lambda: Counter(1), lambda: Counter("a", "b"), lambda: Counter.fromkeys("ab"), lambda: c.most_common("x"), lambda: Counter(a="x") + Counter(a=1), lambda: c + {"a": 1}, lambda: Counter([[1]]), lambda: c.total(1), lambda: c < 5, lambda: c.update(1), lambda: c.subtract("a", "b"), lambda: Counter(a=1) - 5):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Words(Counter):
    def __missing__(self, key):
        return -1


w = Words("aab")
print(w["q"], w, Words("a") + Words("b"), type(w + w).__name__, type(w.copy()).__name__, repr(Counter()), Counter(x=1, **{"y": 2}))

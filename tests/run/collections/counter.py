"""Counter."""
from collections import Counter

c = Counter("mississippi")
print(c, c["s"], c["zz"], c.most_common(), c.most_common(2), sorted(c.elements()), sum(c.values()), len(c), "m" in c)
print(Counter(a=3, b=1), Counter({"x": 2}), Counter(), Counter([1, 1, 2]), dict(Counter("ab")), list(Counter("hello")))
d = Counter(a=3, b=1)
e = Counter(a=1, b=2, c=5)
print(d + e, d - e, d & e, d | e, +Counter(a=-1, b=2), -Counter(a=-1, b=2), d == Counter(b=1, a=3), d != e, d <= e)
d.update("aab")
d.subtract({"a": 1, "q": 2})
print(d, d.total(), d.copy() == d)
d["new"] += 1
del d["q"]
del d["not there"]
print(d, d.pop("new"), d.get("zz", 0))
d += Counter(b=10)
d -= Counter(a=100)
print(d)
words = "the cat and the dog and the bird".split()
counts = Counter(words)
for word, n in counts.most_common():
    print(word, n, end="; ")
print()
print(Counter(len(w) for w in words), sorted(counts.items(), key=lambda kv: (-kv[1], kv[0])), max(counts, key=counts.get), [w for w, n in counts.items() if n == 1])
print(isinstance(c, dict), type(c.copy()).__name__, Counter(a=1) == {"a": 1}, repr(Counter(b=1, a=2)), Counter("abc") - Counter("b"), Counter([("a", 1), ("a", 1)]))
for call in (lambda: Counter(5), lambda: Counter("a", "b"), lambda: c.fromkeys("ab"), lambda: Counter([[1]])):
    try:
        print(call())
    except (TypeError, NotImplementedError) as err:
        print(type(err).__name__, err)

"""Iteration order of sets is CPython's: it follows hashes and the history of the table."""

print({1, 2, 3}, {3, 2, 1}, {10, 5, 1, 8}, {100, 50, 25, 12}, {0, 8, 16, 24}, {24, 16, 8, 0})
print(set(range(20)), set(range(0, 200, 13)), set(range(100, 0, -7)))
print({-1, -2, -3, 0, 1}, {2 ** 61, 2 ** 61 - 1, 5}, {2 ** 64, 2 ** 65, 1})
print({1.5, 2.5, 0.5}, {True, 2, 0}, {0.1, 0.2, 0.3}, {1e10, 1e20, 1e30})
print({"a", "b", "c"}, {"one", "two", "three", "four", "five"}, set("coachwhip"), set("the quick brown fox"))
print({(1, 2), (2, 1), (0, 0)}, {("a", 1), ("b", 2)}, {None is None, 5}, {b"x", b"y", b"z"})
s = set()
for i in range(30):
    s.add(i * 37 % 101)
print(s)
for i in range(0, 101, 3):
    s.discard(i)
print(s)
for x in (7, 500, 1000, -5, 33):
    s.add(x)
print(s)
print(s.pop(), s.pop(), s)
t = set(s)
u = s.copy()
print(t, u, s | {3, 2, 1}, s & set(range(50)), s - {7}, s ^ {7, 8})
print(frozenset(range(0, 100, 9)), frozenset("abc"), list({5, 3, 1}), tuple({"x", "y"}), sorted({"x", "y"}))
w = set("hello world")
w -= set("lo")
w |= set("xyz")
print(w, [c for c in w], len(w), "".join(w))
big = {i * i for i in range(100)}
print(list(big)[:20])

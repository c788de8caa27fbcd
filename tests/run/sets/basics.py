"""Building and changing sets."""

s = {3, 1, 2, 3}
print(s, len(s), 2 in s, 9 not in s, set(), {1, 1.0, True}, set("hello") == set("olleh"), set([1, 2]), {(1, 2), "a", None} == {None, "a", (1, 2)})
s.add(5)
s.add(5)
s.discard(1)
s.discard(99)
s.remove(2)
s.update([10, 11], (12,), {13: "x"})
print(sorted(s), s == {3, 5, 10, 11, 12, 13})
t = s.copy()
t.clear()
print(t, bool(t), len(s), s is s.copy())
for call in (lambda: s.remove(99), lambda: set().pop(), lambda: {[]}, lambda: s.add({}), lambda: set(5), lambda: hash(s), lambda: s[0], lambda: s + {1}, lambda: {1} < 5, lambda: s.update(5), lambda: set(1, 2), lambda: {1} | [2]):
    try:
        print(call())
    except (KeyError, TypeError) as e:
        print(type(e).__name__, e)
popped = set()
u = {1, 2, 3}
while u:
    popped.add(u.pop())
print(popped, u)
seen, duplicates = set(), []
for x in [3, 1, 3, 2, 1, 3]:
    if x in seen:
        duplicates.append(x)
    seen.add(x)
print(seen, duplicates, list(dict.fromkeys([3, 1, 3, 2])), sorted(set("mississippi")))
f = frozenset([1, 2, 2])
print(f, frozenset(), hash(f) == hash(frozenset([2, 1])), f == {1, 2}, {f: "key"}[frozenset((2, 1))], {f, frozenset()} == {frozenset(), f}, f | {3}, type(f | {3}).__name__, type({3} | f).__name__)
try:
    f.add(3)
except AttributeError as e:
    print(e)
try:
    for x in u | {1, 2, 3}:
        u.add(x)
    for x in u:
        u.add(x + 100)
except RuntimeError as e:
    print(e)

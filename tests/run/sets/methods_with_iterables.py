"""Methods of set and frozenset take any iterables; operators take sets only; results keep the left class."""
s, f = {1, 2, 3}, frozenset([3, 4])
print(s.union([5], (6,), "a") == {1, 2, 3, 5, 6, "a"}, s.intersection([1, 3], {3}), s.difference([1], {2: 0}), s.symmetric_difference([3, 9]) == {1, 2, 9}, s.issubset(range(5)), s.issuperset([]), s.isdisjoint([7]), s.union(), s.copy() == s)
print(type(s | f).__name__, type(f | s).__name__, type(f.union(s)).__name__, (s & f), (f - s), sorted(s ^ f), s <= {1, 2, 3, 4}, s < s, f >= {3}, f == {3, 4}, s != f, {1} < {1, 2}, not ({1} < {2}) and not ({2} <= {1}))
t = {1, 2}
t.update([3], "a", {4: 0})
t.difference_update([1], "a")
t.intersection_update([2, 3, 4, 9])
t.symmetric_difference_update([4, 5])
print(sorted(t), t.add(7), t.discard(99), t.remove(7), len(t))
t |= {10}
t -= {2}
t &= {3, 10, 11}
t ^= {3, 12}
print(sorted(t), set(), frozenset(), {1}, frozenset({1}), set("aab") == {"a", "b"}, set([1]) == frozenset([1]), hash(frozenset([1, 2])) == hash(frozenset([2, 1])), {frozenset([1]): "k"}[frozenset([1])], {1} in {frozenset([1])}, frozenset([1]) in {frozenset([1])})
for call in (lambda: s | [1], lambda: s & "a", lambda: s - {1: 2}, lambda: s ^ (1,), lambda: s < [1], lambda: s.union(5), lambda: s.add([]), lambda: s.remove(9), lambda: s.remove([1]), lambda: set().pop(), lambda: hash(s), lambda: s[0], lambda: s + s, lambda: {[]}, lambda: {{}}, lambda: set(5), lambda: set(1, 2), lambda: f.add(1), lambda: f.pop(), lambda: [] in s, lambda: s.discard([]), lambda: s.update(1), lambda: s.issubset(5), lambda: set(x=1), lambda: frozenset([[]]), lambda: s.intersection([[]])):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
x = s
x |= {4}
y = f
y |= {5}
print(x is s, y is f, sorted(y), type(y).__name__)

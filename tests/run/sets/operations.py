"""Union, intersection, difference and their in-place forms."""

a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, b - a, a ^ b, a.union(b, [9]), a.intersection(b, [3]), a.difference([1], (2,)), a.symmetric_difference("x"))
print(a <= b, a < a, a <= a, {3} < a, a > {1}, a >= a, a.issubset(range(10)), a.issuperset([1]), a.isdisjoint([7, 8]), a == b, a != b)
c = set(a)
c |= b
print(c)
c &= {1, 3, 5, 7}
print(c)
c -= {1}
print(c)
c ^= {5, 6}
print(c)
c.update("ab")
c.intersection_update(["a", 3, 6])
print(c == {"a", 3, 6})
c.difference_update([3])
c.symmetric_difference_update({6, 7})
print(c == {"a", 7}, sorted(map(str, c)))
for call in (lambda: a | [1], lambda: a & "abc", lambda: a - None, lambda: a.union(5), lambda: a <= [1, 2, 3, 4], lambda: a.issubset(5)):
    try:
        print(call())
    except TypeError as e:
        print(e)
print(set().union(), set.union({1}, {2}), set.intersection({1, 2}, {2}), {1, 2}.intersection(), a and b, a or b, set() or "empty")
print(frozenset("abc") & set("bcd") == {"b", "c"}, frozenset("ab") == set("ab"), frozenset("a") < set("ab"))
print(sum({1, 2, 3}), max({"a", "b"}), sorted({3, 1, 2}, reverse=True), [x for x in sorted({1, 2} ^ {2, 3})], any({0, False}), len({0, False, 0.0}))
print({x % 3 for x in range(10)}, {x for x in "hello" if x in "aeiou"} == {"e", "o"}, {(x, y) for x in (1, 2) for y in (1, 2) if x != y} == {(1, 2), (2, 1)})
primes = set(range(2, 60))
for i in range(2, 8):
    primes -= set(range(i * 2, 60, i))
print(sorted(primes))

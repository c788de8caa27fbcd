"""Laws of set algebra checked on many sets of many kinds."""

universe = [set(), {1}, {1, 2}, {2, 3}, {"a", 1}, {None, (1, 2)}, set(range(20)), {2 ** 70, 1.5}, frozenset({1, 2})]
checked = failures = 0
for a in universe:
    for b in universe:
        for c in universe[:5]:
            laws = [
                a | b == b | a,
                a & b == b & a,
                (a | b) | c == a | (b | c),
                a & (b | c) == (a & b) | (a & c),
                a - b == a - (a & b),
                a ^ b == (a | b) - (a & b),
                (a <= b) == (a | b == b),
                (a < b) == (a <= b and a != b),
                a.isdisjoint(b) == (not a & b),
                len(a | b) == len(a) + len(b) - len(a & b),
                (a - b) | (b - a) == a ^ b,
                a.union(b, c) == a | b | c,
                set(list(a)) == a,
                all(x in a | b for x in a),
            ]
            checked += len(laws)
            failures += laws.count(False)
print(checked, failures)
print(type({1} | frozenset()).__name__, type(frozenset() | {1}).__name__, frozenset({1}) == {1}, hash(frozenset({1, 2})) == hash(frozenset([2, 1])))
for a, b in (({1, 2}, {2, 1}), ({1}, {1, 2}), ({1, 2}, {3})):
    print(a < b, a <= b, a == b, a != b, a > b, a >= b)
numbers = set()
for i in range(200):
    numbers.add(i * i % 37)
print(len(numbers), sorted(numbers), sum(numbers), min(numbers), max(numbers))
pairs = {frozenset((a, b)) for a in range(4) for b in range(4)}
print(len(pairs), sorted(sorted(p) for p in pairs), frozenset({1, 2}) in pairs, {1, 2} in pairs)
power = {frozenset()}
for x in "abc":
    power |= {s | {x} for s in power}
print(sorted("".join(sorted(s)) for s in power))
s = {1, 2, 3}
t = s
t |= {4}
u = s
u = u | {5}
print(s, t is s, u is s, s - {1} - {2}, {1, 2} - {2} | {3}, {1, 2} & {2, 3} | {9}, {1} ^ {1} or "empty")
removed = [s.pop() for _ in range(len(s))]
print(sorted(removed), s, len(s))

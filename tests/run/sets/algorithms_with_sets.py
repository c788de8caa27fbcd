"""Sets in algorithms: sieve, closure, components, difference of versions, frozensets as keys, subsets."""
limit = 60
numbers = set(range(2, limit))
primes = []
while numbers:
    p = min(numbers)
    primes.append(p)
    numbers -= set(range(p, limit, p))
print(primes)


def closure(relation):
    result = set(relation)
    while True:
        more = {(a, d) for a, b in result for c, d in result if b == c} - result
        if not more:
            return result
        result |= more


print(sorted(closure({(1, 2), (2, 3), (3, 1), (4, 5)})))
old, new = {"a": 1, "b": 2, "c": 3}, {"b": 2, "c": 4, "d": 5}
print(sorted(new.keys() - old.keys()), sorted(old.keys() - new.keys()), sorted(k for k in old.keys() & new.keys() if old[k] != new[k]), sorted(old.items() ^ new.items()))
graph = {1: {2}, 2: {1, 3}, 3: {2}, 4: {5}, 5: {4}, 6: set()}
left, parts = set(graph), []
while left:
    todo, part = {left.pop()}, set()
    while todo:
        n = todo.pop()
        part.add(n)
        todo |= graph[n] - part
    left -= part
    parts.append(sorted(part))
print(sorted(parts))
teams = {frozenset("ab"): 1, frozenset("bc"): 2}
print(teams[frozenset("ba")], frozenset("b") <= frozenset("ab"), max(teams, key=lambda t: teams[t]) == frozenset("cb"), {frozenset(x) for x in ("ab", "ba", "aab")} == {frozenset("ab")})
words = ["listen", "silent", "enlist", "google", "elgoog"]
groups = {}
for w in words:
    groups.setdefault(frozenset((c, w.count(c)) for c in w), []).append(w)
print(sorted(groups.values()), len(set("abracadabra")), set("abc") & set("bcd") == {"b", "c"}, set().union(*[[1], [2, 3], (4,)]), set.intersection(*[{1, 2}, {2, 3}]))

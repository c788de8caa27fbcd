"""list.sort and sorted: keys, reverse, stability, errors in keys and comparisons, lists changed while sorted."""
words = ["banana", "Apple", "cherry", "apple", "Banana", "date"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len, reverse=True), sorted(words, key=lambda w: (len(w), w)), sorted(words, reverse=1))
print(sorted([3, 1.5, True, 2**70, -1]), sorted([(2, "b"), (1, "z"), (2, "a")]), sorted("hello"), sorted({3: "a", 1: "b"}), sorted([[2], [1, 5], []]), sorted([b"b", b"a"]), sorted([{1}, {1, 2}, {1, 2, 3}]))
l = [5, 2, 9]
print(l.sort(), l, l.sort(key=lambda x: -x), l, l.sort(key=None, reverse=False), l)


def failing(x):
    if x == 3:
        raise ValueError("key of 3")
    return -x


l = [1, 2, 3, 4]
for call in (lambda: l.sort(key=failing), lambda: [1, "a"].sort(), lambda: sorted([1, None]), lambda: sorted(5), lambda: l.sort(key=5), lambda: l.sort(reverse="x"), lambda: l.sort(1), lambda: sorted(l, lambda x: x), lambda: sorted([1j, 2j]), lambda: sorted([{}, {}]), lambda: l.sort(cmp=1), lambda: sorted(), lambda: sorted(l, key=lambda: 1), lambda: sorted(iterable=l)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(l)
m = [3, 1, 2]


def meddle(x):
    m.append(x)
    return x


try:
    m.sort(key=meddle)
except ValueError as error:
    print(error, m)
seen = []
n = [2, 1]
n.sort(key=lambda x: seen.append(len(n)) or x)
print(seen, n)


class Less:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        return self.v > other.v


print([x.v for x in sorted(map(Less, [1, 3, 2]))], [x.v for x in sorted(map(Less, [1, 3, 2]), reverse=True)], max(map(Less, [1, 3])).v if False else "")
pairs = [(i % 3, i) for i in range(12)]
print(sorted(pairs, key=lambda p: p[0]), sorted(pairs, key=lambda p: p[0], reverse=True))

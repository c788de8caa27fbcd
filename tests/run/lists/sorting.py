"""sort, sorted, key, reverse, stability."""

data = [5, 3, 9, 1, 5, 2]
print(sorted(data), sorted(data, reverse=True), data)
data.sort()
print(data, data.sort())
data.sort(reverse=True)
print(data)
words = ["banana", "Apple", "cherry", "apple", "Banana", "date"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=len, reverse=True))
people = [("Ann", 30), ("Bob", 25), ("Cid", 30), ("Dee", 25)]
print(sorted(people, key=lambda p: p[1]), sorted(people, key=lambda p: (-p[1], p[0])), sorted(people, key=lambda p: p[1], reverse=True))
print(sorted("hello"), sorted({3: "a", 1: "b"}), sorted({2, 1}), sorted((x * 7 % 10 for x in range(10))), sorted([]), sorted([1]))
print(sorted([1, 2.5, True, 0]), sorted([[2, 1], [1, 2]]), sorted([(1, "b"), (1, "a")]), sorted(["10", "9", "2"], key=int))
for call in (lambda: sorted([1, "a"]), lambda: sorted([None, 1]), lambda: sorted(5), lambda: sorted([1], lambda x: x), lambda: [1].sort(1), lambda: sorted([1, 2], key=5), lambda: sorted([1j, 2j]), lambda: sorted([{}, {}]), lambda: sorted([3, 1], key=lambda x: None)):
    try:
        print(call())
    except TypeError as e:
        print(e)


class Item:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        return self.v > other.v

    def __repr__(self):
        return f"I{self.v}"


print(sorted([Item(1), Item(3), Item(2)]), max([Item(1), Item(3)], key=lambda i: i.v))
big = [(i * 7919) % 1009 for i in range(300)]
ordered = sorted(big)
print(all(ordered[i] <= ordered[i + 1] for i in range(299)), ordered[:5], ordered[-5:])
big.sort(key=lambda v: v % 10)
print(big[:8], big[-8:])
try:
    [3, 1, 2].sort(key=lambda v: 1 // (v - 1))
except ZeroDivisionError as e:
    print(e)

"""heapq: every function, keys, merge of kinds, errors, stability, objects that only compare by <."""
import heapq
import random

h = []
for x in (5, 1, 4, 1, 3):
    heapq.heappush(h, x)
print(h, heapq.heappop(h), heapq.heappushpop(h, 0), heapq.heapreplace(h, 9), h, [heapq.heappop(h) for _ in range(len(h))])
r = random.Random(7)
data = [r.randrange(100) for _ in range(50)]
copy = list(data)
heapq.heapify(copy)
print(all(copy[i] <= copy[c] for i in range(50) for c in (2 * i + 1, 2 * i + 2) if c < 50), [heapq.heappop(copy) for _ in range(50)] == sorted(data))
print(heapq.nlargest(3, data), heapq.nsmallest(3, data), heapq.nlargest(2, ["aaa", "b", "cc"], key=len), heapq.nsmallest(2, [(1, "b"), (0, "z"), (1, "a")], key=lambda p: p[0]), heapq.nlargest(0, data), heapq.nlargest(-1, data), heapq.nsmallest(1, []), heapq.nsmallest(100, [3, 1]), heapq.nlargest(1, data) == [max(data)], heapq.nsmallest(2, iter("hello")))
print(list(heapq.merge([1, 4], [2, 3], [])), list(heapq.merge("ace", "bd")), list(heapq.merge([4, 1], [3, 2], reverse=True)), list(heapq.merge(["a", "ccc"], ["bb"], key=len)), list(heapq.merge()), next(heapq.merge(iter([1]), [0])))


class Task:
    def __init__(self, p, name):
        self.p, self.name = p, name

    def __lt__(self, other):
        return self.p < other.p


tasks = [Task(2, "b"), Task(1, "a"), Task(2, "c"), Task(0, "z")]
heapq.heapify(tasks)
print([heapq.heappop(tasks).name for _ in range(2)])
for call in (lambda: heapq.heappop([]), lambda: heapq.heappush(5, 1), lambda: heapq.heappush([1, 2], "a"), lambda: heapq.heapify((1, 2)), lambda: heapq.heapify([1, "a"]), lambda: heapq.heapreplace([], 1), lambda: heapq.heappushpop([], 1), lambda: heapq.nlargest("a", [1]), lambda: heapq.nsmallest(1, 5), lambda: heapq.nsmallest(2, [1, "a", 2]), lambda: list(heapq.merge([1], ["a"])), lambda: list(heapq.merge(5)), lambda: heapq.heappop(), lambda: heapq.heapify("abc")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

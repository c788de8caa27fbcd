"""A binary heap as a priority queue; heap sort; merge of sorted lists."""


class Heap:
    def __init__(self, items=(), key=lambda x: x):
        self.key, self.items = key, list(items)
        for i in range(len(self.items) // 2 - 1, -1, -1):
            self.down(i)

    def less(self, i, j):
        return self.key(self.items[i]) < self.key(self.items[j])

    def swap(self, i, j):
        self.items[i], self.items[j] = self.items[j], self.items[i]

    def up(self, i):
        while i and self.less(i, (i - 1) >> 1):
            self.swap(i, (i - 1) >> 1)
            i = (i - 1) >> 1

    def down(self, i):
        while (child := 2 * i + 1) < len(self.items):
            if child + 1 < len(self.items) and self.less(child + 1, child):
                child += 1
            if not self.less(child, i):
                break
            self.swap(i, child)
            i = child

    def push(self, item):
        self.items.append(item)
        self.up(len(self.items) - 1)

    def pop(self):
        if not self.items:
            raise IndexError("pop from an empty heap")
        self.swap(0, -1)
        item = self.items.pop()
        self.down(0)
        return item

    def __len__(self):
        return len(self.items)


h = Heap([5, 2, 9, 1, 7])
h.push(0)
print([h.pop() for _ in range(len(h))])
tasks = Heap(key=lambda t: (-t[0], t[1]))
for priority, name in ((1, "sweep"), (5, "fire"), (3, "cook"), (5, "ambulance")):
    tasks.push((priority, name))
while tasks:
    print(tasks.pop(), end=" ")
print()
try:
    tasks.pop()
except IndexError as e:
    print(e)


def merge(*lists):
    heap = Heap(((l[0], i, 0) for i, l in enumerate(lists) if l))
    while heap:
        value, i, j = heap.pop()
        yield value
        if j + 1 < len(lists[i]):
            heap.push((lists[i][j + 1], i, j + 1))


print(list(merge([1, 4, 9], [2, 3], [], [0, 10.5, 2 ** 65])), list(merge("ace", "bdf")))
big = Heap((i * 7919) % 1009 for i in range(500))
out = [big.pop() for _ in range(500)]
print(out == sorted(out), out[:5], out[-3:])

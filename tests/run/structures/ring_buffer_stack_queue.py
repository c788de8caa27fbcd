"""Stacks, queues and a ring buffer with errors."""


class Empty(Exception):
    pass


class Full(Exception):
    pass


class Ring:
    def __init__(self, size):
        self.data, self.start, self.count = [None] * size, 0, 0

    def put(self, item):
        if self.count == len(self.data):
            raise Full(f"{len(self.data)} items")
        self.data[(self.start + self.count) % len(self.data)] = item
        self.count += 1

    def get(self):
        if not self.count:
            raise Empty
        item = self.data[self.start]
        self.data[self.start] = None
        self.start = (self.start + 1) % len(self.data)
        self.count -= 1
        return item

    def __iter__(self):
        return (self.data[(self.start + i) % len(self.data)] for i in range(self.count))


class TwoStacks:
    def __init__(self):
        self.inbox, self.outbox = [], []

    def put(self, x):
        self.inbox.append(x)

    def get(self):
        if not self.outbox:
            while self.inbox:
                self.outbox.append(self.inbox.pop())
        try:
            return self.outbox.pop()
        except IndexError:
            raise Empty("both stacks are empty") from None


class MinStack(list):
    def push(self, x):
        self.append((x, min(x, self[-1][1]) if self else x))

    def minimum(self):
        return self[-1][1]


ring = Ring(3)
for x in ("a", 2, 3.5):
    ring.put(x)
try:
    ring.put("too much")
except Full as e:
    print("Full:", e)
print(ring.get(), list(ring), ring.get())
ring.put([4])
ring.put((5,))
print(list(ring), ring.data, [ring.get() for _ in range(3)])
try:
    ring.get()
except Empty as e:
    print("Empty", repr(e))
q = TwoStacks()
for i in range(3):
    q.put(i)
print(q.get(), q.get())
q.put("x")
print(q.get(), q.get())
try:
    q.get()
except Empty as e:
    print(e, e.__cause__)
s = MinStack()
for x in (5, 3, 8, 1, 9):
    s.push(x)
    print(x, s.minimum(), end="; ")
while s:
    print(s.pop()[0], s.minimum() if s else "-", end="; ")
print()


def balanced(text):
    stack, pairs = [], {")": "(", "]": "[", "}": "{"}
    for i, c in enumerate(text):
        if c in pairs.values():
            stack.append((c, i))
        elif c in pairs:
            if not stack or stack.pop()[0] != pairs[c]:
                return f"unexpected {c} at {i}"
    return "balanced" if not stack else f"unclosed {stack[-1][0]} at {stack[-1][1]}"


for text in ("(a[b]{c})", "(]", "((", "", "a)b"):
    print(repr(text), balanced(text))

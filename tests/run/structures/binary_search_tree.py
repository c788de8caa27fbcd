"""A binary search tree: insert, delete, iterate, balance test."""


class Tree:
    def __init__(self, key=None, value=None):
        self.key, self.value, self.left, self.right = key, value, None, None
        self.empty = key is None

    def insert(self, key, value):
        if self.empty:
            self.key, self.value, self.empty = key, value, False
        elif key == self.key:
            self.value = value
        else:
            side = "left" if key < self.key else "right"
            child = getattr(self, side)
            if child is None:
                setattr(self, side, Tree(key, value))
            else:
                child.insert(key, value)

    def get(self, key):
        node = self
        while node is not None and not node.empty:
            if key == node.key:
                return node.value
            node = node.left if key < node.key else node.right
        raise KeyError(key)

    def delete(self, key):
        if key < self.key:
            self.left = self.left and self.left.delete(key)
            return self
        if key > self.key:
            self.right = self.right and self.right.delete(key)
            return self
        if self.left is None or self.right is None:
            return self.left or self.right
        successor = self.right
        while successor.left:
            successor = successor.left
        self.key, self.value = successor.key, successor.value
        self.right = self.right.delete(successor.key)
        return self

    def __iter__(self):
        if self.left:
            yield from self.left
        if not self.empty:
            yield self.key, self.value
        if self.right:
            yield from self.right

    def height(self):
        return 1 + max(self.left.height() if self.left else 0, self.right.height() if self.right else 0)

    def __len__(self):
        return sum(1 for _ in self)


t = Tree()
for i, word in enumerate("mango banana peach apple cherry orange quince date".split()):
    t.insert(word, i)
print(list(t), t.height(), len(t), t.get("peach"))
t.insert("peach", "new")
for word in ("banana", "mango", "date", "absent"):
    t = t.delete(word)
    print(word, [k for k, _ in t], t.key, t.height())
try:
    t.get("banana")
except KeyError as e:
    print("KeyError", e)
numbers = Tree()
x = 7
for _ in range(60):
    x = x * 37 % 101
    numbers.insert(x, x * x)
print(len(numbers), numbers.height(), [k for k, _ in numbers][:10], numbers.get(x), max(numbers))
mixed = Tree()
for k in (2.5, 1, 2 ** 70, -3, True):
    mixed.insert(k, str(k))
print(list(mixed))
try:
    mixed.insert("text", 0)
except TypeError as e:
    print(e)

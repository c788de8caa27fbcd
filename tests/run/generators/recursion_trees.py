"""Recursive generators over trees, permutations, Gray codes and partitions."""


class Node:
    def __init__(self, key, left=None, right=None):
        self.key, self.left, self.right = key, left, right

    def inorder(self):
        if self.left:
            yield from self.left.inorder()
        yield self.key
        if self.right:
            yield from self.right.inorder()

    def preorder(self):
        yield self.key
        for child in (self.left, self.right):
            if child:
                yield from child.preorder()

    def leaves(self):
        if not (self.left or self.right):
            yield self
        for child in filter(None, (self.left, self.right)):
            yield from child.leaves()

    def paths(self):
        if not (self.left or self.right):
            yield [self.key]
        for child in filter(None, (self.left, self.right)):
            for path in child.paths():
                yield [self.key] + path


def level_order(root):
    row = [root]
    while row:
        yield [n.key for n in row]
        row = [c for n in row for c in (n.left, n.right) if c]


def gray(n):
    if n == 0:
        yield ""
        return
    yield from ("0" + code for code in gray(n - 1))
    yield from ("1" + code for code in reversed(list(gray(n - 1))))


def partitions(n, largest=None):
    if n == 0:
        yield []
    for part in range(min(n, largest or n), 0, -1):
        for rest in partitions(n - part, part):
            yield [part] + rest


def permutations(items):
    if len(items) <= 1:
        yield list(items)
    else:
        for rest in permutations(items[1:]):
            for i in range(len(items)):
                yield rest[:i] + [items[0]] + rest[i:]


def compositions(n):
    yield [n]
    for first in range(1, n):
        for rest in compositions(n - first):
            yield [first] + rest


def combinations_sum(numbers, target, picked=()):
    if target == 0:
        yield picked
    for i, n in enumerate(numbers):
        if n <= target:
            yield from combinations_sum(numbers[i:], target - n, picked + (n,))


tree = Node("d", Node("b", Node("a"), Node("c")), Node("f", None, Node("g")))
print("".join(tree.inorder()), "".join(tree.preorder()), [n.key for n in tree.leaves()], list(tree.paths()), list(level_order(tree)))
print(list(gray(3)), list(partitions(5)), len(list(partitions(15))), list(permutations("abc")), len(list(permutations(range(6)))))
print(list(compositions(4)), list(combinations_sum([2, 3, 5], 8)), sum(1 for _ in combinations_sum([1, 2, 5, 10], 25)))
deep = None
for i in range(150):
    deep = Node(i, deep)
print(sum(deep.inorder()), next(deep.inorder()), max(len(p) for p in deep.paths()))
first = tree.inorder()
second = tree.inorder()
print(next(first), next(first), next(second), list(first), list(second), next(first, "empty"))

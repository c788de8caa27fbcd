"""Instances whose attributes change kind, appear late, are deleted, live in slots, in the class, behind properties; the same methods on subclasses with other layouts; __dict__ edited."""


class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def dot(self, other):
        return self.x * other.x + self.y * other.y

    def scale(self, k):
        self.x *= k
        self.y *= k
        return self

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __repr__(self):
        return f"{type(self).__name__}({self.x!r}, {self.y!r})"


class Named(Vector):
    def __init__(self, name, x, y):
        self.name = name
        super().__init__(x, y)
        self.z = 0


class Slotted(Vector):
    __slots__ = ("w",)

    def __init__(self, x, y):
        self.w = x
        super().__init__(y, x)


class Computed(Vector):
    def __init__(self, x):
        self.base = x

    @property
    def x(self):
        return self.base + 1

    @x.setter
    def x(self, value):
        self.base = value

    y = 5


class Tight:
    __slots__ = ("x", "y")

    def __init__(self, x, y=None):
        self.x = x
        if y is not None:
            self.y = y


def sum_x(items):
    s = 0
    for v in items:
        s += v.x
    return s


def bump(items, by):
    for v in items:
        v.x += by


def lazily(items):
    out = []
    for v in items:
        try:
            out.append(v.extra)
        except AttributeError:
            v.extra = len(out)
            out.append("set")
    return out


def swap(v):
    v.x, v.y = v.y, v.x
    return v


class Tree:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def insert(self, value):
        side = "left" if value < self.value else "right"
        child = getattr(self, side)
        if child is None:
            setattr(self, side, Tree(value))
        else:
            child.insert(value)
        return self

    def total(self):
        n = self.value
        if self.left is not None:
            n += self.left.total()
        if self.right:
            n = n + self.right.total()
        return n

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right


items = [Vector(1, 2), Vector(1.5, 2), Named("n", 3, 4), Slotted(5, 6), Computed(7), Tight(8, 9), Vector(2**70, True)]
print(sum_x(items), items[0].dot(items[1]), items[2].dot(items[3]), items[4].dot(items[0]), items[0] + items[5], items[6].scale(2))
bump(items, 1)
print(sum_x(items), items[:5], items[4].base)
bump(items[:3], 0.5)
print(sum_x(items), [type(v.x).__name__ for v in items])
items[0].x = "text"
try:
    sum_x(items)
except TypeError as e:
    print(e)
print(items[0].scale(2), sum_x(items[1:]))
print(lazily(items[:4]), lazily(items[:4]), [vars(v).get("extra") for v in items[:4]])
try:
    lazily([items[5]])
except AttributeError as e:
    print(e)
print([swap(v) for v in items[:4]], items[1].__dict__)
try:
    swap(items[4])
    print(items[4].__dict__)
except AttributeError as e:
    print(e)
t = Tight(1)
for action in (lambda: swap(t), lambda: t.y, lambda: delattr(t, "x"), lambda: t.x, lambda: sum_x([t]), lambda: delattr(t, "x"), lambda: setattr(t, "q", 1), lambda: t.__dict__, lambda: sum_x([Vector(1, 2), Computed(1), 5])):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
v = Vector(1, 2)
del v.x
Vector.x = 50
print(sum_x([v, Vector(1, 1)]))
v.__dict__["x"] = 7
print(sum_x([v]), v)
v.__dict__ = {"x": 0.25, "y": None}
print(sum_x([v]), v)
try:
    v.scale(2)
except TypeError as e:
    print(e, v)
del Vector.x
v.__dict__.clear()
try:
    print(sum_x([v]))
except AttributeError as e:
    print(e)
vars(v).update(x=1, y=2, z=3)
print(v.scale(3), vars(v))
tree = Tree(50)
for n in (30, 70, 20.5, 60, 2**65, 40):
    tree.insert(n)
print(tree.total(), list(tree))
tree.left.value = "s"
try:
    tree.total()
except TypeError as e:
    print(e)
words = Tree("m")
for w in "the quick brown fox".split():
    words.insert(w)
print(words.total(), list(words))
tree.right.left = 5
try:
    tree.total()
except (TypeError, AttributeError) as e:
    print(type(e).__name__, e)


class Chain:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def build(values):
    head = None
    for v in reversed(values):
        head = Chain(v, head)
    return head


def length(node):
    n = 0
    while node:
        n += 1
        node = node.next
    return n


def reverse(node):
    previous = None
    while node is not None:
        node.next, previous, node = previous, node, node.next
    return previous


c = build([1, "b", 2.5, None])
print(length(c), length(reverse(c)), c.next, length(None))
c.next = c
n, steps = c, 0
while n is not None and steps < 5:
    n, steps = n.next, steps + 1
print(steps, n is c)

# Classes with constant __slots__, attributes from outside and annotated ones, changed while they are used.
from dataclasses import dataclass


class V:
    __slots__ = ("z", "x", "y")

    def __init__(self, x, y, z=0.0):
        self.x = x
        self.y = y
        self.z = z

    def add(self, o):
        return V(self.x + o.x, self.y + o.y, self.z + o.z)

    def dot(self, o):
        return self.x * o.x + self.y * o.y + self.z * o.z


def work(n):
    a, b, t = V(0.0, 0.0), V(0.5, 0.25, 1.0), 0.0
    for i in range(n):
        a = a.add(b)
        t += a.dot(b)
    return t


print(work(10), work(3))


def attempt(f):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)


v = V(1, 2, 3)
attempt(lambda: setattr(v, "w", 1))
attempt(lambda: v.__dict__)
del v.x
attempt(lambda: v.x)
attempt(lambda: v.dot(v))
v.x = 5
print(v.dot(v), v.add(v).x)
v.x = "text"
attempt(lambda: v.dot(v))
print(V.x.__get__(v), type(V.x).__name__)


class Base:
    __slots__ = ["a"]

    def __init__(self):
        self.a = 1


class Derived(Base):
    __slots__ = "b"

    def __init__(self):
        self.b = 2
        super().__init__()

    def sum(self):
        return self.a + self.b


class Loose(Derived):
    def __init__(self):
        self.c = 3
        super().__init__()
        self.d = 4

    def sum(self):
        return super().sum() + self.c + self.d


class Again(Base):
    __slots__ = ("a", "k")

    def __init__(self):
        self.k = 9
        super().__init__()


print([c().sum() for c in (Derived, Loose, Derived, Loose)], Loose().__dict__, Again().a, Again().k)
attempt(lambda: setattr(Derived(), "c", 1))


class Private:
    __slots__ = ("__p", "_q")

    def __init__(self, p):
        self.__p = p
        self._q = p

    def get(self):
        return self.__p, self._q


print(Private(1).get(), Private.__slots__, Private(2)._Private__p)


class Empty:
    __slots__ = ()

    def put(self):
        self.x = 1


attempt(lambda: Empty().put())


class WithDict:
    __slots__ = ("x", "__dict__")

    def __init__(self):
        self.x = 1
        self.y = 2


print(WithDict().x, WithDict().__dict__)

# A slot's descriptor is replaced.


class Changed:
    __slots__ = ("x",)

    def __init__(self, x):
        self.x = x

    def get(self):
        return self.x


print([Changed(i).get() for i in range(3)])
member = Changed.x
Changed.x = property(lambda self: ("property", member.__get__(self)), lambda self, v: member.__set__(self, -v))
print([Changed(i).get() for i in range(3)])
Changed.x = member
print([Changed(i).get() for i in range(3)])


# Attributes that only other functions store.
class Node:
    pass


def build(depth):
    n = Node()
    n.left = n.right = None
    n.value = depth
    if depth:
        n.left = build(depth - 1)
        n.right = build(depth - 1)
    return n


def total(n):
    if n is None:
        return 0
    return n.value + total(n.left) + total(n.right)


tree = build(6)
print(total(tree), list(tree.__dict__))
other = Node()
other.value = 3
attempt(lambda: total(other))
other.right = None
other.extra = 1
other.left = tree
print(total(other), list(other.__dict__))


class Point:
    color = "none"

    def where(self):
        return self.x, self.y, self.color


p = Point()
p.y = 1
p.color = "red"
p.x = 2.5
print(p.where(), list(p.__dict__), Point.color)
attempt(lambda: Point().where())


# Declared ones.
@dataclass
class Item:
    name: str
    price: float
    qty: int = 1

    def total(self):
        return self.price * self.qty


@dataclass(order=True, frozen=True)
class Key:
    pri: int
    name: str = "k"


@dataclass
class Special(Item):
    extra: list = None

    def total(self):
        self.cached = super().total()
        return self.cached


items = [Item("a", 2.5), Item("b", 3, 2), Special("c", 1.5, 4, [])]
print(items, [i.total() for i in items], [list(vars(i)) for i in items])
print(sorted([Key(3), Key(1, "z"), Key(1)]), Item("a", 1) == Item("a", 1))
attempt(lambda: setattr(Key(1), "pri", 2))


class Plain:
    a: int
    b: "str" = "class"

    def __init__(self):
        self.b = "instance"
        self.a = 1


print(Plain().__dict__, Plain.b, Plain.__annotations__)
attempt(lambda: Plain.a)

# Class patterns whose classes, instances and __match_args__ change between two runs of the same match.
from dataclasses import dataclass


@dataclass
class Num:
    value: int


@dataclass
class Add:
    left: object
    right: object


@dataclass
class Neg:
    inner: object


class Pair:
    __match_args__ = ("a", "b")

    def __init__(self, a, b):
        self.a, self.b = a, b


class Triple(Pair):
    __match_args__ = ("a", "b", "c")

    def __init__(self, a, b, c):
        super().__init__(a, b)
        self.c = c


def evaluate(e):
    match e:
        case Num(v):
            return v
        case Add(Num(0), r):
            return evaluate(r)
        case Add(l, r):
            return evaluate(l) + evaluate(r)
        case Neg(inner=i):
            return -evaluate(i)
    return None


def swapped(p):
    match p:
        case Triple(a, b, c):
            return c, b, a
        case Pair(a, b=y):
            return y, a
        case Pair():
            return "pair"
        case int(n) | float(n) if n > 0:
            return n
        case str(s):
            return s * 2
        case _:
            return None


tree = Add(Add(Num(0), Num(5)), Neg(Add(Num(2), Num(1))))
for _ in range(3):
    print(evaluate(tree), evaluate(Add(Num("x"), Num("y"))), evaluate(7), evaluate(Num(1.5)))
for _ in range(3):
    print([swapped(x) for x in (Pair(1, 2), Triple(1, 2, 3), 4, -4, 2.5, "ab", None)])

bare = Pair(1, 2)
del bare.b
print(swapped(bare), swapped(Pair("only", 1)))
Pair.__match_args__ = ("b", "a")
try:
    print(swapped(Pair(1, 2)))
except TypeError as e:
    print(e)
Pair.__match_args__ = ("b",)
try:
    print(swapped(Pair(1, 2)))
except TypeError as e:
    print(e)
Triple.__match_args__ = ["a"]
try:
    print(swapped(Triple(1, 2, 3)))
except TypeError as e:
    print(e)
Triple.__match_args__ = ("a",)
try:
    print(swapped(Triple(1, 2, 3)))
except TypeError as e:
    print(e)
Triple.__match_args__ = ("a", 2, "c")
try:
    print(swapped(Triple(1, 2, 3)))
except TypeError as e:
    print(e)
Num.value = property(lambda self: 100)
Num.__init__ = lambda self, v: None
print(evaluate(Num(3)))


class Other:
    pass


o = Other()
print(evaluate(o))
o.__class__ = Neg
print(evaluate(o))
o.inner = Num(1)
print(evaluate(o))
Other.__bases__[0]


class Posing:
    @property
    def __class__(self):
        return Neg
    inner = Num(2)


for _ in range(2):
    print(evaluate(Posing()))
Neg = Add
print(evaluate(Add(Num(1), Num(2))))
Num = 3
try:
    evaluate(o)
except TypeError as e:
    print(e)

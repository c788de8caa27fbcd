"""super() in hot code of hierarchies whose order changes: new bases, diamonds made later, methods added between, several classes of receivers in one loop."""


class Root:
    def __init__(self, n):
        self.n = n

    def value(self):
        return self.n

    def who(self):
        return "root"


class Left(Root):
    def value(self):
        return super().value() + 1

    def who(self):
        return "left+" + super().who()


class Right(Root):
    def value(self):
        return super().value() * 2

    def who(self):
        return "right+" + super().who()


class Leaf(Left):
    def __init__(self, n, extra=0):
        super().__init__(n + extra)

    def who(self):
        return "leaf+" + super().who()


class Both(Left, Right):
    def value(self):
        return super().value() + 0.5


def total(items, rounds):
    s = 0
    for _ in range(rounds):
        for x in items:
            s += x.value()
    return s


def names(items):
    return [x.who() for x in items]


items = [Root(1), Left(2), Right(3), Leaf(4, 1), Both(5)]
print(total(items, 3), names(items))
Leaf.__bases__ = (Left, Right)
print(total(items, 3), names(items))
Left.__bases__ = (Right,)
print(total(items, 3), names(items), [c.__name__ for c in Leaf.__mro__])
Left.__bases__ = (Root,)
print(total(items, 3), names(items))
Right.who = lambda self: "patched+" + super(Right, self).who()
print(names(items))
del Right.who
print(names(items))


class Between(Root):
    def value(self):
        return super().value() - 100

    def who(self):
        return "between+" + super().who()


Right.__bases__ = (Between,)
print(total(items, 3), names(items))
Between.value = lambda self: 2**64
print(total(items, 1))
del Between.value
print(total(items, 1))
Root.value = lambda self: "text"
try:
    total(items[1:], 1)
except TypeError as e:
    print(e)
Root.value = lambda self: self.n


class Late(Left, Between):
    def value(self):
        return super().value() + 1000


items.append(Late(7))
print(total(items, 2), names(items))


def switching(n):
    out = []
    x = Leaf(1)
    for i in range(n):
        out.append(x.who())
        if i == 1:
            x.__class__ = Both
        if i == 3:
            Both.__bases__ = (Right, Left)
    return out


print(switching(6), switching(2))

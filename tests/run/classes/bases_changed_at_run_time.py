"""__bases__, __mro__, mro(), __subclasses__, __name__, __qualname__, __module__, __doc__ assigned; attributes found through the new order at once; errors."""


class Root:
    def who(self):
        return "root"


class Left(Root):
    def who(self):
        return "left+" + super().who()

    left = 1


class Right(Root):
    def who(self):
        return "right+" + super().who()

    right = 2


class Leaf(Left):
    def who(self):
        return "leaf+" + super().who()


def call(items):
    return [x.who() for x in items]


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


leaf = Leaf()
print(call([leaf]), [c.__name__ for c in Leaf.__mro__], [c.__name__ for c in Left.__subclasses__()])
Leaf.__bases__ = (Right,)
print(call([leaf]), hasattr(leaf, "left"), leaf.right, Left.__subclasses__(), [c.__name__ for c in Right.__subclasses__()], isinstance(leaf, Left), issubclass(Leaf, Right))
Leaf.__bases__ = (Left, Right)
print(call([leaf]), leaf.left, leaf.right, [c.__name__ for c in Leaf.mro()])
Left.who = lambda self: "patched+" + super(Left, self).who()
print(call([leaf]))
del Left.who
print(call([leaf]))
Right.__bases__ = (type("NewRoot", (Root,), {"who": lambda self: "newroot"}),)
print(call([leaf]), [c.__name__ for c in Leaf.__mro__])
for bases in ((), 5, (5,), (Leaf,), (int,), (Root, Left), (Left, Left), (object,), (Left, object), [Left], (type,)):
    attempt(lambda: setattr(Leaf, "__bases__", bases))
print([c.__name__ for c in Leaf.__mro__], call([leaf]) if hasattr(Leaf, "who") else "")
attempt(lambda: delattr(Leaf, "__bases__"))
attempt(lambda: setattr(int, "__bases__", (object,)))
attempt(lambda: setattr(Leaf, "__mro__", ()))
attempt(lambda: setattr(Leaf, "__name__", 5))
attempt(lambda: setattr(Leaf, "__name__", "a\0b"))
attempt(lambda: delattr(Leaf, "__name__"))
attempt(lambda: setattr(Leaf, "__qualname__", 5))
attempt(lambda: setattr(Leaf, "__dict__", {}))
attempt(lambda: setattr(Leaf, "__class__", 5))
attempt(lambda: setattr(Leaf, "__doc__", "new doc") or Leaf.__doc__)
attempt(lambda: setattr(int, "__doc__", "x"))
Leaf.__name__, Leaf.__qualname__, Leaf.__module__ = "Renamed", "outer.Renamed", "elsewhere"
print(Leaf, repr(leaf).split(" at ")[0], type(leaf).__name__, Leaf.__module__)


class Ordered(type):
    def mro(cls):
        order = type.mro(cls)
        return order[:1] + sorted(order[1:-1], key=lambda c: c.__name__) + order[-1:]


class X(metaclass=Ordered):
    v = "x"


class A(X):
    v = "a"


class Z(A):
    pass


print([c.__name__ for c in Z.__mro__], Z.v, Z().v)


class BadMro(type):
    def mro(cls):
        return result


for result in (5, [], [5], [int], (object,)):
    try:
        K = BadMro("K", (), {})
        print(K.__mro__, isinstance(object.__new__(K), K) if K in K.__mro__ else "")
    except Exception as e:
        print(type(e).__name__, e)


class Meta(type):
    pass


class P:
    def method(self):
        return "P"


class Q(P):
    pass


q = Q()
attempt(lambda: setattr(Q, "__class__", Meta))
Q = Meta("Q", (P,), {})
q = Q()
Meta.extra = property(lambda cls: cls.__name__ + "!")
print(Q.extra, hasattr(q, "extra"))


class Counter:
    total = 0

    def __init__(self):
        type(self).total += 1


class SubCounter(Counter):
    pass


[Counter() for _ in range(3)], [SubCounter() for _ in range(2)]
print(Counter.total, SubCounter.total, "total" in vars(SubCounter))

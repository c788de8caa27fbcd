"""What super() says where it does not work: no class around, no arguments, deleted or foreign first arguments, classes that are not made yet."""


def outside(x):
    super()


def without_arguments():
    super()


class Base:
    def __init__(self, *args, **kwargs):
        self.args = args

    def who(self):
        return "base"


class C(Base):
    def deleted(self):
        del self
        super()

    def replaced(self):
        self = 5
        return super()

    def captured(self):
        def inner():
            return self
        self = C()
        return super().who(), inner() is self

    def deleted_cell(self):
        def inner():
            return self
        del self
        return super(), inner

    def none():
        super()

    def only_star(*args):
        return super().who()

    def only_keyword(*, k):
        return super()

    def only_keywords(**kw):
        return super()

    @staticmethod
    def static(x):
        return super().who()

    @classmethod
    def make(cls):
        return super().__init__

    lam = lambda self: super().who()

    def generator(self):
        yield super().who()

    def expression(self):
        return list(super().who() for _ in range(1))

    def nested(self):
        def inner(me):
            return super().who()
        return inner(self), inner(C)

    def three(self):
        super(C, self, 1)

    def keyword(self):
        super(type=C)

    def unbound(self):
        return super(C).__thisclass__.__name__, super(C).__self__

    def missing(self):
        return super().missing

    def assigned(self):
        super().x = 1

    def deleted_attribute(self):
        del super().who

    def item(self):
        return super()[0]

    def length(self):
        return len(super())

    async def coroutine(self):
        return super().who()


def driven(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as e:
        return e.value


class Other:
    pass


for action in (lambda: outside(1), without_arguments, lambda: C().deleted(), lambda: C().replaced(), lambda: C().captured(), lambda: C().deleted_cell(),
               lambda: C.none(), lambda: C().only_star(), lambda: C.only_keyword(k=1), lambda: C.only_keywords(), lambda: C.only_star(),
               lambda: C.static(4), lambda: C.static(C()), lambda: C.make().__name__, lambda: C().lam(), lambda: list(C().generator()),
               lambda: C().expression(), lambda: C().nested(), lambda: C().three(), lambda: C().keyword(), lambda: C().unbound(),
               lambda: C().missing(), lambda: C().assigned(), lambda: C().deleted_attribute(), lambda: C().item(), lambda: C().length(),
               lambda: driven(C().coroutine()), lambda: C.only_star(Other()), lambda: C.lam(Other()), lambda: super().who, lambda: super(C, Other),
               lambda: super(5, 5), lambda: super(C, C).who.__qualname__, lambda: super(Base, C()).who, lambda: C.who.__get__(C())()):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


class Meta(type):
    def __new__(mcs, name, bases, namespace):
        if "early" in namespace:
            try:
                namespace["early"](object())
            except RuntimeError as e:
                print("while it is made:", e)
        return super().__new__(mcs, name, bases, namespace)


class Made(metaclass=Meta):
    def early(self):
        return super().__repr__()


print(Made().early().split(" at ")[0].split(".")[-1])


class Body:
    try:
        super()
    except RuntimeError as e:
        print("in a class body:", e)


try:
    super()
except RuntimeError as e:
    print("in a module:", e)


class Changed(C):
    def who(self):
        return "changed " + super().who()


c = Changed()
print(c.who())
C.who = lambda self: "new"
print(c.who())
Changed.__bases__ = (Base,)
print(c.who(), Changed.__mro__[1].__name__)
c.__class__ = C
try:
    Changed.who(c)
except TypeError as e:
    print(e)

"""Cooperative constructors in a diamond, with keyword arguments."""


class Root:
    def __init__(self, **kwargs):
        print("Root", sorted(kwargs))
        self.ready = True


class Left(Root):
    def __init__(self, left=1, **kwargs):
        print("Left", left)
        super().__init__(**kwargs)
        self.left = left


class Right(Root):
    def __init__(self, right=2, **kwargs):
        print("Right", right)
        super().__init__(**kwargs)
        self.right = right


class Bottom(Left, Right):
    def __init__(self, bottom, **kwargs):
        print("Bottom", bottom)
        super().__init__(**kwargs)
        self.bottom = bottom


b = Bottom(0, left=10, right=20, extra=30)
print(vars(b))


class NoInit(Bottom):
    pass


print(vars(NoInit(5)))


class Forgetful(Left):
    def __init__(self):
        pass


f = Forgetful()
try:
    f.left
except AttributeError as e:
    print(e)
print(hasattr(f, "ready"))


class Explicit(Left, Right):
    def __init__(self):
        Left.__init__(self, 7)
        Right.__init__(self, 8)


print(vars(Explicit()))


class Counter:
    instances = []

    def __init_subclass__(cls, /, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.tag = tag
        Counter.instances.append(cls.__name__)


class One(Counter, tag="one"):
    pass


class Two(One):
    pass


print(One.tag, Two.tag, Counter.instances)
try:

    class Three(Root, tag="x"):
        pass

except TypeError as e:
    print(e)

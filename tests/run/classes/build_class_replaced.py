# builtins.__build_class__ is called by class statements, and may be replaced.
import builtins

original = builtins.__build_class__


def recording(func, name, *bases, **keywords):
    print("building", name, func.__name__, bases, keywords)
    made = original(func, name, *bases, **keywords)
    made.recorded = True
    return made


builtins.__build_class__ = recording


class A:
    x = 1

    def method(self):
        return __class__.__name__, self.x


class B(A, metaclass=type):
    def method(self):
        return "B" + str(super().method())


def make(value):
    class Inner(B):
        x = value

        def get(self):
            return value

    return Inner


print(A.recorded, A().method(), B().method(), make(5)().method(), make(6)().get())
print(sum(cls().x for cls in [A, B, make(7)] * 3))

builtins.__build_class__ = lambda func, name, *bases, **keywords: (name, bases, sorted(keywords))


class C(A, flag=1):
    y = 2


print(C)
builtins.__build_class__ = 3
try:
    class D:
        pass
except TypeError as e:
    print(e)
del builtins.__build_class__
try:
    class E:
        pass
except NameError as e:
    print(e)
builtins.__build_class__ = original


class F:
    z = 3


print(F.z, hasattr(F, "recorded"), original is builtins.__build_class__)


def body():
    pass


G = original(body, "G", F)
print(G.__name__, G.__bases__, G.z)
for wrong in (), (body,), (3, "X"), (body, 3):
    try:
        original(*wrong)
    except TypeError as e:
        print(e)

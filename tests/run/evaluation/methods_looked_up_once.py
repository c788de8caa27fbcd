"""The callee of a method call is looked up once, before the arguments: hooks, descriptors, attributes that cannot be called."""
class Get:
    def __getattr__(self, name):
        print("getattr", name)
        return lambda *a, **k: print("called", name, a, k)


class GetAll:
    x = 1

    def __getattribute__(self, name):
        print("getattribute", name)
        return lambda *a, **k: print("called", name, a, k)


class Descr:
    def __get__(self, o, t):
        print("get", type(o).__name__, t.__name__)
        return lambda *a, **k: print("called", a, k)


class HasDescr:
    d = Descr()

    @property
    def p(self):
        print("property")
        return lambda *a, **k: print("called p", a, k)

    @staticmethod
    def s(*a):
        print("s", a)

    @classmethod
    def c(cls, *a):
        print("c", cls.__name__, a)


def say(x):
    print("argument", x)
    return x


Get().m(say(1), y=say(2))
GetAll().m(say(1), y=say(2))
HasDescr().d(say(1))
HasDescr.d(say(2))
HasDescr().p(say(3))
HasDescr().s(say(4))
HasDescr().c(say(5))
HasDescr.s(say(6))
HasDescr.c(say(7))
HasDescr().s(setattr(HasDescr, "s", None))
HasDescr.c(setattr(HasDescr, "c", None))


class Slots:
    x = None

    def __init__(self):
        self.none = None
        self.number = 5
        self.true = True


for name in ["none", "number", "true", "missing", "x"]:
    try:
        if name == "none":
            Slots().none(say(1))
        elif name == "number":
            Slots().number(say(1))
        elif name == "true":
            Slots().true(say(1))
        elif name == "x":
            Slots().x(say(1))
        else:
            Slots().missing(say(1))
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)

s = Slots()


def fix(s):
    s.none = print
    return 5


try:
    s.none(fix(s))
except TypeError as e:
    print(e)
s.none("now")

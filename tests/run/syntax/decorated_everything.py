"""Decorators on functions, methods, classes, async functions and nested ones."""

log = []


def mark(label):
    log.append("mark " + label)

    def wrap(f):
        log.append("wrap " + label)
        try:
            f.marks = getattr(f, "marks", ()) + (label,)
        except AttributeError:
            pass
        return f

    return wrap


@mark("outer")
@mark("inner")
def f():
    return 1


@mark("class")
class C:
    @mark("method")
    def m(self):
        return "m"

    @staticmethod
    @mark("static")
    def s():
        return "s"

    @classmethod
    @mark("cls")
    def c(cls):
        return cls.__name__

    @property
    @mark("prop")
    def p(self):
        return "p"

    @mark("nested class")
    class Inner:
        pass


@mark("async")
async def co():
    pass


@mark("gen")
def gen():
    yield 1


print(log)
print(f.marks, C.marks, C.m.marks, C().m(), C.s(), C.c(), C().p, C.Inner.marks, co.marks, gen.marks, list(gen()))


def replace(value):
    return lambda f: value


@replace(42)
def number():
    pass


@replace([1, 2])
class List:
    pass


@str
@len
@lambda f: f.__name__
def named():
    pass


class Registry:
    def __init__(self):
        self.names = []

    def __call__(self, f):
        self.names.append(f.__name__)
        return f

    def __getitem__(self, i):
        return lambda f: (i, f.__name__)


registry = Registry()


@registry
def r1():
    pass


@registry[5]
def r2():
    pass


@(registry if True else None)
def r3():
    pass


print(number, List, named, registry.names, r2)
try:
    @undefined_decorator
    def g():
        pass
except NameError as e:
    print(e)
try:
    @5
    def g():
        pass
except TypeError as e:
    print(e)

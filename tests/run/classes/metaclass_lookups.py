"""Attributes of classes read again and again while the class, its bases and its metaclass change."""
from enum import Enum


class Meta(type):
    shared = "of the metaclass"

    def __getattr__(cls, name):
        if name.startswith("made_"):
            return "%s.%s" % (cls.__name__, name)
        raise AttributeError("no %s in %s" % (name, cls.__name__))

    def helper(cls):
        return "helps " + cls.__name__


class Base(metaclass=Meta):
    x = 1

    @staticmethod
    def plain():
        return "plain"

    @classmethod
    def named(cls):
        return "named " + cls.__name__


class Derived(Base):
    y = 2


class Color(Enum):
    RED = 1
    BLUE = 2

    @property
    def pretty(self):
        return self.name.title()


def read(cls, names):
    found = []
    for name in names:
        for _ in range(3):
            try:
                value = (cls.x if name == "x" else cls.y if name == "y" else cls.shared if name == "shared" else
                         cls.made_up if name == "made_up" else cls.plain() if name == "plain" else
                         cls.named() if name == "named" else cls.helper() if name == "helper" else cls.missing)
            except AttributeError as error:
                value = str(error)
        found.append(value)
    return found


NAMES = ["x", "y", "shared", "made_up", "plain", "named", "helper", "missing"]


def steps():
    yield "as made"
    Base.x = 10
    yield "base changed"
    Derived.x = 20
    yield "derived changed"
    Meta.x = property(lambda cls: "property of the metaclass")
    yield "data descriptor in the metaclass"
    del Meta.x, Derived.x
    yield "and gone"
    Meta.__getattribute__ = lambda cls, name: "<%s>" % name if name in "xy" else type.__getattribute__(cls, name)
    yield "own access"
    del Meta.__getattribute__
    yield "no longer"
    Base.shared = "of the class"
    Meta.__getattr__ = lambda cls, name: "fallback " + name
    yield "another fallback"
    del Meta.__getattr__
    yield "none"
    Meta.y = "of the metaclass too"
    del Derived.y
    yield "only the metaclass has it"


for step in steps():
    print(step, read(Base, NAMES), read(Derived, NAMES), sep="\n    ")


def colors(n):
    count = {Color.RED: 0, Color.BLUE: 0}
    for i in range(n):
        c = Color.RED if i % 3 else Color.BLUE
        if c is Color.RED or c == Color.BLUE and i > 5:
            count[c] += len(Color.BLUE.pretty) + c.value
    return count


print(colors(30))
try:
    Color.RED = 5
except AttributeError as error:
    print(error)
try:
    Color.GREEN
except AttributeError as error:
    print(error)

# __dict__ shows attributes in the order in which they were assigned, whatever the class's text suggests.
import copy


class Base:
    def __init__(self):
        self.a = 1
        self.b = 2

    def more(self):
        self.c = 3


class Derived(Base):
    def __init__(self, first):
        self.z = 0
        if first:
            super().__init__()
            self.more()
        else:
            self.more()
            super().__init__()
        self.y = 9


def show(o):
    print(list(o.__dict__), o.__dict__)


for first in (True, False, True):
    d = Derived(first)
    print(d.a, d.b, d.c, d.y, d.z)
    show(d)


class Setters:
    def set_c(self):
        self.c = "c"

    def set_a(self):
        self.a = "a"

    def set_b(self):
        self.b = "b"

    def __init__(self, order):
        for name in order:
            getattr(self, "set_" + name)()


for order in ("abc", "acb", "bac", "bca", "cab", "cba", "b", "ab", "ba"):
    o = Setters(order)
    o.extra = 1
    print(order, list(vars(o)))


def attributes(o):
    return [getattr(o, n, "-") for n in "abcd"]


# Deleted and set again; filled while others are missing; deleted and replaced dicts.
o = Setters("bca")
del o.c
print(attributes(o))
o.c = "again"
print(attributes(o), list(o.__dict__))

o = Setters("ba")
del o.b
o.b = 2
o.c = 3
print(attributes(o), list(o.__dict__))

o = Setters("cba")
del o.a
del o.b
del o.c
o.set_b()
o.set_a()
o.set_c()
print(list(o.__dict__))

o = Setters("ba")
o.__dict__ = {"c": 1, "a": 2}
o.set_b()
o.set_c()
print(attributes(o), list(o.__dict__))
del o.__dict__
o.set_c()
o.set_a()
print(attributes(o), list(o.__dict__))

# Copies, other classes of the same or another layout.
o = Setters("cab")
print(list(copy.copy(o).__dict__), list(copy.deepcopy(o).__dict__))


class Same(Setters):
    pass


class Other:
    def __init__(self):
        self.c = self.b = 0


o = Setters("bac")
o.__class__ = Same
o.d = 5
print(attributes(o), list(o.__dict__), type(o).__name__)
o = Setters("bac")
o.__class__ = Other
print(attributes(o), list(o.__dict__))
o.d = 1
print(attributes(o), list(o.__dict__))
p = Other()
p.a = 1
p.__class__ = Setters
p.set_b()
print(attributes(p), list(p.__dict__))

# More orders than anyone keeps.


class Many:
    def set(self, order):
        for i in order:
            if i == 0:
                self.n0 = i
            elif i == 1:
                self.n1 = i
            elif i == 2:
                self.n2 = i
            elif i == 3:
                self.n3 = i
            elif i == 4:
                self.n4 = i
            else:
                self.n5 = i
        return self


import itertools

bad = 0
for order in itertools.permutations(range(6)):
    m = Many().set(order)
    if m.n0 or m.n5 != 5 or list(m.__dict__) != ["n%d" % i for i in order]:
        bad += 1
print("bad:", bad)

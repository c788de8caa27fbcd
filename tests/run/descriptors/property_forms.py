"""property with getter, setter, deleter, errors, and in subclasses."""


def t(f, *a):
    try:
        r = f(*a)
        print("->", r)
    except BaseException as e:
        print(type(e).__name__, e)


# property
class PR:
    def __init__(self): self._x = 1
    @property
    def x(self):
        "the x"
        return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self): self._x = None
    ro = property(lambda self: 7)
    wo = property(None, lambda self, v: print("wo", v))
p = PR()
p.x = 5; print(p.x); del p.x; print(p.x, PR.x.__doc__, PR.x.fget.__name__)
t(lambda: setattr(p, "ro", 1)); t(lambda: delattr(p, "ro")); t(lambda: p.wo); p.wo = 3
t(lambda: isinstance(PR.x, property))
class PR2(PR):
    @PR.x.getter
    def x(self): return "sub"
print(PR2().x)

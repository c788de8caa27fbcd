"""namedtuple: fields, defaults, rename, _replace, _make, subclassing, errors of names."""
import pickle
from collections import namedtuple

P = namedtuple("P", "x y")
p = P(1, y=2)
print(p, p.x, p[1], p._fields, p._asdict(), p._replace(x=5), P._make("ab"), p == (1, 2), hash(p) == hash((1, 2)), len(p), p + (3,), p * 2, list(p), P._fields, P.__doc__, P.x.__doc__, P._field_defaults)
D = namedtuple("D", "a, b c", defaults=[2, 3])
print(D(1), D(1, c=5), D._field_defaults, D.__new__.__defaults__, D.__match_args__)
R = namedtuple("R", ["class", "x", "x", "_y", "ok"], rename=True)
print(R._fields, R(*range(5)), namedtuple("M", "a", module="some.where").__module__, namedtuple("E", "")(), namedtuple("Z", ())._fields)
for args, kwargs in ((("P", "class"), {}), (("P", "x x"), {}), (("P", "_x"), {}), (("P", "1a"), {}), (("1P", "x"), {}), (("class", "x"), {}), (("P", "x"), {"defaults": [1, 2]}), (("P", "a-b"), {}), (("P", 5), {}), ((5, "x"), {}), (("P",), {}), (("P", "x", True), {}), (("P", ["a", 5]), {})):
    try:
        print(namedtuple(*args, **kwargs)._fields)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
for call in (lambda: P(1), lambda: P(1, 2, 3), lambda: P(1, z=2), lambda: P._make([1]), lambda: p._replace(z=1), lambda: setattr(p, "x", 5), lambda: p.z, lambda: p[5], lambda: P._make(5), lambda: setattr(p, "new", 1), lambda: P(1, 2, y=3), lambda: p < 5):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Vector(namedtuple("Vector", "x y")):
    __slots__ = ()

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    @property
    def length2(self):
        return self.x**2 + self.y**2

    def __str__(self):
        return "<%s,%s>" % self


v = Vector(1, 2) + Vector(3, 4)
print(v, repr(v), v.length2, type(v._replace(x=0)).__name__, v._asdict(), sorted([Vector(2, 1), Vector(1, 5)]), pickle.loads(pickle.dumps(p)) == p, {p: 1}[(1, 2)])
x, y = p
match v:
    case Vector(x=4, y=b):
        print("matched", b)
    case _:
        print("no")
match p:
    case P(a, 2):
        print("positional", a)

"""itemgetter, attrgetter, methodcaller: several arguments, dotted names, repr, pickling, errors."""
import copy
import pickle
from operator import attrgetter, itemgetter, methodcaller


class P:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def scale(self, k, *, shift=0):
        return (self.x * k + shift, self.y * k + shift)

    def __repr__(self):
        return "P(%r, %r)" % (self.x, self.y)


p = P(1, P(2, P(3, "deep")))
print(attrgetter("x")(p), attrgetter("y.x")(p), attrgetter("x", "y.x", "y.y.y")(p), attrgetter("__class__.__name__")(p))
print(itemgetter(1)("abc"), itemgetter(0, -1, 1)([5, 6, 7]), itemgetter("k")({"k": 1}), itemgetter(slice(1, 3))("abcd"), itemgetter(1, "a")({1: 2, "a": 3}))
print(methodcaller("scale", 3)(P(1, 2)), methodcaller("scale", 3, shift=1)(P(1, 2)), methodcaller("upper")("abc"), methodcaller("split", ",", 1)("a,b,c"))
for getter in (attrgetter("a"), attrgetter("a", "b.c"), itemgetter(1), itemgetter(1, "x"), methodcaller("m"), methodcaller("m", 1, k=2), itemgetter(itemgetter(0))):
    print(repr(getter), type(getter).__name__, repr(pickle.loads(pickle.dumps(getter))) == repr(getter), repr(copy.copy(getter)) == repr(getter))
people = [("Ann", 30), ("Bob", 25), ("Cid", 30)]
print(sorted(people, key=itemgetter(1)), sorted(people, key=itemgetter(1, 0), reverse=True), max(people, key=itemgetter(1)), list(map(itemgetter(0), people)))
for call in (
    lambda: attrgetter(),
    lambda: itemgetter(),
    lambda: methodcaller(),
    lambda: attrgetter(5),
    lambda: attrgetter("a", 5),
    lambda: methodcaller(5),
    lambda: attrgetter("z")(p),
    lambda: attrgetter("y.z")(p),
    lambda: itemgetter(9)("abc"),
    lambda: itemgetter("a")("abc"),
    lambda: itemgetter(1)(5),
    lambda: methodcaller("none")(p),
    lambda: methodcaller("scale")(p),
    lambda: attrgetter("a")(),
    lambda: itemgetter(1)(1, 2),
    lambda: attrgetter("a")(p, k=1),
    lambda: itemgetter(key=1),
    lambda: attrgetter("x.")(p),
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

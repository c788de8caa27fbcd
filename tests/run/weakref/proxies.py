"""weakref.proxy: operators, attributes, calls and iteration go through; what does not."""
import weakref


class Box:
    def __init__(self, items):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]

    def __setitem__(self, i, v):
        self.items[i] = v

    def __delitem__(self, i):
        del self.items[i]

    def __contains__(self, v):
        return v in self.items

    def __iter__(self):
        return iter(self.items)

    def __add__(self, other):
        return Box(self.items + list(other))

    def __radd__(self, other):
        return "radd", other

    def __iadd__(self, other):
        self.items += other
        return self

    def __eq__(self, other):
        return self.items == getattr(other, "items", other)

    def __bool__(self):
        return bool(self.items)

    def __str__(self):
        return "Box%s" % self.items

    def __call__(self, *args, **kw):
        return args, kw

    def __int__(self):
        return sum(self.items)

    def __index__(self):
        return len(self.items)

    def __neg__(self):
        return [-x for x in self.items]

    def __matmul__(self, other):
        return "matmul"

    def __pow__(self, other, mod=None):
        return "pow", mod

    def __lt__(self, other):
        return len(self) < len(other)

    def __next__(self):
        return self.items.pop()

    def __bytes__(self):
        return bytes(self.items)

    def __reversed__(self):
        return reversed(self.items)


box = Box([1, 2, 3])
p = weakref.proxy(box)
print(len(p), p[0], p[1:], 2 in p, list(p), str(p), p(1, k=2), int(p), -p, p @ 1, p**2, pow(p, 2, 5), bool(p), [10, 20, 30, 40][p], (p + [4]).items, 0 + p)
p[0] = 9
del p[1]
p.extra = "x"
print(box.items, box.extra, p.items is box.items, hasattr(p, "none"), p == [9, 3], p != [9, 3], p < [1, 2, 3], next(p), bytes(p))
p += [7]
print(type(p).__name__, box.items, isinstance(p, Box), type(weakref.proxy([].append)) .__name__ if False else callable(p), p.__class__.__name__)
del p.extra
try:
    hash(weakref.proxy(box))
except TypeError as error:
    print(error)
for call in (lambda: p.missing, lambda: p - 1, lambda: ~p, lambda: p[99], lambda: float(p), lambda: round(p), lambda: list(reversed(p))):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Plain:
    attr = 1


plain = Plain()
q = weakref.proxy(plain)
for call in (lambda: len(q), lambda: q(), lambda: iter(q), lambda: q[0], lambda: 1 in q, lambda: q + 1, lambda: next(q), lambda: weakref.proxy(5)):
    try:
        print(call())
    except TypeError as error:
        print(error)
print(q.attr, weakref.getweakrefcount(plain), weakref.proxy(plain) is q, type(q) is weakref.ProxyType, type(p) is weakref.CallableProxyType, weakref.ProxyTypes == (weakref.ProxyType, weakref.CallableProxyType))

"""Module globals of every kind rebound, deleted and restored while loops use them: functions, classes, modules, constants, containers; through globals(), exec, other functions and import *."""
import math

LIMIT = 3
SCALE = 2
TABLE = {"a": 1}
ITEMS = [1, 2, 3]
NAME = "n"


def helper(x):
    return x + SCALE


class Maker:
    def __init__(self, v):
        self.v = v

    def get(self):
        return self.v * SCALE


def loop(n, change):
    out = []
    for i in range(n):
        try:
            out.append((helper(i), Maker(i).get(), TABLE.get("a"), len(ITEMS), NAME + str(LIMIT), math.floor(1.5)))
        except Exception as e:
            out.append(f"{type(e).__name__}: {e}")
        if i == 0:
            change()
    return out


def set_scale(v):
    global SCALE
    SCALE = v


def replace_helper():
    global helper
    helper = lambda x: [x]


def replace_maker():
    global Maker
    old = Maker

    class Maker(old):
        def get(self):
            return "subclass", super().get()


def delete_name():
    global NAME
    del NAME


def restore():
    globals().update(saved)


saved = {k: v for k, v in globals().items() if k in ("LIMIT", "SCALE", "TABLE", "ITEMS", "NAME", "helper", "Maker", "math")}
changes = {
    "float scale": lambda: set_scale(0.5),
    "text scale": lambda: set_scale("s"),
    "big scale": lambda: set_scale(2**70),
    "helper": replace_helper,
    "maker": replace_maker,
    "delete": delete_name,
    "via globals": lambda: globals().__setitem__("LIMIT", None),
    "via exec": lambda: exec("ITEMS = 'text'; TABLE = {}", globals()),
    "method": lambda: setattr(Maker, "get", lambda self: "patched"),
    "module": lambda: exec("import types; math = types.SimpleNamespace(floor=str)", globals()),
    "mutation": lambda: (ITEMS.append(4), TABLE.update(a="z")),
    "builtin len": lambda: exec("len = lambda x: 99", globals()),
    "pop": lambda: globals().pop("helper"),
    "nothing": lambda: None,
}
original_get = Maker.get
for name, change in changes.items():
    print(name, loop(3, change))
    restore()
    Maker.get = original_get
    globals().pop("len", None)
    ITEMS[:] = [1, 2, 3]
    TABLE.clear()
    TABLE["a"] = 1
print(loop(2, lambda: None))


def sums(n):
    total = 0
    for i in range(n):
        total += STEP
        if i == 2:
            bump()
    return total


def bump():
    global STEP
    STEP = STEP * 1.5 if STEP == 2 else STEP * 2**40


for STEP in (1, 2, 2**30, True, 0.25):
    print(sums(5), STEP)
STEP = "x"
try:
    sums(1)
except TypeError as e:
    print(e)
counter = 0


def count(n):
    global counter
    for _ in range(n):
        counter += 1
        yield counter


a, b = count(3), count(3)
print([next(a), next(b), next(a)], counter)
counter = 0.5
print(list(a), list(b), counter)


def conditional(n):
    if n:
        global late_global
        late_global = n
    return late_global


for v in (1, 0, "s", 0, None):
    print(conditional(v), end=" ")
print()
del late_global
try:
    conditional(0)
except NameError as e:
    print(e)


def shadow():
    len = sum
    return len([1, 2]), [len(x) for x in [[3], [4, 5]]]


print(shadow(), len([1, 2]))
x = 10


def reads_then_class():
    class C:
        y = x
        x = 20
        z = x
    return C.y, C.x, C.z


print(reads_then_class())
from math import *
print(floor(2.7), type(pi).__name__, pow(2, 3), "e" in globals())
e = "mine"
from math import *
print(type(e).__name__)

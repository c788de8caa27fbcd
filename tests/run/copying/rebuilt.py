"""copy and deepcopy by way of __reduce_ex__, copyreg's tables, and of objects that hold themselves or cannot be copied."""
import copy
import copyreg
import weakref


class Reduced:
    """Rebuilt from what __reduce_ex__ is told to return."""

    def __init__(self, *args):
        self.args = args

    def __reduce_ex__(self, protocol):
        return self.answer

    def __repr__(self):
        return f"Reduced{self.args}"


class Items(list):
    pass


class Slotted:
    __slots__ = ("a", "b", "__dict__")


class Stateful:
    def __getstate__(self):
        return {"seen": [1]}

    def __setstate__(self, state):
        self.state = state


for answer in (5, (int,), "name", (int, ("7",)), (Items, ([1, [2]],)), (Items, (), None, iter([1, [2]])),
               (dict, (), None, None, iter([(1, [2])])), (Reduced, ([1],), {"x": [2]}), (Slotted, (), (None, {"a": [1]})),
               (Slotted, (), ({"z": 1}, {"b": 2})), (Stateful, (), {"k": [3]}), ()):
    for function in (copy.copy, copy.deepcopy):
        r = Reduced(0)
        r.answer = answer
        try:
            result = function(r)
        except TypeError as e:
            print(function.__name__, e)
            continue
        shown = type(result).__name__ if hasattr(type(result), "__slots__") or isinstance(result, Stateful) else result
        print(function.__name__, shown if result is not r else "itself", getattr(result, "state", ""),
              getattr(result, "__dict__", ""), getattr(result, "b", ""))

s = Slotted()
s.a, s.c = [1], [2]
shallow, deep = copy.copy(s), copy.deepcopy(s)
print(shallow.a is s.a, deep.a is s.a, deep.a, deep.c, hasattr(deep, "b"))
print(vars(copy.copy(Stateful())), vars(copy.deepcopy(Stateful())))
items = Items([1, [2]])
items.extra = [3]
shallow, deep = copy.copy(items), copy.deepcopy(items)
print(type(shallow).__name__, shallow, shallow.extra is items.extra, shallow[1] is items[1], deep[1] is items[1], deep.extra)

loop = [1]
loop.append(loop)
print(copy.deepcopy(loop)[1][1][0])
inner = []
outer = (inner,)
inner.append(outer)
new = copy.deepcopy(outer)
print(new[0][0] is new, new is outer)
same = (1, "a", (2, b"b"))
print(copy.deepcopy(same) is same, copy.copy(same) is same, copy.deepcopy((1, [])) == (1, []))
d = {}
d["self"] = d
print(copy.deepcopy(d)["self"]["self"].keys())
shared = [1]
pair = copy.deepcopy([shared, shared, {"k": shared}])
print(pair[0] is pair[1] is pair[2]["k"], pair[0] is shared)
memo = {}
x = [shared]
y = copy.deepcopy(x, memo)
print(memo[id(x)] is y, memo[id(shared)] is y[0], copy.deepcopy(shared, memo) is y[0])


class Point:
    def __init__(self, x):
        self.x = x

    def move(self):
        return self.x


p = Point([1])
m = copy.deepcopy(p.move)
print(m(), m.__self__ is p, m() is p.x)


class Own:
    def __copy__(self):
        return "copied"

    def __deepcopy__(self, memo):
        return "deeply " + type(memo).__name__


print(copy.copy(Own()), copy.deepcopy(Own()), copy.deepcopy([Own()]))
for value in ((i for i in ()), {}.keys(), type.__dict__, lambda: 1, len, Point, slice(1, 2), range(3), frozenset([(1,)]),
              bytearray(b"x"), iter([1, 2]), ..., property(), weakref.ref(p), 1j):
    shown = []
    for function in (copy.copy, copy.deepcopy):
        try:
            shown.append(function(value) is value)
        except TypeError as e:
            shown.append(str(e))
    print(type(value).__name__, *shown)


class Registered:
    def __init__(self, v):
        self.v = v


copyreg.pickle(Registered, lambda r: (Registered, (r.v,)))
r = Registered([1])
print(copy.copy(r).v is r.v, copy.deepcopy(r).v is r.v, copyreg.dispatch_table[complex](1 + 2j))
for call in (lambda: copyreg.pickle(int, 5), lambda: copyreg.pickle(int, len, 5), lambda: copyreg.constructor(5),
             lambda: copyreg.add_extension("m", "n", 0), lambda: copyreg.add_extension("m", "n", 5),
             lambda: copyreg.add_extension("m", "n", 5), lambda: copyreg.add_extension("m", "n", 6),
             lambda: copyreg.add_extension("m", "o", 5), lambda: copyreg.remove_extension("m", "n", 6),
             lambda: copyreg.remove_extension("m", "n", 5), lambda: copyreg.remove_extension("m", "n", 5)):
    try:
        print(call())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)

import io
import sys


class Held:
    def __init__(self, what):
        self.what = what


class Module(type(sys)):
    pass


for what in (sys, Module("m"), staticmethod(len), classmethod(len), io.StringIO("text"), io.BytesIO(b"bytes"), ValueError(1, 2)):
    for function in (copy.copy, lambda x: copy.deepcopy(Held(x))):
        try:
            print(type(function(what)).__name__, function(what) is what)
        except TypeError as e:
            print(e)
with open("file.txt", "w") as file:
    for function in (copy.copy, copy.deepcopy):
        try:
            function(file)
        except TypeError as e:
            print(e)

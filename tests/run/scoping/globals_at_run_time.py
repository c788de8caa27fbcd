"""globals() as the module's dict: names made, changed and deleted through it are names of the program."""
import sys

g = globals()
g["made"] = 5
print(made, "made" in g, g["__name__"], g is globals())


def read():
    return made


made = 6
print(read(), g["made"])
del g["made"]
try:
    read()
except NameError as error:
    print(error)
g.update(a=1, b=2)
print(a + b, sorted(k for k in g if len(k) == 1))


def len(x):
    return "own len"


print(len([1]))
del len
print(len([1, 2]))
g["len"] = lambda x: -1
print(len("abc"), g.pop("len")(0), len("abc"))
module = sys.modules["__main__"]
module.through_module = 9
print(through_module, hasattr(module, "a"), vars(module) is g)
delattr(module, "a")
try:
    a
except NameError as error:
    print(error)


def change(name, value):
    globals()[name] = value


for i in range(3):
    change("loop", i * 10)
    print(loop, end=" ")
print()


def sets():
    global fresh
    for fresh in "xyz":
        pass
    global late
    late = fresh * 2


sets()
print(fresh, late, g.setdefault("late", 0), g.get("missing"), "b" in dir(), dir() == sorted(g))
exec("b += 40")
print(b, eval("b + 1"), eval("b", {"b": 0}), eval("b", {}, {"b": 7}))

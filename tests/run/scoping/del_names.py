"""del of locals, globals, cells, attributes and subscripts, nested targets, and what comes after."""


def local():
    x = 1
    del x
    try:
        x
    except UnboundLocalError as error:
        print(error)
    x = 2
    return x


def loop():
    for i in range(3):
        value = i
        if i == 1:
            del value
    try:
        del i, value, i
    except UnboundLocalError as error:
        print(error)


print(local())
loop()
a = b = c = [1, 2, 3, 4]
d = {"k": {"n": 1}, "m": 2}


class O:
    pass


o = O()
o.p, o.q = 1, 2
del (a, [b]), c[0], d["k"]["n"], o.p
print(c, d, vars(o))
for statement in ("del a", "del o.p", "del c[9]", "del d['zz']", "del d['k']['n']", "del c['x']", "del (5).real", "del 'abc'[0]", "del (1,)[0]", "del c[::0]", "del O.nothing", "del int.x"):
    try:
        exec(statement)
    except Exception as error:
        print(statement, "->", type(error).__name__, error)
del c[:], [d]
print(c)


def cell():
    x = 1

    def f():
        return x

    del x
    try:
        f()
    except NameError as error:
        print(type(error).__name__, error)
    x = 3
    return f()


print(cell())
try:
    raise ValueError(1)
except ValueError as error:
    pass
try:
    error
except NameError as e:
    print(e)
import os.path as p, os
del p
print(os.path.sep)
del os
print("os" in globals())

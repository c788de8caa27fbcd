# The name eval may stand for something else: then it gets its arguments and nothing more.
import builtins
import sys
import types

calculator = types.ModuleType("calculator")
exec("""
def eval(text, depth=0):
    return f"own eval of {text} at {depth}"
def exec(text):
    return "own exec"
""", calculator.__dict__)
sys.modules["calculator"] = calculator


def local(y):
    return eval("y + 1"), exec("z = y"), eval("y", None)


print(local(3))
original = eval
builtins.eval = lambda *args: len(args)
print(eval("1 + 1"))
builtins.eval = original
print(eval("1 + 1"))

globals().update((name, getattr(calculator, name)) for name in ("eval", "exec"))
print(eval("1 + 1"))
print(local(3))
del globals()["eval"], globals()["exec"]
print(local(4))

import collections
for wrong in collections.UserDict(x=5), 123, [1]:
    try:
        eval("x", wrong)
    except TypeError as e:
        print(e)

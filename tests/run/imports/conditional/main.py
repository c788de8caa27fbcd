"""Imports in branches, try, functions and loops; import inside a class body."""
try:
    import fancy_missing_library as lib
except ImportError:
    import fallback as lib
print(lib.name())
for i in range(2):
    import fallback

    print(i, fallback.name())


class Uses:
    import fallback as f
    from math import floor

    def go(self):
        return self.f.name(), Uses.floor(2.7)


print(Uses().go())


def pick(kind):
    if kind == "a":
        from option_a import value
    else:
        from option_b import value
    return value


print(pick("a"), pick("b"), pick("a"))
if False:
    import never_imported
import math, sys as system

print(math.floor(3.9), system is __import__("sys"), "option_a" in system.modules)
module = __import__("fallback")
print(module.name(), getattr(module, "name")())
import importlib

print(importlib.import_module("option_b").value)

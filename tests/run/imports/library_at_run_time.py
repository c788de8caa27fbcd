# Modules of the library that are imported by computed names; pkgutil.
import importlib
import os
import pkgutil
import typing

print(importlib.import_module("color" + "sys").rgb_to_hsv(1, 2, 3))
os.mkdir("pack")
os.mkdir("pack/sub")
for name in "pack/__init__.py", "pack/a.py", "pack/sub/__init__.py":
    open(name, "w").close()
print([(m.name, m.ispkg) for m in pkgutil.iter_modules(["pack"])])
print(typing.overload(lambda: 1) is typing._overload_dummy)

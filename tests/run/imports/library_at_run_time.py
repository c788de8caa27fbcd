# Modules of the library that are imported by computed names; finding modules in a folder.
import importlib
import importlib.machinery as machinery
import os
import typing

print(importlib.import_module("color" + "sys").rgb_to_hsv(1, 2, 3))
os.mkdir("pack")
os.mkdir("pack/sub")
os.mkdir("pack/space")
for name in "pack/a.py", "pack/sub/__init__.py":
    open(name, "w").close()
finder = machinery.FileFinder("pack", (machinery.SourceFileLoader, machinery.SOURCE_SUFFIXES))
for name in "a", "x.sub", "space", "missing":
    spec = finder.find_spec(name)
    print(name, spec and (spec.name, os.path.relpath(spec.origin or "none"), spec.submodule_search_locations is None,
                          type(spec.loader).__name__))
hook = machinery.FileFinder.path_hook((machinery.SourceFileLoader, [".py"]))
print(os.path.relpath(hook("pack").path))
try:
    hook("pack/a.py")
except ImportError as e:
    print(e)
print(typing.overload(lambda: 1) is typing._overload_dummy)

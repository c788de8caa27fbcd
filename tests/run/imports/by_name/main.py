"""importlib: modules by name, their specs, reloading, relative names."""
import importlib
import importlib.util
import plugins.second
import sys

m = importlib.import_module("plugins.first")
print(m.name, m.__name__, m is sys.modules["plugins.first"], importlib.import_module("math").floor(2.5))
print(importlib.import_module(".second", "plugins").name)
for name in ("first", "second"):
    print(importlib.import_module("plugins." + name).name)
print(importlib.import_module("..first", "plugins.deep").name)
for bad in (lambda: importlib.import_module("nowhere"), lambda: importlib.import_module(".x"),
            lambda: importlib.import_module("plugins.missing"), lambda: importlib.import_module("....x", "a.b"),
            lambda: importlib.util.find_spec("plugins.first.more"), lambda: importlib.util.find_spec("__main__"),
            lambda: importlib.reload(5), lambda: importlib.util.resolve_name(".a", "")):
    try:
        print(bad())
    except (ImportError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(importlib.util.find_spec("nowhere"), importlib.util.find_spec("plugins.nowhere"))
spec = importlib.util.find_spec("plugins")
print(spec.name, spec.origin.endswith("plugins/__init__.py"), spec.parent, len(spec.submodule_search_locations))
spec = importlib.util.find_spec("plugins.first")
print(spec.name, spec.origin.endswith("plugins/first.py"), spec.parent, spec.submodule_search_locations, spec.has_location)
print(importlib.util.find_spec("sys").origin, importlib.util.resolve_name(".a", "b"), importlib.util.resolve_name("a", None))
m.counter = 10
again = importlib.reload(m)
print(again is m, m.counter, m.name)
importlib.invalidate_caches()

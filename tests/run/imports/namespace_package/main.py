# Packages without __init__.py: folders that hold modules and packages.
import importlib

import space
import space.inner.deep
from space import module
from space.inner import deep as again
from space.regular import name

print(module.value, space.module is module, again is space.inner.deep, name)
print(space.__name__, space.__package__, space.__file__, space.__doc__, len(list(space.__path__)))
print(space.inner.deep.relative, hasattr(space, "regular"), space.inner.__name__)
try:
    import space.missing
except ImportError as e:
    print(type(e).__name__, e)
try:
    from space import missing
except ImportError as e:
    print(type(e).__name__, e.name)
print(importlib.import_module("space.inner.deep") is again)

"""Importing modules by name.

The modules of a program are those that its import statements name, and those named in calls of import_module(). Where
the compiler is part of the program (coachwhip run, programs that use eval) others are compiled when they are imported.
"""

import sys
from _importlib import rerun as _rerun

__all__ = ["__import__", "import_module", "invalidate_caches", "reload"]

__import__ = __import__


def _resolve(name, package):
    """The absolute form of a name that may begin with dots."""
    if not name.startswith("."):
        return name
    level = len(name) - len(name.lstrip("."))
    parts = package.rsplit(".", level - 1)
    if len(parts) < level:
        raise ImportError("attempted relative import beyond top-level package")
    rest = name[level:]
    return f"{parts[0]}.{rest}" if rest else parts[0]


def import_module(name, package=None):
    """The module of that name, imported if it was not; a name with leading dots is relative to `package`."""
    if name.startswith("."):
        if not package:
            raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
        name = _resolve(name, package)
    __import__(name)
    return sys.modules[name]


def invalidate_caches():
    """Nothing about the file system is kept."""


def reload(module):
    """Runs the code of a module again in its namespace."""
    try:
        name = module.__spec__.name if module.__spec__ is not None else module.__name__
    except AttributeError:
        raise TypeError("reload() argument must be a module") from None
    if sys.modules.get(name) is not module:
        raise ImportError(f"module {name} not in sys.modules", name=name)
    if not _rerun(module):
        from importlib import util
        spec = util.find_spec(name)
        if spec is None:
            raise ModuleNotFoundError(f"spec not found for the module {name!r}", name=name)
        if spec.has_location:
            spec.loader.exec_module(module)
    return sys.modules[name]

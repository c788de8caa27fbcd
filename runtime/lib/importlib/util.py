"""Finding modules without importing them, and loading files as modules."""

import sys
import types
from _importlib import find as _find_known
from importlib import _resolve, import_module
from importlib.abc import Loader
from importlib.machinery import BuiltinImporter, ModuleSpec, SourceFileLoader

MAGIC_NUMBER = b"\xa7\r\r\n"


def resolve_name(name, package):
    """The absolute form of a relative module name."""
    if not name.startswith("."):
        return name
    if not package:
        raise ImportError(f"no package specified for {name!r} (required for relative module names)")
    return _resolve(name, package)


def _find(name, parent):
    found = _find_known(name, parent)
    if found is None:
        return None
    kind, path, is_package = found
    if kind == "builtin":
        return ModuleSpec(name, BuiltinImporter, origin="built-in", is_package=False)
    spec = ModuleSpec(name, SourceFileLoader(name, path), origin=path, is_package=is_package)
    spec.has_location = True
    if is_package:
        spec.submodule_search_locations.append(path.rpartition("/")[0])
    return spec


def find_spec(name, package=None):
    """The spec of a module, None if there is none. The packages that it lies in are imported."""
    name = resolve_name(name, package)
    if name in sys.modules:
        module = sys.modules[name]
        if module is None:
            return None
        if name == "__main__":
            raise ValueError("__main__.__spec__ is None")
        return getattr(module, "__spec__", None) or _find(name, sys.modules.get(name.rpartition(".")[0]))
    parent_name = name.rpartition(".")[0]
    parent = None
    if parent_name:
        parent = import_module(parent_name)
        if not hasattr(parent, "__path__"):
            raise ModuleNotFoundError(f"__path__ attribute not found on {parent_name!r} while trying to find {name!r}",
                                      name=name)
    return _find(name, parent)


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    if hasattr(loader, "get_filename") and origin is None:
        return spec_from_file_location(name, loader=loader)
    if is_package is None:
        is_package = loader.is_package(name) if hasattr(loader, "is_package") else False
    return ModuleSpec(name, loader, origin=origin, is_package=is_package)


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=None):
    """The spec of the module that a file is; None where the name of the file is no module's."""
    if location is None:
        location = loader.get_filename(name) if hasattr(loader, "get_filename") else "<unknown>"
    else:
        import os
        location = os.path.abspath(os.fspath(location))
    if loader is None:
        if not location.endswith(".py"):
            return None
        loader = SourceFileLoader(name, location)
    spec = ModuleSpec(name, loader, origin=location)
    spec.has_location = True
    if submodule_search_locations is not None:
        spec.submodule_search_locations = submodule_search_locations
    elif hasattr(loader, "is_package") and loader.is_package(name):
        spec.submodule_search_locations = [location.rpartition("/")[0]]
    return spec


def module_from_spec(spec):
    """A new module, not run yet."""
    module = spec.loader.create_module(spec) if hasattr(spec.loader, "create_module") else None
    if module is None:
        module = types.ModuleType(spec.name)
    module.__name__ = spec.name
    module.__loader__ = spec.loader
    module.__package__ = spec.parent
    module.__spec__ = spec
    if spec.submodule_search_locations is not None:
        module.__path__ = spec.submodule_search_locations
    if spec.has_location:
        module.__file__ = spec.origin
    return module


class LazyLoader(Loader):
    """Runs a module when it is made: what is compiled needs no delay."""

    def __init__(self, loader):
        self.loader = loader

    @classmethod
    def factory(cls, loader):
        return lambda *args, **kwargs: cls(loader(*args, **kwargs))

    def create_module(self, spec):
        return self.loader.create_module(spec)

    def exec_module(self, module):
        self.loader.exec_module(module)

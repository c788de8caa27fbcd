"""What modules are made of: specs and loaders."""

import sys
from _importlib import find as _find

SOURCE_SUFFIXES = [".py"]
BYTECODE_SUFFIXES = [".pyc"]
DEBUG_BYTECODE_SUFFIXES = OPTIMIZED_BYTECODE_SUFFIXES = BYTECODE_SUFFIXES
EXTENSION_SUFFIXES = []


def all_suffixes():
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES


class ModuleSpec:
    """What is known of a module before it is imported."""

    def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None):
        self.name = name
        self.loader = loader
        self.origin = origin
        self.loader_state = loader_state
        self.submodule_search_locations = [] if is_package else None
        self._uninitialized_submodules = []
        self.has_location = False
        self.cached = None

    def __repr__(self):
        parts = [f"name={self.name!r}", f"loader={self.loader!r}"]
        if self.origin is not None:
            parts.append(f"origin={self.origin!r}")
        if self.submodule_search_locations is not None:
            parts.append(f"submodule_search_locations={self.submodule_search_locations}")
        return f"{self.__class__.__name__}({', '.join(parts)})"

    def __eq__(self, other):
        try:
            return all(getattr(self, a) == getattr(other, a)
                       for a in ("name", "loader", "origin", "submodule_search_locations", "cached", "has_location"))
        except AttributeError:
            return NotImplemented

    @property
    def parent(self):
        if self.submodule_search_locations is None:
            return self.name.rpartition(".")[0]
        return self.name


class BuiltinImporter:
    """Loads modules that are part of the runtime."""

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        found = _find(fullname, None)
        if found and found[0] == "builtin":
            return ModuleSpec(fullname, cls, origin="built-in", is_package=False)

    @staticmethod
    def create_module(spec):
        return __import__(spec.name) and sys.modules[spec.name]

    @staticmethod
    def exec_module(module):
        """It was run when it was made."""


class SourceFileLoader:
    """Loads a module from its source."""

    def __init__(self, fullname, path):
        self.name = fullname
        self.path = path

    def __eq__(self, other):
        return self.__class__ == other.__class__ and self.__dict__ == other.__dict__

    def __hash__(self):
        return hash(self.name) ^ hash(self.path)

    def is_package(self, fullname):
        return self.path.rpartition("/")[2] == "__init__.py" and fullname.rpartition(".")[2] != "__init__"

    def get_filename(self, name=None):
        return self.path

    def get_data(self, path):
        with open(path, "rb") as file:
            return file.read()

    def get_source(self, fullname):
        with open(self.path, encoding="utf-8") as file:
            return file.read()

    def source_to_code(self, data, path):
        return compile(data, path, "exec", dont_inherit=True)

    def get_code(self, fullname):
        return self.source_to_code(self.get_data(self.path), self.path)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(self.get_code(module.__name__), module.__dict__)


class FileFinder:
    """Finds modules in one folder. loader_details: pairs of a loader and the suffixes of its files."""

    def __init__(self, path, *loader_details):
        import posixpath
        self._loaders = [(suffix, loader) for loader, suffixes in loader_details for suffix in suffixes]
        self.path = posixpath.abspath(path or ".")

    def __repr__(self):
        return f"FileFinder({self.path!r})"

    def find_spec(self, fullname, target=None):
        import posixpath
        base = posixpath.join(self.path, fullname.rpartition(".")[2])
        for suffix, loader in self._loaders:
            for path, is_package in (posixpath.join(base, "__init__" + suffix), True), (base + suffix, False):
                if posixpath.isfile(path):
                    spec = ModuleSpec(fullname, loader(fullname, path), origin=path, is_package=is_package)
                    spec.has_location = True
                    if is_package:
                        spec.submodule_search_locations = [base]
                    return spec
        if posixpath.isdir(base):
            spec = ModuleSpec(fullname, None, is_package=True)
            spec.submodule_search_locations = [base]
            return spec

    def invalidate_caches(self):
        """Nothing is remembered."""

    @classmethod
    def path_hook(cls, *loader_details):
        """A function for sys.path_hooks."""
        def path_hook_for_FileFinder(path):
            import posixpath
            if not posixpath.isdir(path or "."):
                raise ImportError("only directories are supported", path=path)
            return cls(path, *loader_details)
        return path_hook_for_FileFinder


class PathFinder:
    """Finds modules of the program and along sys.path."""

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        from importlib import util
        return util._find(fullname, None)

    @classmethod
    def invalidate_caches(cls):
        pass

if not sys.path_hooks:
    sys.path_hooks.append(FileFinder.path_hook((SourceFileLoader, SOURCE_SUFFIXES)))

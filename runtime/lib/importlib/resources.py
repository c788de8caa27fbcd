"""importlib.resources: files that lie in packages, beside their modules."""

import types
from contextlib import contextmanager
from os import path as _path
from pathlib import Path

from . import import_module

__all__ = ["Package", "Resource", "as_file", "contents", "files", "is_resource", "open_binary", "open_text", "path",
           "read_binary", "read_text"]

Package = types.ModuleType | str
Resource = str


def files(package):
    """The folder of the package, given by name or as a module."""
    module = package if isinstance(package, types.ModuleType) else import_module(package)
    if not hasattr(module, "__path__"):
        raise TypeError(f"{package!r} is not a package")
    return Path(list(module.__path__)[0])


@contextmanager
def as_file(path):
    """A file, or a folder, of a package as one of the file system, for a with statement."""
    yield path


# ---- as before there was files() ----

def _file(package, resource):
    folder, name = _path.split(str(resource))
    if folder:
        raise ValueError(f"{resource!r} must be only a file name")
    return files(package) / name


def open_binary(package, resource):
    """A file of the package, opened for reading bytes."""
    return _file(package, resource).open("rb")


def open_text(package, resource, encoding="utf-8", errors="strict"):
    """A file of the package, opened for reading text."""
    return _file(package, resource).open("r", encoding=encoding, errors=errors)


def read_binary(package, resource):
    """The bytes of a file of the package."""
    return _file(package, resource).read_bytes()


def read_text(package, resource, encoding="utf-8", errors="strict"):
    """The text of a file of the package."""
    with open_text(package, resource, encoding, errors) as file:
        return file.read()


def contents(package):
    """The names of what is in the package."""
    return [each.name for each in files(package).iterdir()]


def is_resource(package, name):
    """Whether there is a file of this name."""
    _file(package, name)
    return any(each.name == name and each.is_file() for each in files(package).iterdir())


def path(package, resource):
    """A file of the package as one of the file system, for a with statement."""
    return as_file(_file(package, resource))

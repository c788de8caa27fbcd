"""The loaders under the names that CPython's own modules use."""

from importlib.machinery import FileFinder, PathFinder, SourceFileLoader
from importlib.util import MAGIC_NUMBER, spec_from_file_location

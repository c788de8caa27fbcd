"""importlib.metadata: what is installed along sys.path, out of the .dist-info folders that installers leave there."""

import collections
import os
import re
import sys

from . import import_module

__all__ = ["Distribution", "PackageMetadata", "PackageNotFoundError", "distribution", "distributions", "entry_points",
           "files", "metadata", "packages_distributions", "requires", "version"]


class PackageNotFoundError(ModuleNotFoundError):
    """There is nothing installed under the name."""

    def __str__(self):
        return f"No package metadata was found for {self.name}"

    @property
    def name(self):
        return self.args[0]


class PackageMetadata:
    """What metadata() gives: a message of email, for annotations."""


# ---- entry points ----

class EntryPoint(collections.namedtuple("EntryPoint", "name value group")):
    """An object that a package offers to others: value is `module:attribute [extras]`."""

    __slots__ = ()

    pattern = re.compile(r"(?P<module>[\w.]+)\s*(:\s*(?P<attr>[\w.]+)\s*)?((?P<extras>\[.*\])\s*)?$")

    def __repr__(self):
        return f"EntryPoint(name={self.name!r}, value={self.value!r}, group={self.group!r})"

    @property
    def module(self):
        return self.pattern.match(self.value)["module"]

    @property
    def attr(self):
        return self.pattern.match(self.value)["attr"] or ""

    @property
    def extras(self):
        return re.findall(r"\w+", self.pattern.match(self.value)["extras"] or "")

    def load(self):
        """The object."""
        found = import_module(self.module)
        for name in filter(None, self.attr.split(".")):
            found = getattr(found, name)
        return found

    def matches(self, **params):
        """Whether it has these attributes."""
        return all(getattr(self, name) == value for name, value in params.items())


class EntryPoints(list):
    """Several of them."""

    __slots__ = ()

    def __getitem__(self, name):
        if isinstance(name, int):
            return list.__getitem__(self, name)
        for each in self.select(name=name):
            return each
        raise KeyError(name)

    def select(self, **params):
        """Those that have these attributes."""
        return EntryPoints(each for each in self if each.matches(**params))

    @property
    def names(self):
        return {each.name for each in self}

    @property
    def groups(self):
        return {each.group for each in self}


class SelectableGroups(dict):
    """All entry points by their group."""

    def select(self, **params):
        """Those that have these attributes; without any, all by their group."""
        return EntryPoints(each for group in self.values() for each in group).select(**params) if params else self

    @property
    def groups(self):
        return set(self)

    @property
    def names(self):
        return {each.name for group in self.values() for each in group}


def _read_entry_points(text):
    group = ""
    for line in map(str.strip, text.splitlines()):
        if line.startswith("["):
            group = line.strip("[]")
        elif line and line[0] not in "#;":
            name, _, value = line.partition("=")
            yield EntryPoint(name.strip(), value.strip(), group)


# ---- what is installed ----

def _normal(name):
    return re.sub(r"[-_.]+", "-", name).lower().replace("-", "_")


class Distribution:
    """Something installed, described by the files in a folder."""

    def __init__(self, folder):
        self._folder = folder

    @staticmethod
    def from_name(name):
        """The first of this name along sys.path."""
        if not name:
            raise ValueError("A distribution name is required.")
        for each in distributions(name=name):
            return each
        raise PackageNotFoundError(name)

    @classmethod
    def discover(cls, *, name=None, path=None):
        """All along the path, or those of this name."""
        for place in sys.path if path is None else path:
            try:
                entries = sorted(os.listdir(place or "."))
            except OSError:
                continue
            for entry in entries:
                stem, ending = os.path.splitext(entry)
                if ending not in (".dist-info", ".egg-info"):
                    continue
                if name is None or _normal(stem.partition("-")[0]) == _normal(name):
                    yield cls(os.path.join(place, entry))

    def read_text(self, filename):
        """A file of the folder; None if it is not there."""
        try:
            with open(os.path.join(self._folder, filename), encoding="utf-8") as file:
                return file.read()
        except (FileNotFoundError, IsADirectoryError, NotADirectoryError, PermissionError):
            return None

    def locate_file(self, path):
        """Where a file of the distribution is."""
        from pathlib import Path
        return Path(self._folder).parent / path

    @property
    def metadata(self):
        """Its description, as a message of email."""
        from email.message import Message
        from email.parser import Parser
        return Parser(Message).parsestr(self.read_text("METADATA") or self.read_text("PKG-INFO") or "")

    @property
    def name(self):
        return self.metadata["Name"]

    @property
    def version(self):
        return self.metadata["Version"]

    @property
    def requires(self):
        return self.metadata.get_all("Requires-Dist")

    @property
    def entry_points(self):
        return EntryPoints(_read_entry_points(self.read_text("entry_points.txt") or ""))

    @property
    def files(self):
        """The paths of its files; None if they are not known."""
        from pathlib import PurePosixPath
        record = self.read_text("RECORD")
        if record is None:
            return None
        import csv
        return [PurePosixPath(row[0]) for row in csv.reader(record.splitlines()) if row]


def distribution(distribution_name):
    """What is installed under the name."""
    return Distribution.from_name(distribution_name)


def distributions(**options):
    """All that is installed."""
    return Distribution.discover(**options)


def metadata(distribution_name):
    """The description of what is installed under the name."""
    return distribution(distribution_name).metadata


def version(distribution_name):
    """Its version."""
    return distribution(distribution_name).version


def files(distribution_name):
    """The paths of its files."""
    return distribution(distribution_name).files


def requires(distribution_name):
    """What else it needs."""
    return distribution(distribution_name).requires


def entry_points(**params):
    """What installed packages offer: all by group, or those that have the given attributes."""
    seen, groups = set(), {}
    for each in distributions():
        name = _normal(each.name or "")
        if name not in seen:
            seen.add(name)
            for point in each.entry_points:
                groups.setdefault(point.group, []).append(point)
    return SelectableGroups((group, EntryPoints(points)) for group, points in groups.items()).select(**params)


def packages_distributions():
    """Module -> the names of the distributions that have it."""
    found = {}
    for each in distributions():
        for module in (each.read_text("top_level.txt") or "").split():
            found.setdefault(module, []).append(each.metadata["Name"])
    return found

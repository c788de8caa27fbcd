"""Lines of source files, kept so that the same file is read once."""

import os
import sys

__all__ = ["checkcache", "clearcache", "getline", "lazycache"]

# filename -> (size, mtime, lines, full name)
cache = {}


def clearcache():
    cache.clear()


def getline(filename, lineno, module_globals=None):
    """The line with its newline, or ''."""
    if lineno > 0:
        for line in getlines(filename, module_globals)[lineno - 1:lineno]:
            return line
    return ""


def getlines(filename, module_globals=None):
    entry = cache.get(filename)
    if entry is not None:
        return entry[2]
    try:
        return updatecache(filename, module_globals)
    except MemoryError:
        clearcache()
    return []


def checkcache(filename=None):
    """Forgets files that have changed on disk."""
    for name in list(cache) if filename is None else [filename]:
        entry = cache.get(name)
        if entry is None or entry[1] is None:
            continue
        try:
            stat = os.stat(entry[3])
        except OSError:
            del cache[name]
            continue
        if (entry[0], entry[1]) != (stat.st_size, stat.st_mtime):
            del cache[name]


def lazycache(filename, module_globals):
    """Sources that only a loader could give do not exist here."""
    return False


def _candidates(filename):
    yield filename
    if not os.path.isabs(filename):
        for directory in sys.path:
            if isinstance(directory, str):
                yield os.path.join(directory, filename)


def updatecache(filename, module_globals=None):
    cache.pop(filename, None)
    if not filename or (filename.startswith("<") and filename.endswith(">")):
        return []
    for full in _candidates(filename):
        try:
            stat = os.stat(full)
            with open(full, encoding="utf-8") as file:
                lines = file.readlines()
        except (OSError, UnicodeDecodeError, SyntaxError):
            continue
        if lines and not lines[-1].endswith("\n"):
            lines[-1] += "\n"
        cache[filename] = stat.st_size, stat.st_mtime, lines, full
        return lines
    return []

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
    if entry is not None and len(entry) > 1:
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
        if entry is None or len(entry) == 1 or entry[1] is None:
            continue
        try:
            stat = os.stat(entry[3])
        except OSError:
            del cache[name]
            continue
        if (entry[0], entry[1]) != (stat.st_size, stat.st_mtime):
            del cache[name]


def _source_getter(module_globals):
    """A function that gives the text of the module with these globals: of its loader or, as modules that are
    compiled in have none, of its file; or None."""
    spec = module_globals.get("__spec__")
    loader = getattr(spec, "loader", None) or module_globals.get("__loader__")
    get_source = getattr(loader, "get_source", None)
    if get_source is not None:
        name = getattr(spec, "name", None) or module_globals.get("__name__")
        return (lambda: get_source(name)) if name else None
    path = module_globals.get("__file__")
    return (lambda: _read(path)) if loader is None and isinstance(path, str) else None


def lazycache(filename, module_globals):
    """Notes where the lines come from if there is no such file; whether it did."""
    if filename in cache:
        return len(cache[filename]) == 1
    if not filename or (filename.startswith("<") and filename.endswith(">")) or not module_globals:
        return False
    getter = _source_getter(module_globals)
    if getter is None:
        return False
    cache[filename] = (getter,)
    return True


def _candidates(filename):
    yield filename
    if not os.path.isabs(filename):
        for directory in sys.path:
            if isinstance(directory, str):
                yield os.path.join(directory, filename)


def _encoding(data):
    """What a comment in the first two lines says (PEP 263), or UTF-8."""
    for line in data.split(b"\n", 2)[:2]:
        before, found, after = line.partition(b"coding")
        if found and before.lstrip(b" \t\f").startswith(b"#") and after[:1] in (b":", b"="):
            name = after[1:].lstrip(b" \t").replace(b"*", b" ").split()
            if name:
                return name[0].decode("latin-1")
        if line.strip() and not line.lstrip(b" \t\f").startswith(b"#"):
            break  # code: the next line says nothing
    return "utf-8"


def _read(path):
    with open(path, "rb") as file:
        data = file.read()
    if data.startswith(b"\xef\xbb\xbf"):
        data = data[3:]
    try:
        return data.decode(_encoding(data)).replace("\r\n", "\n").replace("\r", "\n")
    except LookupError as e:
        raise SyntaxError(str(e)) from None


def _lines(text):
    lines = text.split("\n")
    if not lines[-1]:
        lines.pop()
    return [line + "\n" for line in lines]


def updatecache(filename, module_globals=None):
    if len(cache.get(filename, ())) != 1:
        cache.pop(filename, None)
    if not filename or (filename.startswith("<") and filename.endswith(">")):
        return []
    for full in _candidates(filename):
        try:
            stat = os.stat(full)
            lines = _lines(_read(full))
        except (OSError, UnicodeDecodeError, SyntaxError):
            continue
        cache[filename] = stat.st_size, stat.st_mtime, lines, full
        return lines
    if not lazycache(filename, module_globals):
        return []
    try:
        text = cache[filename][0]()
    except (ImportError, OSError, UnicodeDecodeError):
        text = None
    if text is None:
        del cache[filename]
        return []
    lines = [line + "\n" for line in text.splitlines()]
    cache[filename] = len(text), None, lines, filename
    return cache[filename][2]

"""Warnings: filters, printing, catching.

Of the functions that are running, those further out than the caller of warn() are known only in programs that mention
stacklevel or other names of frames; without, a warning is reported where warn() was called.
"""

import sys
from _traceback import hide as _hide
from _warnings import location as _location

__all__ = [
    "catch_warnings", "filterwarnings", "formatwarning", "resetwarnings", "showwarning", "simplefilter", "warn",
    "warn_explicit",
]

# (action, message pattern or None, category, module pattern or None, lineno)
filters = [
    ("default", None, DeprecationWarning, "__main__", 0),
    ("ignore", None, DeprecationWarning, None, 0),
    ("ignore", None, PendingDeprecationWarning, None, 0),
    ("ignore", None, ImportWarning, None, 0),
    ("ignore", None, ResourceWarning, None, 0),
]
_defaultaction = defaultaction = "default"
_onceregistry = onceregistry = {}
_filters_version = 1
_ACTIONS = ("error", "ignore", "always", "default", "module", "once")


def _filters_mutated():
    global _filters_version
    _filters_version += 1


# ---- showing ----

class WarningMessage:
    _WARNING_DETAILS = ("message", "category", "filename", "lineno", "file", "line", "source")

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        details = message, category, filename, lineno, file, line, source
        for name, value in zip(self._WARNING_DETAILS, details):
            setattr(self, name, value)
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return (f"{{message : {self.message!r}, category : {self._category_name!r}, "
                f"filename : {self.filename!r}, lineno : {self.lineno}, line : {self.line!r}}}")


def formatwarning(message, category, filename, lineno, line=None):
    return _formatwarnmsg_impl(WarningMessage(message, category, filename, lineno, None, line))


def _formatwarnmsg_impl(msg):
    text = f"{msg.filename}:{msg.lineno}: {msg.category.__name__}: {msg.message}\n"
    line = msg.line
    if line is None:
        try:
            import linecache
            line = linecache.getline(msg.filename, msg.lineno)
        except Exception:
            line = None
    if line:
        text += f"  {line.strip()}\n"
    if msg.source is not None:
        text += f"{msg.category.__name__}: Enable tracemalloc to get the object allocation traceback\n"
    return text


def showwarning(message, category, filename, lineno, file=None, line=None):
    _showwarnmsg_impl(WarningMessage(message, category, filename, lineno, file, line))


def _showwarnmsg_impl(msg):
    file = sys.stderr if msg.file is None else msg.file
    if file is None:
        return
    try:
        file.write(_formatwarnmsg(msg))
    except OSError:
        pass


_showwarning_orig = showwarning
_formatwarning_orig = formatwarning


def _showwarnmsg(msg):
    """Shows a warning, by showwarning() if the program replaced it."""
    if showwarning is not _showwarning_orig:
        if not callable(showwarning):
            raise TypeError("warnings.showwarning() must be set to a function or method")
        showwarning(msg.message, msg.category, msg.filename, msg.lineno, msg.file, msg.line)
        return
    _showwarnmsg_impl(msg)


def _formatwarnmsg(msg):
    if formatwarning is not _formatwarning_orig:
        return formatwarning(msg.message, msg.category, msg.filename, msg.lineno, msg.line)
    return _formatwarnmsg_impl(msg)


# ---- filters ----

def _check(right, text):
    if not right:
        raise AssertionError(text)


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """Puts a filter in front, or at the end: what to do with warnings whose text and module match these patterns."""
    _check(action in _ACTIONS, f"invalid action: {action!r}")
    for value, name in ((message, "message"), (module, "module")):
        _check(isinstance(value, str), f"{name} must be a string")
    _check(isinstance(category, type), "category must be a class")
    _check(issubclass(category, Warning), "category must be a Warning subclass")
    _insert((action, message or None, category, module or None, _line_number(lineno)), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """filterwarnings for all texts and modules."""
    _check(action in _ACTIONS, f"invalid action: {action!r}")
    _insert((action, None, category, None, _line_number(lineno)), append)


def _line_number(lineno):
    _check(isinstance(lineno, int) and lineno >= 0, "lineno must be an int >= 0")
    return lineno


def _insert(item, at_end):
    """A filter that is there already moves to the front, but not to the end."""
    there = item in filters
    if not at_end:
        if there:
            filters.remove(item)
        filters.insert(0, item)
    elif not there:
        filters.append(item)
    _filters_mutated()


def resetwarnings():
    filters[:] = []
    _filters_mutated()


def _matches(pattern, text, ignore_case):
    """Patterns are regular expressions that match at the beginning; most are plain text."""
    if pattern is None:
        return True
    if all(c.isalnum() or c in " _-,:;'\"/=<>!%&#@~`" for c in pattern):
        if ignore_case:
            return text.lower().startswith(pattern.lower())
        return text.startswith(pattern)
    import re
    return re.match(pattern, text, re.I if ignore_case else 0) is not None


# ---- warning ----

def warn(message, category=None, stacklevel=1, source=None):
    """Warns of something at the caller's place, or that of its caller with stacklevel 2, and so on."""
    if isinstance(message, Warning):
        category = type(message)
    elif category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    filename, lineno, names = _location(stacklevel) or ("sys", 1, vars(sys))
    registry = names.setdefault("__warningregistry__", {})
    warn_explicit(message, category, filename, lineno, names.get("__name__") or "<string>", registry, names, source)


def _warn_unawaited_coroutine(coroutine):
    warn(f"coroutine '{coroutine.__qualname__}' was never awaited", RuntimeWarning, source=coroutine)


def _action(text, category, module, lineno):
    """What the first filter that fits says."""
    for item in filters:
        action, text_pattern, base, module_pattern, line = item
        if (issubclass(category, base) and line in (0, lineno) and _matches(text_pattern, text, True)
                and _matches(module_pattern, module, False)):
            if action not in _ACTIONS:
                raise RuntimeError(f"Unrecognized action ({action!r}) in warnings.filters:\n {item!r}")
            return action
    return defaultaction


def _is_noted(registry, key, note):
    """Is the key in a registry of warnings that were shown? What was noted under other filters does not count."""
    if registry.get("version", 0) != _filters_version:
        registry.clear()
        registry["version"] = _filters_version
    noted = bool(registry.get(key))
    if note:
        registry[key] = True
    return noted


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None,
                  source=None):
    """Warns of something at the place given; registry is where the module remembers what it has shown."""
    lineno = int(lineno)
    if module is None:
        module = filename or "<unknown>"
        if module.lower().endswith(".py"):
            module = module[:-3]
    if isinstance(message, Warning):
        warning, text, category = message, str(message), type(message)
    else:
        warning, text = category(message), message
    if registry is not None and _is_noted(registry, (text, category, lineno), False):
        return
    action = _action(text, category, module, lineno)
    if action == "ignore":
        return
    if action == "error":
        raise warning
    if registry is not None and action != "always":
        _is_noted(registry, (text, category, lineno), True)
    if action == "once" and registry is None:
        registry = onceregistry
    if action in ("module", "once") and registry is not None and _is_noted(registry, (text, category), True):
        return
    _showwarnmsg(WarningMessage(warning, category, filename, lineno, source=source))


_hide(warn, warn_explicit)  # CPython's are in C


# ---- catching ----

class catch_warnings:
    """Puts filters and showwarning back at the end; with record=True the warnings go to a list."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._module = sys.modules["warnings"] if module is None else module
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        args = []
        if self._record:
            args.append("record=True")
        if self._module is not sys.modules["warnings"]:
            args.append(f"module={self._module!r}")
        return f"{type(self).__name__}({', '.join(args)})"

    def __enter__(self):
        if self._entered:
            raise RuntimeError(f"Cannot enter {self!r} twice")
        self._entered = True
        module = self._module
        self._filters = module.filters
        module.filters = self._filters[:]
        module._filters_mutated()
        self._showwarning = module.showwarning
        self._showwarnmsg_impl = module._showwarnmsg_impl
        log = None
        if self._record:
            log = []
            module._showwarnmsg_impl = log.append
            module.showwarning = module._showwarning_orig
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        if not self._entered:
            raise RuntimeError(f"Cannot exit {self!r} without entering first")
        module = self._module
        module.filters = self._filters
        module._filters_mutated()
        module.showwarning = self._showwarning
        module._showwarnmsg_impl = self._showwarnmsg_impl


def _processoptions(args):
    for arg in args:
        try:
            _setoption(arg)
        except _OptionError as message:
            print("Invalid -W option ignored:", message, file=sys.stderr)


class _OptionError(Exception):
    """A -W option that is not understood."""


def _setoption(arg):
    parts = arg.split(":")
    if len(parts) > 5:
        raise _OptionError(f"too many fields (max 5): {arg!r}")
    parts += [""] * (5 - len(parts))
    action, message, category, module, lineno = [part.strip() for part in parts]
    matching = [a for a in _ACTIONS if a.startswith(action or "default")]
    if not matching:
        raise _OptionError(f"invalid action: {action!r}")
    import builtins
    kind = getattr(builtins, category, None) if category else Warning
    if not (isinstance(kind, type) and issubclass(kind, Warning)):
        raise _OptionError(f"unknown warning category: {category!r}")
    try:
        line = int(lineno or 0)
    except ValueError:
        raise _OptionError(f"invalid lineno {lineno!r}") from None
    _insert((matching[0], message or None, kind, module or None, line), False)


_DEPRECATED_MSG = "{name!r} is deprecated and slated for removal in Python {remove}"


def _deprecated(name, message=_DEPRECATED_MSG, *, remove, _version=sys.version_info):
    """What modules of the library call that are to go in version `remove`, a pair."""
    wanted = f"{remove[0]}.{remove[1]}"
    if _version[:2] > remove or _version[:2] == remove and _version[3] != "alpha":
        raise RuntimeError(f"{name!r} was slated for removal after Python {wanted} alpha")
    warn(message.format(name=name, remove=wanted), DeprecationWarning, stacklevel=3)


if getattr(sys, "warnoptions", None):
    _processoptions(sys.warnoptions)

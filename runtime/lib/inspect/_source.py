"""Where things come from: modules, files, lines of source, comments."""

import linecache
import os
import sys
import types


class EndOfBlock(Exception):
    pass


def _code_of(object):
    """The code that a method, function, traceback or frame runs; anything else as it is."""
    if isinstance(object, types.MethodType):
        object = object.__func__
    if isinstance(object, types.FunctionType):
        object = object.__code__
    if isinstance(object, types.TracebackType):
        object = object.tb_frame
    if isinstance(object, types.FrameType):
        object = object.f_code
    return object


def getfile(object):
    """The file in which a module, class, function, traceback, frame or code was defined."""
    if isinstance(object, types.ModuleType):
        if getattr(object, "__file__", None):
            return object.__file__
        raise TypeError(f"{object!r} is a built-in module")
    if isinstance(object, type):
        if hasattr(object, "__module__"):
            module = sys.modules.get(object.__module__)
            if getattr(module, "__file__", None):
                return module.__file__
            if object.__module__ == "__main__":
                raise OSError("source code not available")
        raise TypeError(f"{object!r} is a built-in class")
    object = _code_of(object)
    if isinstance(object, types.CodeType):
        return object.co_filename
    raise TypeError("module, class, method, function, traceback, frame, or code object was expected, got "
                    + type(object).__name__)


def getmodulename(path):
    """The module that a file holds, or None."""
    name, dot, suffix = os.path.basename(path).partition(".")
    return name if dot and (suffix in ("py", "pyc", "so") or suffix.endswith(".so")) else None


def getsourcefile(object):
    """The file with the source text, or None."""
    name = getfile(object)
    if name.endswith((".pyc", ".so")):
        return None
    if os.path.exists(name) or name in linecache.cache:
        return name
    return None


def getabsfile(object, _filename=None):
    return os.path.normcase(os.path.abspath(_filename or getsourcefile(object) or getfile(object)))


def getmodule(object, _filename=None):
    """The module in which something was defined, or None."""
    if isinstance(object, types.ModuleType):
        return object
    if hasattr(object, "__module__"):
        return sys.modules.get(object.__module__)
    try:
        name = getabsfile(object, _filename)
    except (TypeError, OSError):
        return None
    for module in list(sys.modules.values()):
        path = getattr(module, "__file__", None)
        if path and os.path.abspath(path) == name:
            return module
    return None


# ---- lines ----

def _indent(line):
    return len(line) - len(line.lstrip())


def indentsize(line):
    """Columns of blanks at the start, tabs expanded."""
    expanded = line.expandtabs()
    return len(expanded) - len(expanded.lstrip())


class _Scanner:
    """Follows a text line by line through brackets, strings, comments and continued lines."""

    def __init__(self):
        self.depth = 0
        self.quote = ""  # of the triple-quoted string that the line begins in
        self.continued = False

    def inside(self):
        return bool(self.depth or self.quote or self.continued)

    def take(self, line):
        i, n = 0, len(line)
        self.continued = False
        while i < n:
            if self.quote:
                end = line.find(self.quote, i)
                while end > 0 and self.backslashes(line, end) % 2:
                    end = line.find(self.quote, end + 1)
                if end < 0:
                    return
                i = end + len(self.quote)
                self.quote = ""
                continue
            c = line[i]
            if c == "#":
                return
            if c in "'\"":
                i = self.string(line, i)
                continue
            self.depth += (c in "([{") - (c in ")]}")
            if c == "\\" and line[i + 1:].strip() == "":
                self.continued = True
            i += 1

    @staticmethod
    def backslashes(line, end):
        return len(line[:end]) - len(line[:end].rstrip("\\"))

    def string(self, line, i):
        """Past a string that begins at i; a triple quote that does not end in the line is kept."""
        triple = line[i] * 3
        if line.startswith(triple, i):
            self.quote = triple
            return i + 3
        end = i + 1
        while end < len(line) and line[end] != line[i]:
            end += 2 if line[end] == "\\" else 1
        return end + 1


def getblock(lines):
    """The lines of the block that begins with the first line."""
    scanner = _Scanner()
    indent = _indent(lines[0])
    header = True  # decorators, and the lines up to the one that ends in ":"
    last = 0
    one_line = False
    for number, line in enumerate(lines):
        inside = scanner.inside()
        stripped = line.strip()
        if not inside and number and not header:
            if not stripped or stripped.startswith("#") and _indent(line) > indent:
                continue
            if _indent(line) <= indent or one_line:
                break
        if not inside and header and stripped.startswith("#") or not stripped and not inside:
            continue
        scanner.take(line)
        last = number
        if header and not scanner.inside() and not stripped.startswith("@") and not (inside and lines[0].lstrip().startswith("@") and not _opens(lines, number)):
            header = False
            one_line = not stripped.split("#")[0].rstrip().endswith(":")
    return lines[:last + 1]


def _opens(lines, number):
    """The logical line that ends here is no decorator."""
    scanner, begins = _Scanner(), 0
    for i, line in enumerate(lines[:number + 1]):
        if not scanner.inside():
            begins = i
        scanner.take(line)
    return not lines[begins].lstrip().startswith("@")


def _find_class(lines, qualname):
    """The line of "class name", looked for along the qualified name."""
    stack = []  # (indentation, name) of the blocks around
    for number, line in enumerate(lines):
        words = line.replace("(", " ").replace(":", " ").split()
        if len(words) < 2 or words[0] not in ("class", "def", "async"):
            continue
        indent = _indent(line)
        while stack and stack[-1][0] >= indent:
            stack.pop()
        function = words[0] != "class"
        name = words[2] if words[0] == "async" and len(words) > 2 else words[1]
        stack.append((indent, name + ".<locals>" if function else name))
        if not function and ".".join(part for _, part in stack) == qualname:
            while number and lines[number - 1].lstrip().startswith("@") and _indent(lines[number - 1]) == indent:
                number -= 1
            return number
    return -1


def findsource(object):
    """All lines of the file and the number, from 0, of the line where the object begins."""
    name = getsourcefile(object)
    if name:
        linecache.checkcache(name)
    else:
        name = getfile(object)
        if not (name.startswith("<") and name.endswith(">")):
            raise OSError("source code not available")
    lines = linecache.getlines(name)
    if not lines:
        raise OSError("could not get source code")
    if isinstance(object, types.ModuleType):
        return lines, 0
    if isinstance(object, type):
        number = _find_class(lines, object.__qualname__)
        if number < 0:
            raise OSError("could not find class definition")
        return lines, number
    object = _code_of(object)
    if isinstance(object, types.CodeType):
        number = object.co_firstlineno - 1
        if number >= len(lines):
            raise OSError("lineno is out of bounds")
        return lines, number
    raise OSError("could not find code object")


def getsourcelines(object):
    """The lines of the object, and the number of the first one."""
    while hasattr(object, "__wrapped__"):
        object = object.__wrapped__
    lines, number = findsource(object)
    if isinstance(object, types.TracebackType):
        object = object.tb_frame
    if isinstance(object, types.ModuleType) or (isinstance(object, types.FrameType)
                                                and object.f_code.co_name == "<module>"):
        return lines, 0
    return getblock(lines[number:]), number + 1


def getsource(object):
    """The text of the object."""
    return "".join(getsourcelines(object)[0])


def getcomments(object):
    """The comment before the object, or None."""
    try:
        lines, number = findsource(object)
    except (OSError, TypeError):
        return None
    if isinstance(object, types.ModuleType):
        start = 1 if lines and lines[0][:2] == "#!" else 0
        while start < len(lines) and lines[start].strip() in ("", "#"):
            start += 1
        end = start
        while end < len(lines) and lines[end][:1] == "#":
            end += 1
        return "".join(line.expandtabs() for line in lines[start:end]) if end > start else None
    indent = indentsize(lines[number])
    start = number
    while start and lines[start - 1].lstrip()[:1] == "#" and indentsize(lines[start - 1]) == indent:
        start -= 1
    return "".join(line.expandtabs().lstrip() for line in lines[start:number]) if start < number else None

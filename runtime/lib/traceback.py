"""Printing and taking apart tracebacks. The marks under source lines come from the runtime (_traceback)."""

import linecache
import sys
from _traceback import anchors as _anchors, columns as _columns

__all__ = [
    "FrameSummary", "StackSummary", "TracebackException", "clear_frames", "extract_stack", "extract_tb", "format_exc",
    "format_exception", "format_exception_only", "format_list", "format_stack", "format_tb", "print_exc",
    "print_exception", "print_last", "print_stack", "print_tb", "walk_stack", "walk_tb",
]

_cause_message = "\nThe above exception was the direct cause of the following exception:\n\n"
_context_message = "\nDuring handling of the above exception, another exception occurred:\n\n"
_RECURSIVE_CUTOFF = 3


class _NotGiven:
    def __repr__(self):
        return "<implicit>"


_NOT_GIVEN = _NotGiven()


# ---- frames one after the other ----

def walk_tb(tb):
    """Yields (frame, line number) of a traceback, outermost first."""
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def _walk_positions(tb):
    """The same with (line, end line, column, end column)."""
    while tb is not None:
        yield tb.tb_frame, getattr(tb, "_position", (tb.tb_lineno, None, None, None))
        tb = tb.tb_next


def walk_stack(f):
    """Yields (frame, line number) of a frame and those that called it, innermost first; of the caller for None."""
    frame = sys._getframe().f_back if f is None else f
    while frame is not None:
        yield frame, frame.f_lineno
        frame = frame.f_back


def clear_frames(tb):
    """Forgets the local variables of all frames of a traceback that are not running any more."""
    for frame, _ in walk_tb(tb):
        try:
            frame.clear()
        except RuntimeError:
            pass


# ---- tracebacks and stacks as lists ----

def extract_tb(tb, limit=None):
    """The entries of a traceback: the first limit ones, or the last if it is negative."""
    return StackSummary._extract_positions(_walk_positions(tb), limit=limit)


def extract_stack(f=None, limit=None):
    """The entries of the stack of a frame, or of the caller."""
    frame = sys._getframe().f_back if f is None else f
    entries = StackSummary.extract(walk_stack(frame), limit=limit)
    entries.reverse()
    return entries


def format_list(extracted_list):
    """What is printed for a list of entries, as a list of texts."""
    return StackSummary.from_list(extracted_list).format()


def format_tb(tb, limit=None):
    return format_list(extract_tb(tb, limit))


def format_stack(f=None, limit=None):
    return format_list(extract_stack(f, limit))


def _print_all(texts, file):
    for text in texts:
        print(text, end="", file=sys.stderr if file is None else file)


def print_list(extracted_list, file=None):
    _print_all(format_list(extracted_list), file)


def print_tb(tb, limit=None, file=None):
    _print_all(format_tb(tb, limit), file)


def print_stack(f=None, limit=None, file=None):
    _print_all(format_stack(f, limit), file)


# ---- exceptions ----

def _summary(exc, value, tb, limit=None):
    """What is known of an exception, given alone or, as before Python 3.10, by type, value and traceback."""
    if value is _NOT_GIVEN and tb is _NOT_GIVEN:
        if not (exc is None or isinstance(exc, BaseException)):
            raise TypeError(f"Exception expected for value, {type(exc).__name__} found")
        value, tb = exc, getattr(exc, "__traceback__", None)
    elif value is _NOT_GIVEN or tb is _NOT_GIVEN:
        raise ValueError("Both or neither of value and tb must be given")
    return TracebackException(type(value), value, tb, limit=limit, compact=True)


def format_exception(exc, /, value=_NOT_GIVEN, tb=_NOT_GIVEN, limit=None, chain=True):
    """What is printed for an exception, as a list of texts."""
    return list(_summary(exc, value, tb, limit).format(chain=chain))


def format_exception_only(exc, /, value=_NOT_GIVEN):
    """The same without the traceback."""
    return list(_summary(exc, exc if value is _NOT_GIVEN else value, None).format_exception_only())


def format_exc(limit=None, chain=True):
    """What is printed for the exception being handled, as one text."""
    return "".join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_exception(exc, /, value=_NOT_GIVEN, tb=_NOT_GIVEN, limit=None, file=None, chain=True):
    _summary(exc, value, tb, limit).print(file=file, chain=chain)


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def print_last(limit=None, file=None, chain=True):
    """Prints the exception that an interactive interpreter has reported last."""
    if not hasattr(sys, "last_value"):
        raise ValueError("no last exception")
    print_exception(type(sys.last_value), sys.last_value, sys.last_traceback, limit, file, chain)


# ---- frames ----

class FrameSummary:
    """An entry of a traceback or stack: filename, lineno, name and line, also as items, and where in the line."""

    __slots__ = ("filename", "lineno", "end_lineno", "colno", "end_colno", "name", "_line", "locals")

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None,
                 colno=None, end_colno=None):
        self.filename, self.name = filename, name
        self.lineno, self.end_lineno, self.colno, self.end_colno = lineno, end_lineno, colno, end_colno
        self.locals = {name: repr(value) for name, value in locals.items()} if locals else None
        self._line = line  # as it stands in the file; None: not looked up
        if lookup_line:
            self._original_line

    @property
    def _original_line(self):
        if self._line is None and self.lineno is not None:
            self._line = linecache.getline(self.filename, self.lineno)
        return self._line

    @property
    def line(self):
        line = self._original_line
        return line if line is None else line.strip()

    def _items(self):
        return self.filename, self.lineno, self.name, self.line

    def __iter__(self):
        return iter(self._items())

    def __getitem__(self, pos):
        return self._items()[pos]

    def __len__(self):
        return len(self._items())

    def __eq__(self, other):
        if isinstance(other, tuple):
            return self._items() == other
        if not isinstance(other, FrameSummary):
            return NotImplemented
        names = ("filename", "lineno", "name", "locals")
        return all(getattr(self, name) == getattr(other, name) for name in names)

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"


def _character_offset(line, offset):
    return len(line.encode("utf-8")[:offset].decode("utf-8", errors="replace"))


class StackSummary(list):
    """A list of FrameSummary objects."""

    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        positions = ((f, (lineno, None, None, None)) for f, lineno in frame_gen)
        return cls._extract_positions(positions, limit=limit, lookup_lines=lookup_lines,
                                      capture_locals=capture_locals)

    @classmethod
    def _extract_positions(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        if limit is None:
            limit = getattr(sys, "tracebacklimit", None)
            limit = limit and max(limit, 0)
        frames = list(frame_gen)
        if limit is not None:
            frames = frames[:limit] if limit >= 0 else frames[limit:]
        result = cls()
        names = set()
        for f, (lineno, end_lineno, colno, end_colno) in frames:
            code = f.f_code
            names.add(code.co_filename)
            linecache.lazycache(code.co_filename, f.f_globals)
            result.append(FrameSummary(code.co_filename, lineno, code.co_name, lookup_line=False,
                                       locals=f.f_locals if capture_locals else None, end_lineno=end_lineno,
                                       colno=colno, end_colno=end_colno))
        for name in names:
            linecache.checkcache(name)
        if lookup_lines:
            for frame in result:
                frame.line
        return result

    @classmethod
    def from_list(cls, a_list):
        result = cls()
        for frame in a_list:
            if not isinstance(frame, FrameSummary):
                file, number, name, text = frame
                frame = FrameSummary(file, number, name, line=text)
            result.append(frame)
        return result

    def format_frame_summary(self, frame_summary):
        frame = frame_summary
        row = [f'  File "{frame.filename}", line {frame.lineno}, in {frame.name}\n']
        if frame.line:
            stripped = frame.line.strip()
            row.append(f"    {stripped}\n")
            if frame.colno is not None and frame.end_colno is not None:
                row.append(self._marks(frame, stripped))
        if frame.locals:
            for name, value in sorted(frame.locals.items()):
                row.append(f"    {name} = {value}\n")
        return "".join(row)

    def _marks(self, frame, stripped):
        """The line of ^ and ~ below the source, or ''."""
        original = frame._original_line
        indent = len(original) - len(original.lstrip())
        start = _character_offset(original, frame.colno)
        end = _character_offset(original, frame.end_colno)
        found = None
        if frame.lineno == frame.end_lineno:
            found = _anchors(original[start:end])
        else:
            end = indent + len(stripped)
        if end - start >= len(stripped) and not found:
            return ""
        segment = original[start:end]
        space = " " * (4 + _columns(original[:start]) - indent)
        if not found:
            return f"{space}{'^' * _columns(segment)}\n"
        left, right = found
        left, right = _columns(segment[:left]), _columns(segment[:right])
        return f"{space}{'~' * left}{'^' * (right - left)}{'~' * (_columns(segment) - right)}\n"

    def format(self):
        result = []
        last = None
        count = 0

        def fold():
            if count > _RECURSIVE_CUTOFF:
                more = count - _RECURSIVE_CUTOFF
                result.append(f"  [Previous line repeated {more} more time{'s' if more > 1 else ''}]\n")

        for frame in self:
            formatted = self.format_frame_summary(frame)
            if formatted is None:
                continue
            here = frame.filename, frame.lineno, frame.name
            if here != last:
                fold()
                last = here
                count = 0
            count += 1
            if count <= _RECURSIVE_CUTOFF:
                result.append(formatted)
        fold()
        return result


# ---- exceptions ----

def _safe_string(value, what, func=str):
    try:
        return func(value)
    except:
        return f"<{what} {func.__name__}() failed>"


def _with_margin(margin, texts):
    """The texts with the margin before each of their lines."""
    for text in texts:
        yield "".join([margin + line for line in text.splitlines(True)])


class TracebackException:
    """What is needed to print an exception, without keeping it or its frames."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True,
                 capture_locals=False, compact=False, max_group_width=15, max_group_depth=10, _seen=None):
        seen = set() if _seen is None else _seen
        seen.add(id(exc_value))
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self.stack = StackSummary._extract_positions(_walk_positions(exc_traceback), limit=limit,
                                                     lookup_lines=lookup_lines, capture_locals=capture_locals)
        self.exc_type = exc_type
        self._str = _safe_string(exc_value, "exception")
        self.__notes__ = getattr(exc_value, "__notes__", None)
        if exc_type and issubclass(exc_type, SyntaxError):
            for name in ("filename", "text", "msg", "offset", "end_offset", "lineno", "end_lineno"):
                value = getattr(exc_value, name)
                setattr(self, name, str(value) if name.endswith("lineno") and value is not None else value)
        self.__suppress_context__ = exc_value.__suppress_context__ if exc_value is not None else False
        self.__cause__ = self.__context__ = self.exceptions = None
        if _seen is not None or exc_value is None:
            return

        def summary(other):
            made = TracebackException(type(other), other, other.__traceback__, limit=limit,
                                      lookup_lines=lookup_lines, capture_locals=capture_locals,
                                      max_group_width=max_group_width, max_group_depth=max_group_depth, _seen=seen)
            waiting.append((made, other))
            return made

        waiting = [(self, exc_value)]  # chains and groups may be deep: no recursion
        while waiting:
            made, exc = waiting.pop()
            cause, context = exc.__cause__, exc.__context__
            if cause is not None and id(cause) not in seen:
                made.__cause__ = summary(cause)
            need_context = not compact or (made.__cause__ is None and not exc.__suppress_context__)
            if context is not None and need_context and id(context) not in seen:
                made.__context__ = summary(context)
            if isinstance(exc, BaseExceptionGroup):
                made.exceptions = [summary(e) for e in exc.exceptions]

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def __eq__(self, other):
        return self.__dict__ == other.__dict__ if isinstance(other, TracebackException) else NotImplemented

    def __str__(self):
        return self._str

    def format_exception_only(self):
        if self.exc_type is None:
            yield "NoneType: None\n" if self._str == "None" else f"NoneType: {self._str}\n"
            return
        name = self.exc_type.__qualname__
        module = self.exc_type.__module__
        if module not in ("__main__", "builtins"):
            name = f"{module if isinstance(module, str) else '<unknown>'}.{name}"
        if issubclass(self.exc_type, SyntaxError):
            yield from self._format_syntax_error(name)
        else:
            yield f"{name}: {self._str}\n" if self._str else f"{name}\n"
        notes = self.__notes__
        if isinstance(notes, (list, tuple, str)):
            for note in notes:
                yield from [line + "\n" for line in _safe_string(note, "note").split("\n")]
        elif notes is not None:
            yield _safe_string(notes, "__notes__", func=repr)

    def _format_syntax_error(self, name):
        suffix = ""
        if self.lineno is not None:
            yield f'  File "{self.filename or "<string>"}", line {self.lineno}\n'
        elif self.filename is not None:
            suffix = f" ({self.filename})"
        if self.text is not None:
            right = self.text.rstrip("\n")
            text = right.lstrip(" \n\f")
            spaces = len(right) - len(text)
            yield f"    {text}\n"
            if self.offset is not None:
                end = self.end_offset if self.end_offset not in (None, 0) else self.offset
                if self.offset == end or end == -1:
                    end = self.offset + 1
                column = self.offset - 1 - spaces
                if column >= 0:
                    space = "".join(c if c.isspace() else " " for c in text[:column])
                    yield f"    {space}{'^' * (end - self.offset)}\n"
        yield f"{name}: {self.msg or '<no detail available>'}{suffix}\n"

    def format(self, *, chain=True):
        """What is printed for the exception, text by text, those it comes from first."""
        yield from self._texts(0, chain)

    def _texts(self, depth, chain):
        """format within `depth` boxes of groups; the result is whether it has drawn a box."""
        pieces = [(None, self)]
        while chain:
            last = pieces[-1][1]
            if last.__cause__ is not None:
                pieces[-1] = _cause_message, last
                pieces.append((None, last.__cause__))
            elif last.__context__ is not None and not last.__suppress_context__:
                pieces[-1] = _context_message, last
                pieces.append((None, last.__context__))
            else:
                break
        margin = "  " * depth + "| " if depth else ""
        boxed = False
        for message, exc in reversed(pieces):
            if message is not None:
                yield from _with_margin(margin, [message])
            if exc.exceptions is None:
                if exc.stack:
                    yield from _with_margin(margin, ["Traceback (most recent call last):\n", *exc.stack.format()])
                yield from _with_margin(margin, exc.format_exception_only())
            elif depth > self.max_group_depth:
                yield from _with_margin(margin, [f"... (max_group_depth is {self.max_group_depth})\n"])
            else:
                yield from exc._box(depth, chain)
                boxed = True
        return boxed

    def _box(self, depth, chain):
        """A group with its exceptions one below the other; a group in the last place ends the boxes around it, too."""
        indent = "  " * max(depth, 1)
        if self.stack:
            yield from _with_margin(indent + ("| " if depth else "+ "),
                                    ["Exception Group Traceback (most recent call last):\n"])
            yield from _with_margin(indent + "| ", self.stack.format())
        yield from _with_margin(indent + "| ", self.format_exception_only())
        total = len(self.exceptions)
        shown = total if self.max_group_width is None else min(total, self.max_group_width)
        branch = indent + "+-"
        for number, exc in enumerate(self.exceptions[:shown], 1):
            yield f"{branch}+---------------- {number} ----------------\n"
            boxed = yield from exc._texts(max(depth, 1) + 1, chain)
            branch = indent + "  "
        if shown < total:
            boxed = False
            rest = f"and {total - shown} more exception{'s' if total - shown > 1 else ''}\n"
            yield f"{branch}+---------------- ... ----------------\n"
            yield from _with_margin(indent + "  | ", [rest])
        if not boxed:
            yield f"{indent}  +------------------------------------\n"

    def print(self, *, file=None, chain=True):
        """Prints what format gives."""
        _print_all(self.format(chain=chain), file)

"""Values to text."""

from _json import encode, encode_basestring, encode_basestring_ascii

__all__ = ["JSONEncoder"]

INFINITY = float("inf")


class JSONEncoder:
    """Writes dict, list, tuple, str, int, float, True, False and None as JSON.

    skipkeys         leaves out members whose key cannot be written
    ensure_ascii     escapes all other characters
    check_circular   finds containers that contain themselves
    allow_nan        writes NaN and Infinity, which JSON does not have
    sort_keys        members in order of keys
    indent           a line for each element; a number of blanks, or what to indent with
    separators       between elements, and between key and value
    default          called for other objects: something that can be written"""

    item_separator = ", "
    key_separator = ": "

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        """What is written in place of o; subclasses override it."""
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

    def encode(self, o):
        """The text for o."""
        if isinstance(o, str):
            return encode_basestring_ascii(o) if self.ensure_ascii else encode_basestring(o)
        chunks = self.iterencode(o, _one_shot=True)
        if not isinstance(chunks, (list, tuple)):
            chunks = list(chunks)
        return "".join(chunks)

    def iterencode(self, o, _one_shot=False):
        """The text for o in pieces, as it comes."""
        return [encode(self, o)] if _one_shot else _Pieces(self).value(o, 0)


class _Pieces:
    """The generators behind iterencode: one piece for each value with what stands before it."""

    def __init__(self, encoder):
        self.encoder = encoder
        self.quote = encode_basestring_ascii if encoder.ensure_ascii else encode_basestring
        self.markers = {} if encoder.check_circular else None
        self.indent = encoder.indent
        if self.indent is not None and not isinstance(self.indent, str):
            self.indent = " " * self.indent

    def scalar(self, o):
        """The text of a value without parts, or None."""
        if isinstance(o, str):
            return self.quote(o)
        if o is None:
            return "null"
        if o is True:
            return "true"
        if o is False:
            return "false"
        if isinstance(o, int):
            return int.__repr__(o)
        if isinstance(o, float):
            return self.number(o)
        return None

    def number(self, o):
        if o == o and o not in (INFINITY, -INFINITY):
            return float.__repr__(o)
        if not self.encoder.allow_nan:
            raise ValueError("Out of range float values are not JSON compliant: " + repr(o))
        return "NaN" if o != o else "Infinity" if o > 0 else "-Infinity"

    def value(self, o, level):
        text = self.scalar(o)
        if text is not None:
            yield text
        elif isinstance(o, (list, tuple)):
            yield from self.array(o, level)
        elif isinstance(o, dict):
            yield from self.object(o, level)
        else:
            self.enter(o)
            yield from self.value(self.encoder.default(o), level)
            self.leave(o)

    def enter(self, o):
        if self.markers is not None:
            if id(o) in self.markers:
                raise ValueError("Circular reference detected")
            self.markers[id(o)] = o

    def leave(self, o):
        if self.markers is not None:
            del self.markers[id(o)]

    def newline(self, level):
        return "" if self.indent is None else "\n" + self.indent * level

    def array(self, items, level):
        if not items:
            yield "[]"
            return
        self.enter(items)
        before = "[" + self.newline(level + 1)
        for item in items:
            text = self.scalar(item)
            if text is not None:
                yield before + text
            else:
                yield before
                yield from self.value(item, level + 1)
            before = self.encoder.item_separator + self.newline(level + 1)
        if self.indent is not None:
            yield self.newline(level)
        yield "]"
        self.leave(items)

    def key(self, key):
        """The text of a key without quotes, or None: it is skipped."""
        if isinstance(key, str):
            return key
        if isinstance(key, (int, float)) or key is None:
            return self.scalar(key)
        if self.encoder.skipkeys:
            return None
        raise TypeError(f"keys must be str, int, float, bool or None, not {key.__class__.__name__}")

    def object(self, members, level):
        if not members:
            yield "{}"
            return
        self.enter(members)
        yield "{"
        if self.indent is not None:
            yield self.newline(level + 1)
        first = True
        for key, value in sorted(members.items()) if self.encoder.sort_keys else members.items():
            key = self.key(key)
            if key is None:
                continue
            if not first:
                yield self.encoder.item_separator + self.newline(level + 1)
            first = False
            yield self.quote(key)
            yield self.encoder.key_separator
            yield from self.value(value, level + 1)
        if self.indent is not None:
            yield self.newline(level)
        yield "}"
        self.leave(members)

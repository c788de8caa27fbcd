"""Constants of character sets, Template strings and Formatter, the class behind str.format."""

import _string

__all__ = [
    "Formatter", "Template", "ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits",
    "octdigits", "printable", "punctuation", "whitespace",
]

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Every word capitalized; runs of white space become one space unless sep is given."""
    return (sep or " ").join(word.capitalize() for word in s.split(sep))


# ---- Template ----

class _Overlay:
    """Looks a key up in the keyword arguments first."""

    def __init__(self, first, second):
        self.first = first
        self.second = second

    def __getitem__(self, key):
        if key in self.first:
            return self.first[key]
        return self.second[key]


class _Pattern:
    """Template.pattern: made of the class's other attributes when somebody asks for it."""

    def __get__(self, instance, cls):
        import re
        delimiter = re.escape(cls.delimiter)
        braced = cls.braceidpattern or cls.idpattern
        return re.compile(rf"{delimiter}(?:(?P<escaped>{delimiter})|(?P<named>{cls.idpattern})|"
                          rf"{{(?P<braced>{braced})}}|(?P<invalid>))", cls.flags | re.VERBOSE)


class Template:
    """A text with $name or ${name} where values are to stand, and $$ for a dollar sign.

    Subclasses may set the delimiter; other names, or a whole pattern, are regular expressions, and only they need re.
    """

    delimiter = "$"
    idpattern = r"(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None
    flags = 2  # re.IGNORECASE
    pattern = _Pattern()
    _simple = True  # names are as idpattern says here

    def __init_subclass__(cls):
        super().__init_subclass__()
        own = vars(cls)
        if "pattern" in own:
            import re
            cls.pattern = re.compile(cls.pattern, cls.flags | re.VERBOSE)
        if not own.keys().isdisjoint(("pattern", "idpattern", "braceidpattern", "flags")):
            cls._simple = False

    def __init__(self, template):
        self.template = template

    def _name_end(self, start):
        """Where the identifier that begins at start ends."""
        end = start
        while end < len(self.template):
            c = self.template[end]
            if not (c == "_" or c.isascii() and (c.isalpha() or c.isdigit() and end > start)):
                break
            end += 1
        return end

    def _parts(self):
        """Yields (kind, what, start, end): what is the name of a part 'named' or 'braced', the place of what is wrong in
        one that is 'invalid', None for 'escaped'."""
        if not isinstance(self.template, str):
            raise TypeError(f"expected string or bytes-like object, got {type(self.template).__name__!r}")
        if not self._simple:
            yield from self._parts_by_pattern()
            return
        template, delimiter = self.template, self.delimiter
        at = template.find(delimiter)
        while at >= 0:
            after = at + len(delimiter)
            if template.startswith(delimiter, after):
                kind, name, end = "escaped", None, after + len(delimiter)
            elif template.startswith("{", after) and self._name_end(after + 1) > after + 1 and \
                    template.startswith("}", self._name_end(after + 1)):
                end = self._name_end(after + 1)
                kind, name, end = "braced", template[after + 1:end], end + 1
            else:
                end = self._name_end(after)
                kind, name = ("named", template[after:end]) if end > after else ("invalid", after)
            yield kind, name, at, end
            at = template.find(delimiter, end)

    def _parts_by_pattern(self):
        for found in self.pattern.finditer(self.template):
            name = found["named"] or found["braced"]
            if name is not None:
                yield "named", name, *found.span()
            elif found["escaped"] is not None:
                yield "escaped", None, *found.span()
            elif found["invalid"] is not None:
                yield "invalid", found.start("invalid"), *found.span()
            else:
                raise ValueError("Unrecognized named group in pattern", self.pattern)

    def _invalid(self, at):
        lines = self.template[:at].splitlines(keepends=True)
        if not lines:
            column, line = 1, 1
        else:
            column, line = at - len("".join(lines[:-1])), len(lines)
        raise ValueError("Invalid placeholder in string: line %d, col %d" % (line, column))

    def _replace(self, mapping, safe):
        out = []
        last = 0
        for kind, name, start, end in self._parts():
            out.append(self.template[last:start])
            last = end
            if kind == "escaped":
                out.append(self.delimiter)
            elif kind != "invalid":
                try:
                    out.append(str(mapping[name]))
                except KeyError:
                    if not safe:
                        raise
                    out.append(self.template[start:end])
            elif safe:
                out.append(self.template[start:end])
            else:
                self._invalid(name)
        out.append(self.template[last:])
        return "".join(out)

    def substitute(self, mapping=None, /, **kws):
        return self._replace(_merged(mapping, kws), False)

    def safe_substitute(self, mapping=None, /, **kws):
        return self._replace(_merged(mapping, kws), True)

    def is_valid(self):
        return all(kind != "invalid" for kind, name, start, end in self._parts())

    def get_identifiers(self):
        names = []
        for kind, name, start, end in self._parts():
            if kind in ("named", "braced") and name not in names:
                names.append(name)
        return names


def _merged(mapping, kws):
    if mapping is None:
        return kws
    return _Overlay(kws, mapping) if kws else mapping


# ---- Formatter ----

class _Numbering:
    """Numbers for fields without a name; a text has such fields or numbered ones, not both."""

    def __init__(self):
        self.next = 0
        self.by_hand = False

    def name(self, field):
        if field == "":
            if self.by_hand:
                raise ValueError("cannot switch from manual field specification to automatic field numbering")
            field = str(self.next)
            self.next += 1
        elif field.isdigit():
            if self.next:
                raise ValueError("cannot switch from manual field specification to automatic field numbering")
            self.by_hand = True
        return field


class Formatter:
    """str.format in steps, each a method for subclasses to override."""

    _conversions = {None: lambda value: value, "s": str, "r": repr, "a": ascii}

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        """format with the arguments as a tuple and a dict."""
        used = set()
        text = self._expand(format_string, args, kwargs, used, _Numbering(), 2)
        self.check_unused_args(used, args, kwargs)
        return text

    def _expand(self, format_string, args, kwargs, used, numbering, depth):
        """The text with its fields replaced; fields in format specifications go `depth` levels deep."""
        if depth < 0:
            raise ValueError("Max string recursion exceeded")
        parts = []
        for literal, field, specification, conversion in self.parse(format_string):
            if literal:
                parts.append(literal)
            if field is not None:
                value, key = self.get_field(numbering.name(field), args, kwargs)
                used.add(key)
                value = self.convert_field(value, conversion)
                specification = self._expand(specification, args, kwargs, used, numbering, depth - 1)
                parts.append(self.format_field(value, specification))
        return "".join(parts)

    def parse(self, format_string):
        """Iterates over (literal text, field or None, format specification, conversion)."""
        return _string.formatter_parser(format_string)

    def get_field(self, field_name, args, kwargs):
        """The value that a field like a.b[c] stands for, and the a in it."""
        key, path = _string.formatter_field_name_split(field_name)
        value = self.get_value(key, args, kwargs)
        for is_attribute, name in path:
            value = getattr(value, name) if is_attribute else value[name]
        return value, key

    def get_value(self, key, args, kwargs):
        """The argument of that number or name."""
        return (args if isinstance(key, int) else kwargs)[key]

    def check_unused_args(self, used_args, args, kwargs):
        """Told which numbers and names were used; may raise."""

    def convert_field(self, value, conversion):
        """What !s, !r or !a make of the value."""
        if conversion not in self._conversions:
            raise ValueError(f"Unknown conversion specifier {conversion!s}")
        return self._conversions[conversion](value)

    def format_field(self, value, format_spec):
        """The value as text."""
        return format(value, format_spec)

"""Constants of character sets, Template strings and Formatter, the class behind str.format."""

import _string

__all__ = ["ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits", "octdigits",
           "printable", "punctuation", "whitespace", "Formatter", "Template"]

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


class Template:
    """$-substitution: $name, ${name}, and $$ for a dollar sign."""

    delimiter = "$"
    idpattern = r"(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None
    flags = 2

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
        """Yields (kind, name, start, end): kind is 'escaped', 'named', 'braced' or 'invalid'."""
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
                kind, name = ("named", template[after:end]) if end > after else ("invalid", None)
            yield kind, name, at, end
            at = template.find(delimiter, end)

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
            elif name is not None:
                try:
                    out.append(str(mapping[name]))
                except KeyError:
                    if not safe:
                        raise
                    out.append(self.template[start:end])
            elif safe:
                out.append(self.template[start:end])
            else:
                self._invalid(start + len(self.delimiter))
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
            if name is not None and name not in names:
                names.append(name)
            elif kind == "invalid":
                raise ValueError("Unrecognized named group in pattern", None)
        return names


def _merged(mapping, kws):
    if mapping is None:
        return kws
    return _Overlay(kws, mapping) if kws else mapping


# ---- Formatter ----

class Formatter:
    """str.format with every step as a method that subclasses may replace."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used_args = set()
        result, _ = self._vformat(format_string, args, kwargs, used_args, 2)
        self.check_unused_args(used_args, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError("Max string recursion exceeded")
        result = []
        for literal_text, field_name, format_spec, conversion in self.parse(format_string):
            if literal_text:
                result.append(literal_text)
            if field_name is None:
                continue
            if field_name == "":
                if auto_arg_index is False:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                field_name = str(auto_arg_index)
                auto_arg_index += 1
            elif field_name.isdigit():
                if auto_arg_index:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                auto_arg_index = False
            obj, arg_used = self.get_field(field_name, args, kwargs)
            used_args.add(arg_used)
            obj = self.convert_field(obj, conversion)
            format_spec, auto_arg_index = self._vformat(format_spec, args, kwargs, used_args, recursion_depth - 1,
                                                        auto_arg_index)
            result.append(self.format_field(obj, format_spec))
        return "".join(result), auto_arg_index

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError("Unknown conversion specifier {0!s}".format(conversion))

    def parse(self, format_string):
        return _string.formatter_parser(format_string)

    def get_field(self, field_name, args, kwargs):
        first, rest = _string.formatter_field_name_split(field_name)
        obj = self.get_value(first, args, kwargs)
        for is_attr, i in rest:
            obj = getattr(obj, i) if is_attr else obj[i]
        return obj, first

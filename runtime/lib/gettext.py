"""Messages in the user's language, from catalogues that msgfmt makes (.mo files).

The format of catalogues, the headers and the plural formulas are those of GNU gettext's manual.
"""

import os
import re
import sys
from struct import unpack

__all__ = ["NullTranslations", "GNUTranslations", "Catalog", "bindtextdomain", "find", "translation", "install",
           "textdomain", "dgettext", "dngettext", "gettext", "ngettext", "pgettext", "dpgettext", "npgettext",
           "dnpgettext"]

_default_localedir = os.path.join(sys.base_prefix, "share", "locale")


# ---- plural formulas: expressions of C in the variable n ----

_TOKEN = re.compile(r"\s*(?:[0-9]+\b|n\b|[-+*/%()?:]|[<>=!]=|[<>!]|&&|\|\||(?P<other>\w+|\S))")

# Operators of two operands, the loosest first.
_LEVELS = (
    {"||": lambda a, b: int(bool(a or b))},
    {"&&": lambda a, b: int(bool(a and b))},
    {"==": lambda a, b: int(a == b), "!=": lambda a, b: int(a != b)},
    {"<": lambda a, b: int(a < b), ">": lambda a, b: int(a > b),
     "<=": lambda a, b: int(a <= b), ">=": lambda a, b: int(a >= b)},
    {"+": lambda a, b: a + b, "-": lambda a, b: a - b},
    {"*": lambda a, b: a * b, "/": lambda a, b: a // b, "%": lambda a, b: a % b},
)


class _Formula:
    """A recursive descent parser that makes functions of n."""

    MAX_DEPTH = 20

    def __init__(self, text):
        self._tokens = []
        for match in _TOKEN.finditer(text):
            if match["other"]:
                raise ValueError("invalid token in plural form: %s" % match["other"])
            self._tokens.append(match[0].strip())
        self._tokens.append("")
        self._depth = 0

    def parse(self):
        value = self._choice()
        self._expect("")
        return value

    def _expect(self, token, text=None):
        if self._tokens[0] != token:
            raise ValueError(text or self._unexpected(self._tokens[0]))
        return token and self._tokens.pop(0)

    @staticmethod
    def _unexpected(token):
        return "unexpected token in plural form: %s" % token if token else "unexpected end of plural form"

    def _choice(self):
        self._depth += 1
        if self._depth > self.MAX_DEPTH:
            raise ValueError("plural form expression is too complex")
        value = self._binary(0)
        if self._tokens[0] == "?":
            self._tokens.pop(0)
            test, first = value, self._choice()
            self._expect(":")
            second = self._choice()
            value = lambda n: first(n) if test(n) else second(n)
        self._depth -= 1
        return value

    def _binary(self, level):
        if level == len(_LEVELS):
            return self._operand()
        left = self._binary(level + 1)
        while self._tokens[0] in _LEVELS[level]:
            left = self._apply(_LEVELS[level][self._tokens.pop(0)], left, self._binary(level + 1))
        return left

    @staticmethod
    def _apply(operator, left, right):
        return lambda n: operator(left(n), right(n))

    def _operand(self):
        token = self._tokens.pop(0)
        if token == "!":
            value = self._operand()
            return lambda n: int(not value(n))
        if token == "(":
            value = self._choice()
            self._expect(")", "unbalanced parenthesis in plural form")
            return value
        if token == "n":
            return lambda n: n
        if token.isdecimal():
            number = int(token)
            return lambda n: number
        raise ValueError(self._unexpected(token))


def c2py(plural):
    """The function of an int that the formula describes."""
    if len(plural) > 1000:
        raise ValueError("plural form expression is too long")
    formula = _Formula(plural).parse()

    def choose(n):
        if not isinstance(n, int):
            n = _whole(n)
        return int(formula(n))

    return choose


def _whole(n):
    """n as an int, where the formula needs one."""
    from warnings import warn
    try:
        whole = round(n)
    except TypeError:
        raise TypeError("Plural value must be an integer, got %s" % type(n).__name__) from None
    warn("Plural value must be an integer, got %s" % type(n).__name__, DeprecationWarning, 4)
    return whole


def _germanic(n):
    return int(n != 1)


# ---- catalogues ----

class NullTranslations:
    """Gives the messages back; what it does not know it asks its fallback."""

    def __init__(self, fp=None):
        self._info = {}
        self._charset = None
        self._fallback = None
        if fp is not None:
            self._parse(fp)

    def _parse(self, fp):
        pass

    def add_fallback(self, fallback):
        """Ask it when nobody before knows a message."""
        last = self
        while last._fallback is not None:
            last = last._fallback
        last._fallback = fallback

    def gettext(self, message):
        return self._fallback.gettext(message) if self._fallback else message

    def ngettext(self, msgid1, msgid2, n):
        if self._fallback:
            return self._fallback.ngettext(msgid1, msgid2, n)
        return msgid1 if n == 1 else msgid2

    def pgettext(self, context, message):
        return self._fallback.pgettext(context, message) if self._fallback else message

    def npgettext(self, context, msgid1, msgid2, n):
        if self._fallback:
            return self._fallback.npgettext(context, msgid1, msgid2, n)
        return msgid1 if n == 1 else msgid2

    def info(self):
        """The headers of the catalogue."""
        return self._info

    def charset(self):
        """The encoding of the catalogue."""
        return self._charset

    def install(self, names=None):
        """Put _, and the methods that `names` lists, among the builtins."""
        import builtins
        builtins._ = self.gettext
        for name in ("gettext", "ngettext", "npgettext", "pgettext"):
            if names is not None and name in names:
                setattr(builtins, name, getattr(self, name))


class GNUTranslations(NullTranslations):
    """The messages of a .mo file."""

    LE_MAGIC = 0x950412de
    BE_MAGIC = 0xde120495
    CONTEXT = "%s\x04%s"
    VERSIONS = (0, 1)

    def _parse(self, fp):
        name = getattr(fp, "name", "")
        data = fp.read()
        self._catalog = {}
        self.plural = _germanic
        magic = unpack("<I", data[:4])[0]
        if magic not in (self.LE_MAGIC, self.BE_MAGIC):
            raise OSError(0, "Bad magic number", name)
        order = "<" if magic == self.LE_MAGIC else ">"
        version, count, originals, translations = unpack(order + "4I", data[4:20])
        if version >> 16 not in self.VERSIONS:
            raise OSError(0, "Bad version number " + str(version >> 16), name)
        for i in range(count):
            pair = []
            for table in originals, translations:
                length, start = unpack(order + "II", data[table + 8 * i:table + 8 * i + 8])
                if start + length > len(data):
                    raise OSError(0, "File is corrupt", name)
                pair.append(data[start:start + length])
            if not pair[0]:
                self._read_headers(pair[1])
            self._add(*(part.decode(self._charset or "ascii") for part in pair))

    def _read_headers(self, text):
        key = None
        for line in text.split(b"\n"):
            item = line.decode().strip()
            if not item or item.startswith("#-#-#-#-#") and item.endswith("#-#-#-#-#"):
                continue
            if ":" in item:
                key, _, value = item.partition(":")
                key, value = key.strip().lower(), value.strip()
                self._info[key] = value
            elif key:
                self._info[key] += "\n" + item
                continue
            if key == "content-type":
                self._charset = value.partition("charset=")[2]
            elif key == "plural-forms":
                self.plural = c2py(value.split(";")[1].split("plural=")[1])

    def _add(self, message, text):
        singular, has_plural, _ = message.partition("\x00")
        if not has_plural:
            self._catalog[message] = text
            return
        for i, form in enumerate(text.split("\x00")):
            self._catalog[singular, i] = form

    def _find(self, message, n):
        """The text in the catalogue, None if there is none."""
        if n is not None:
            return self._catalog.get((message, self.plural(n)))
        found = self._catalog.get(message)
        return self._catalog.get((message, self.plural(1))) if found is None else found

    def gettext(self, message):
        found = self._find(message, None)
        return NullTranslations.gettext(self, message) if found is None else found

    def ngettext(self, msgid1, msgid2, n):
        found = self._find(msgid1, n)
        return NullTranslations.ngettext(self, msgid1, msgid2, n) if found is None else found

    def pgettext(self, context, message):
        found = self._find(self.CONTEXT % (context, message), None)
        return NullTranslations.pgettext(self, context, message) if found is None else found

    def npgettext(self, context, msgid1, msgid2, n):
        found = self._find(self.CONTEXT % (context, msgid1), n)
        return NullTranslations.npgettext(self, context, msgid1, msgid2, n) if found is None else found


Catalog = GNUTranslations


# ---- files ----

def _variants(language):
    """The language's names from the most to the least special: de_AT.UTF-8@euro, ..., de."""
    try:
        from locale import normalize
    except ImportError:  # not part of the program: the name as it is
        normalize = str
    rest, at, modifier = normalize(language).partition("@")
    rest, dot, codeset = rest.partition(".")
    stem, underscore, territory = rest.partition("_")
    names = []
    for special in dict.fromkeys((at + modifier, "")):
        for land in dict.fromkeys((underscore + territory, "")):
            for code in dict.fromkeys((dot + codeset, "")):
                names.append(stem + land + code + special)
    return names


def find(domain, localedir=None, languages=None, all=False):
    """The catalogue's file for the first language that has one (None without), or the list of all files."""
    if localedir is None:
        localedir = _default_localedir
    if languages is None:
        languages = []
        for variable in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
            if os.environ.get(variable):
                languages = os.environ[variable].split(":")
                break
        if "C" not in languages:
            languages.append("C")
    names = {}
    for language in languages:
        names.update(dict.fromkeys(_variants(language)))
    files = []
    for name in names:
        if name == "C":
            break
        path = os.path.join(localedir, name, "LC_MESSAGES", domain + ".mo")
        if os.path.exists(path):
            if not all:
                return path
            files.append(path)
    return files if all else None


_read = {}  # (class, path) -> translations


def translation(domain, localedir=None, languages=None, class_=None, fallback=False):
    """The translations of the domain, those of the other languages as fallbacks."""
    from copy import copy
    class_ = class_ or GNUTranslations
    files = find(domain, localedir, languages, all=True)
    if not files:
        if fallback:
            return NullTranslations()
        from errno import ENOENT
        raise FileNotFoundError(ENOENT, "No translation file found for domain", domain)
    first = None
    for path in files:
        key = class_, os.path.abspath(path)
        if key not in _read:
            with open(path, "rb") as file:
                _read[key] = class_(file)
        one = copy(_read[key])
        if first is None:
            first = one
        else:
            first.add_fallback(one)
    return first


def install(domain, localedir=None, *, names=None):
    """Put _ for the domain among the builtins."""
    translation(domain, localedir, fallback=True).install(names)


# ---- functions for the current domain ----

_folders = {}  # domain -> localedir
_current = "messages"


def textdomain(domain=None):
    """Set the current domain; which one it is."""
    global _current
    if domain is not None:
        _current = domain
    return _current


def bindtextdomain(domain, localedir=None):
    """Say where the domain's catalogues are; where that is."""
    if localedir is not None:
        _folders[domain] = localedir
    return _folders.get(domain, _default_localedir)


def _of(domain):
    return translation(domain, _folders.get(domain), fallback=True)


def dgettext(domain, message):
    return _of(domain).gettext(message)


def dngettext(domain, msgid1, msgid2, n):
    return _of(domain).ngettext(msgid1, msgid2, n)


def dpgettext(domain, context, message):
    return _of(domain).pgettext(context, message)


def dnpgettext(domain, context, msgid1, msgid2, n):
    return _of(domain).npgettext(context, msgid1, msgid2, n)


def gettext(message):
    return dgettext(_current, message)


def ngettext(msgid1, msgid2, n):
    return dngettext(_current, msgid1, msgid2, n)


def pgettext(context, message):
    return dpgettext(_current, context, message)


def npgettext(context, msgid1, msgid2, n):
    return dnpgettext(_current, context, msgid1, msgid2, n)

"""The string module: constants, capwords, Template with its own patterns, and Formatter subclasses that look fields up in their own way."""
import re
import string
from string import Formatter, Template, capwords


def attempt(label, function):
    try:
        print(label, "->", repr(function()))
    except Exception as error:
        print(label, "!", type(error).__name__, error)


print(string.ascii_letters == string.ascii_lowercase + string.ascii_uppercase, string.digits, string.hexdigits, string.octdigits, string.punctuation, repr(string.whitespace), len(string.printable), sorted(n for n in dir(string) if not n.startswith("_")))
print([capwords(s) for s in ("hello world", "  two   spaces ", "o'neil mc-donald", "ÉCOLE nORMALE", "", "tab\tsep")], capwords("a-b-c", "-"), capwords(" a  b ", " "), capwords("x,,y", ","))
for text in ("$a and ${b}", "$$a $a", "$a$b$c", "${a}text", "$a.b", "no fields", "$1", "$", "a $ b", "${a", "${1}", "${a b}", "line\n$a\n  $!", "$A $_x $é", "$$", "$a${missing}"):
    t = Template(text)
    attempt(f"substitute {text!r}", lambda: t.substitute(a=1, b=[2], A="upper", _x="under"))
    attempt("  safe", lambda: t.safe_substitute({"a": 1, "b": 2}))
    attempt("  valid", t.is_valid)
    attempt("  identifiers", t.get_identifiers)
attempt("mapping and keywords", lambda: Template("$a $b").substitute({"a": 1, "b": 2}, b=3))
attempt("two mappings", lambda: Template("$a").substitute({}, {}))
attempt("self key", lambda: Template("$self").substitute(self="me"))
attempt("not text", lambda: Template(5).substitute())
attempt("template", lambda: Template("x$y").template)


class Percent(Template):
    delimiter = "%"
    idpattern = r"[a-z]+\.[a-z]+"


class Braced(Template):
    braceidpattern = r"[A-Z ]+"
    flags = 0


class Pattern(Template):
    pattern = r"\{\{(?:(?P<escaped>\{\{)|(?P<named>\w+)\}\}|(?P<braced>\b\B)|(?P<invalid>))"


print(Percent("%a.b %% %{c.d} $x %A.b").safe_substitute({"a.b": 1, "c.d": 2}), Braced("${A B} $ab ${ab}").safe_substitute({"A B": 1, "ab": 2}), Pattern("{{x}} {{y}}").safe_substitute(x=1), re.compile(Percent.pattern.pattern) is not None)
attempt("incomplete pattern", lambda: type("Bad", (Template,), {"pattern": r"(?P<named>x)"})("x").substitute())


class Upper(Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str):
            return kwargs.get(key, f"<{key}>")
        return super().get_value(key, args, kwargs)

    def format_field(self, value, spec):
        if spec.endswith("U"):
            return super().format_field(str(value), spec[:-1]).upper()
        return super().format_field(value, spec)

    def convert_field(self, value, conversion):
        if conversion == "l":
            return str(value).lower()
        return super().convert_field(value, conversion)


class Checked(Formatter):
    def check_unused_args(self, used, args, kwargs):
        rest = [k for k in kwargs if k not in used] + [i for i in range(len(args)) if i not in used]
        if rest:
            raise ValueError(f"unused {rest}")


class Traced(Formatter):
    def get_field(self, field_name, args, kwargs):
        found, key = super().get_field(field_name, args, kwargs)
        return found if not callable(found) else found(), key

    def parse(self, text):
        for literal, name, spec, conversion in super().parse(text):
            yield literal.replace("~", "-"), name, spec, conversion


print(Upper().format("{a:>5U}|{missing}|{0!l}|{0!r}", "ABC", a="x"), Traced().format("~{0.upper}~{1[k].title}", "abc", {"k": "def"}))
for label, function in {
    "auto": lambda: Formatter().format("{} {} {x}", 1, 2, x=3),
    "auto attributes": lambda: Formatter().format("{.real} {[0]}", 1, [2]),
    "mixed": lambda: Formatter().format("{} {0}", 1),
    "mixed 2": lambda: Formatter().format("{0} {}", 1),
    "nested": lambda: Formatter().format("{:{}}", 1, 5),
    "nested auto": lambda: Formatter().format("{:{w}.{p}}|{}", 3.14159, 2, w=8, p=2),
    "too deep": lambda: Formatter().format("{:{:{}}}", 1, 2, 3),
    "index": lambda: Formatter().format("{1}", 1),
    "key": lambda: Formatter().format("{x}"),
    "no format": lambda: Formatter().format(),
    "conversion": lambda: Formatter().format("{!z}", 1),
    "unmatched": lambda: Formatter().format("{"),
    "single": lambda: Formatter().format("}"),
    "vformat": lambda: Formatter().vformat("{0}{a}", (1,), {"a": 2}),
    "unused": lambda: Checked().format("{0} {a}", 1, 2, a=3, b=4),
    "used": lambda: Checked().format("{0.real} {a[0]}", 1, a=[3]),
    "parse": lambda: list(Formatter().parse("a{b!r:>{c}}{{d}}{}e{:x}")),
    "get_field": lambda: Formatter().get_field("a.real[0]", (), {"a": 5}) if False else Formatter().get_field("0[a]", ({"a": 7},), {}),
    "format_field": lambda: Formatter().format_field(3.14159, ".2f"),
    "convert": lambda: [Formatter().convert_field("é", c) for c in ("r", "s", "a", None)],
    "attribute": lambda: Formatter().format("{0.nope}", 1),
}.items():
    attempt(label, function)

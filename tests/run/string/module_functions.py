"""string: constants, capwords, Template with its own patterns and errors, Formatter subclasses."""
import string
from string import Formatter, Template

print(string.ascii_letters, string.digits, string.hexdigits, string.octdigits, repr(string.punctuation), repr(string.whitespace), len(string.printable), string.capwords("hello  wORLD foo"), string.capwords("a-b-c", "-"))
t = Template("$name is ${age} years, costs $$5 ${name}s")
print(t.substitute(name="Ann", age=3), t.substitute({"name": "B"}, age=1), t.safe_substitute(name="C"), t.template, t.get_identifiers() if hasattr(t, "get_identifiers") else "", t.is_valid() if hasattr(t, "is_valid") else "")
for text, kw in (("$x $y", {"x": 1}), ("$", {}), ("${", {}), ("${}", {}), ("$1", {}), ("a $-b", {}), ("${a b}", {"a": 1}), ("$é", {"é": 1}), ("line\nline $", {}), ("$$", {}), ("$a$b", {"a": 1, "b": 2}), ("$a.b", {"a": 1}), ("$A", {"a": 1}), ("$_x", {"_x": "u"})):
    try:
        print(repr(Template(text).substitute(kw)))
    except (KeyError, ValueError) as error:
        print(repr(text), type(error).__name__, error)
    print(repr(Template(text).safe_substitute(kw)), end="; ")
print()


class Percent(Template):
    delimiter = "%"
    idpattern = "[a-z]+_[a-z]+"


class Braces(Template):
    pattern = r"\{\{(?:(?P<escaped>\{\{)|(?P<named>\w+)\}\}|(?P<braced>\w+)\}\}|(?P<invalid>))"


print(Percent("%a_b %ab %% $x").safe_substitute(a_b=1), Braces("{{x}} y {{z}}").safe_substitute(x=1))


class Upper(Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, "<%s>" % key) if isinstance(key, str) else args[key]

    def format_field(self, value, spec):
        return super().format_field(value, "" if spec == "up" else spec).upper() if spec == "up" else super().format_field(value, spec)

    def convert_field(self, value, conversion):
        return "conv" if conversion == "z" else super().convert_field(value, conversion)

    def check_unused_args(self, used, args, kwargs):
        self.used = sorted(map(str, used))


u = Upper()
print(u.format("{0:up} {name} {missing} {0!z} {1!r:>5}", "a", "b", name=5), u.used, list(Formatter().parse("a{b!r:c}{{d}}{}")), Formatter().vformat("{0}{x}", (1,), {"x": 2}), Formatter().get_field("0.real", (5,), {}))
for call in (lambda: Formatter().format("{}"), lambda: Formatter().format("{x}"), lambda: Formatter().format("{0!q}", 1), lambda: Formatter().format(), lambda: Formatter().format("{0} {}", 1, 2), lambda: list(Formatter().parse("{")), lambda: Formatter().format("{:{}}", "a", 5), lambda: Formatter().format("{:{:{}}}", 1, 2, 3), lambda: Template(5).substitute(), lambda: Template("$x").substitute(1), lambda: Template.substitute()):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

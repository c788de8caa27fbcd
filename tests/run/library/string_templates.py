"""string.Template: braces, doubled signs, safe substitution, own delimiters and patterns, Formatter with hooks."""
import string

t = string.Template("$who likes ${what}s; $$5, ${who}'s $2 and $")
print(t.safe_substitute(who="Tim", what="kung fu"), t.template, t.is_valid(), string.Template("$a ${b} $a").get_identifiers())
for text, args, kw in (("$a$b", (), {"a": 1}), ("$x ${", (), {"x": 1}), ("one\ntwo $", (), {}), ("$a", ({"a": 1},), {"a": 2}), ("${a}b$_c", ({"_c": None},), {"a": 1.5}), ("$Übel", (), {}), ("$a", (1, 2), {}), ("$a", (5,), {}), ("", (), {"a": 1})):
    for method in string.Template.substitute, string.Template.safe_substitute:
        try:
            print(repr(method(string.Template(text), *args, **kw)), end=" ")
        except Exception as error:
            print(type(error).__name__, error, end=" ")
    print()


class Percent(string.Template):
    delimiter = "%"
    idpattern = "[a-z]+_[a-z]+"


class Dotted(string.Template):
    braceidpattern = r"[\w.]+"


class Curly(string.Template):
    pattern = r"""
    \{\{(?:
    (?P<escaped>!)|
    (?P<named>[a-z]+)\}\}|
    (?P<braced>[a-z]+)\|\}\}|
    (?P<invalid>)
    )"""


print(Percent("%a_b %c %% %{d_e} $x").safe_substitute(a_b=1, d_e=2), Percent.pattern.flags & 2 == 2)
print(Dotted("${a.b.c} $a.b").safe_substitute({"a.b.c": "deep", "a": "shallow"}))
print(Curly("hi {{name}} {{x|}} {{!").substitute(name="N", x=0), Curly("{{a}} {{9").is_valid())


class Lazy(dict):
    def __missing__(self, key):
        return f"<{key}>"


print(string.Template("$a $b").substitute(Lazy(a=1)))


class Upper(string.Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str) and key not in kwargs:
            return f"[{key}?]"
        return super().get_value(key, args, kwargs)

    def convert_field(self, value, conversion):
        return str(value).upper() if conversion == "u" else super().convert_field(value, conversion)

    def format_field(self, value, spec):
        return "|".join(value) if spec == "bars" else super().format_field(value, spec)

    def check_unused_args(self, used, args, kwargs):
        self.unused = [i for i in range(len(args)) if i not in used], sorted(set(kwargs) - used)


f = Upper()
print(f.format("{0!u} {name} {0:>{w}} {lst:bars} {other!r}", "abc", "unused", name=1, w=6, lst=["x", "y"], extra=0), f.unused)
print(list(f.parse("a{b!r:>{c}}d{{e}}{}")), f.vformat("{}{}", (1, 2), {}), f.get_field("a.real", (), {"a": 3}))
for text in ("{0}{}", "{}{0}", "{!x}", "{0", "0}", "{a.}", "{a[}", "{!}", "{:{:{}}}"):
    try:
        print(string.Formatter().format(text, 1, 2, 3, a=4))
    except Exception as error:
        print(text, type(error).__name__, error)
print(string.capwords("  hello   wORLD-x  "), string.capwords("a,b,c", ","), string.ascii_letters[24:28], string.punctuation, repr(string.whitespace), len(string.printable))

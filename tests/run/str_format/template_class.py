"""string.Template: subclasses with other delimiters, names and patterns; wrong placeholders."""
import string


class At(string.Template):
    delimiter = "@"


class Dotted(string.Template):
    idpattern = r"[a-z][.a-z]*"


class Braces(string.Template):
    braceidpattern = r"[^}]+"


class Whole(string.Template):
    pattern = r"(?P<escaped>%%)|%(?P<named>[a-z]+)%|%\{(?P<braced>[a-z]+)\}|(?P<invalid>%)"


class Upper(string.Template):
    flags = 0
for cls, text in ((At, "@a and @{b} $a @@"),
                  (Dotted, "$a.b $c."),
                  (Braces, "${a b} $a ${x-y}"),
                  (Whole, "%a% %{b} %% %"),
                  (Upper, "$a $A $"), (string.Template, "$a ${b}\n $$ $A $"),(string.Template, "ok $a"),(string.Template,"${a"),(string.Template,"$")):
    t = cls(text)
    values = {"a": 1, "b": 2, "a.b": 3, "c.": 4, "a b": 5, "x-y": 6}
    for use in (t.substitute, t.safe_substitute):
        try:
            print(cls.__name__, use(values, a=7))
        except Exception as e:
            print(type(e).__name__, e)
    print(t.is_valid(), t.get_identifiers(), t.template)
for call in (lambda: string.Template("$a").substitute(),
             lambda: string.Template(5).substitute(),
             lambda: string.Template("$a").substitute(5),
             lambda: string.Template("$a $b").substitute({"a":1}),
             lambda: string.Template("$self").substitute(self=1),
             lambda: string.Template("$a").substitute({}, {})):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)

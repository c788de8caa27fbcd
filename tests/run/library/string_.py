import string

t = string.Template("$who likes ${what} for $$5 $missing")
print(t.safe_substitute(who="tim", what="kung pao"), t.template)
for f in (lambda: t.substitute(who="a", what="b"), lambda: string.Template("$").substitute(), lambda: string.Template("a\n$1").substitute({}), lambda: string.Template("${a-b}").substitute()):
    try:
        print(f())
    except (KeyError, ValueError) as e:
        print(type(e).__name__, e)
print(string.Template("$a ${b}").substitute({"a": 1}, b=2), string.Template("$x$y").get_identifiers(), string.Template("${").is_valid(), t.is_valid())
class P(string.Template):
    delimiter = "%"
    idpattern = "[a-z]+_[a-z]+"
print(P("%a_b %% %{c_d} %x").safe_substitute(a_b=1, c_d=2))
class Q(string.Template):
    pattern = r"\[\[(?:(?P<escaped>\[\[)|(?P<named>\w+)\]\]|(?P<braced>x^)|(?P<invalid>))"
print(Q("[[name]] and [[other]]").substitute(name="N", other="O"))
f = string.Formatter()
print(f.format("{0} {a!r:>5} {1[x]}", 1, {"x": 2}, a="q"), f.vformat("{}{}", (1, 2), {}), list(f.parse("a{b!r:c}{{}}")))
class F(string.Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, "?") if isinstance(key, str) else super().get_value(key, args, kwargs)
print(F().format("{a} {b} {0}", "z", a=1), string.capwords("hello  wORLD"), string.capwords("a-b", "-"))
print(string.ascii_letters, string.digits, string.hexdigits, string.octdigits, repr(string.punctuation), repr(string.whitespace), len(string.printable))

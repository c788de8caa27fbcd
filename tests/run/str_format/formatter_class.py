"""string.Formatter: its steps, subclasses that override them, messages."""
import string

f = string.Formatter()


def attempt(*args, formatter=f, **kwargs):
    try:
        print(repr(formatter.format(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


attempt("{} and {}", 1, 2)
attempt("{1} {0}", 1, 2)
attempt("{} {0}", 1, 2)
attempt("{0} {}", 1, 2)
attempt("{0} {a}", 1, a=2)
attempt("{a.real} {b[k]} {b[0]}", a=5, b={"k": 1, 0: 2})
attempt("{!r} {!s} {!a}", "é", "é", "é")
attempt("{!x}", 1)
attempt("{0!}", 1)
attempt("{:>{}}|{:{fill}<{width}}", 1, 5, 2, fill="*", width=6)
attempt("{:{:{:{}}}}", 1, 2, 3, 4)
attempt("{:{:{}}}", 7, 5, "d")
attempt("{", 1)
attempt("}", 1)
attempt("{{}} {}", 1)
attempt("{}")
attempt("{a}")
attempt("{2}", 1)
attempt("{0.x}", 1)
attempt("plain")
attempt("")
for call in (lambda: f.format(), lambda: f.format(format_string="x"), lambda: f.vformat("{}", (), {}), lambda: f.vformat("x"),
             lambda: f.convert_field(1, "q"), lambda: f.get_field("a.b", (), {"a": 1}), lambda: f.get_value(0, (5,), {})):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
print(list(f.parse("a{b!r:c}d{{")), f.get_field("0[x].real", ({"x": 3},), {}))


class Own(string.Formatter):
    def get_value(self, key, args, kwargs):
        return f"<{key}>" if isinstance(key, str) else super().get_value(key, args, kwargs)

    def check_unused_args(self, used_args, args, kwargs):
        print("used", sorted(map(str, used_args)), args, kwargs)

    def convert_field(self, value, conversion):
        return value.upper() if conversion == "u" else super().convert_field(value, conversion)

    def format_field(self, value, format_spec):
        return f"({value}:{format_spec})"


attempt("{} {name!u} {0x}", 5, 6, formatter=Own(), k=1)
attempt("{a:{b}}", formatter=Own())
print(string.capwords("  many  words here "), string.capwords("a-b c-d", "-"))
print(repr(string.printable), string.punctuation, string.hexdigits, string.octdigits)

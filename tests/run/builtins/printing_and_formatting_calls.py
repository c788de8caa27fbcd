"""print with its options, format with specs of own classes, repr of recursive and nested things, ascii, input-free text builtins."""
import io
import sys

out = io.StringIO()
print(1, "a", None, sep="-", end="!\n", file=out)
print(file=out)
print(*range(3), sep="", file=out, flush=True)
print("x", sep=None, end=None, file=out)
print([1, "é"], {"k": (1,)}, {3}, frozenset(), b"b\xff", 1.0, 1e22, -0.0, 10**20, ..., NotImplemented, print, int, file=out)
print(out.getvalue())


class Sink:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)
        return 99


sink = Sink()
print("a", 2, file=sink)
print("no flush method needed", file=sink, end="")
print(sink.parts)
for call in (lambda: print("a", sep=1), lambda: print("a", end=b"x"), lambda: print("a", file=5), lambda: print("a", file=sink, flush=True), lambda: print("a", bad=1), lambda: print("ok", file=None)):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
saved, sys.stdout = sys.stdout, sink
try:
    print("redirected")
finally:
    sys.stdout = saved
print(sink.parts[-2:])


class Temp:
    def __init__(self, degrees):
        self.degrees = degrees

    def __format__(self, spec):
        unit, _, rest = spec.partition(":")
        value = self.degrees * 9 / 5 + 32 if unit == "F" else self.degrees
        return format(value, rest or ".1f") + (unit or "C")

    def __str__(self):
        return "str"

    def __repr__(self):
        return "Temp<é\u2028>"


t = Temp(21.55)
print(f"{t} {t:F} {t:F:08.3f} {t!s:>6} {t!r} {t!a}", format(t), format(t, "F"), "{:F:.0f}|{!r:^20}|".format(t, t), ascii(t), repr(t), str([t]), "%s %r" % (t, t))
for value, spec in ((5, "+d"), (-5, " d"), (255, "#x"), (255, "#010b"), (1234567, ",d"), (1234567.891, "_.2f"), (0.000123, "g"), (1e10, "G"), (0.5, "%"), (3, "e"), ("abc", "*^9"), ("abc", ".2"), (True, "d"), (True, ""), (None, ""), ("x", "5s"), (65, "c"), (1 + 2j, ".1f"), (float("nan"), "+"), (float("inf"), "010"), (12, "=+6"), (-12, "=6"), (12, "<<6"), (255, "o"), (10**25, ",")):
    print(f"[{format(value, spec)}]", end=" ")
print()
for value, spec in ((5, "s"), ("a", "d"), (5, ".2d"), (None, "5"), ([], ">4"), (1.5, "d"), (5, "q"), ("a", "=5"), ("a", ","), (5, ",x"), (1j, "=5"), (5, "5" * 30), (object(), "x"), (5, "+c"), (-1, "c"), (1.5, ",_"), ("a", "#"), (5, b"d")):
    try:
        print(format(value, spec))
    except Exception as error:
        print(type(error).__name__, str(error).replace(f"{id(value):#x}", "ID"))
loop = [1]
loop.append(loop)
d = {"self": None}
d["self"] = d
pair = ([],)
pair[0].append(pair)


class Node:
    def __init__(self):
        self.children = []

    def __repr__(self):
        return f"Node({self.children!r})"


n = Node()
n.children += [loop, d]
print(loop, d, pair, n, [loop, loop], repr("it's"), repr('a"b\'c'), repr("\t\x00\x7f\xa0\u200b\U0001f600\ud800"), repr(b"'\"\n\x80"))
print(ascii("é€\U0001f600'"), ascii(["ü", {"ß": "\n"}]), chr(0x10FFFF) == "\U0010ffff", ord("€"), bin(-10), oct(0), hex(2**70), bin(True), hash("") == 0, callable(print), callable(Temp), callable(t), id(t) == id(t))
for call in (lambda: chr(-1), lambda: chr(0x110000), lambda: chr("a"), lambda: ord("ab"), lambda: ord(5), lambda: ord(b"ab"), lambda: ord(bytearray(b"z")), lambda: bin(1.5), lambda: hex("a"), lambda: hash([]), lambda: hash(([],)), lambda: hash({}), lambda: callable(), lambda: id(), lambda: format(5, "d", 1), lambda: ascii(), lambda: chr(10**20)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Bad:
    def __repr__(self):
        return 5

    def __str__(self):
        return b"x"

    def __format__(self, spec):
        return 1

    def __hash__(self):
        return "h"

    def __len__(self):
        return -1

    def __bool__(self):
        return 2

    def __index__(self):
        return "i"

    def __iter__(self):
        return 5

    def __contains__(self, x):
        return "yes"

    def __dir__(self):
        return None


b = Bad()
for call in (lambda: repr(b), lambda: str(b), lambda: format(b), lambda: f"{b}", lambda: hash(b), lambda: len(b), lambda: bool(b), lambda: hex(b), lambda: iter(b), lambda: list(b), lambda: 1 in b, lambda: dir(b), lambda: "%s" % b, lambda: [0][b], lambda: print(b), lambda: ascii(b), lambda: range(b), lambda: not b):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

"""bytes and bytearray: % formatting of every conversion, fromhex and hex, translate, find with ints, messages for wrong items, joining, subclass results, slices and deletions."""


class Data(bytes):
    def __repr__(self):
        return "Data!"


class Grow(bytearray):
    pass


class HasBytes:
    def __init__(self, value):
        self.value = value

    def __bytes__(self):
        return self.value


def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__, e)


b = b"abcabc"
ba = bytearray(b)
for action in (lambda: b"%b|%s|%a|%r" % (b"x", b"y", "é", None), lambda: b"%d %i %u %x %X %o" % (5, -5, 5, 255, 255, 8), lambda: b"%5d|%-5d|%05d|%+d|% d" % (1, 2, 3, 4, 5), lambda: b"%.2f %e %g %F" % (1.5, 1.5, 1.5, 2), lambda: b"%c%c" % (65, b"B"), lambda: b"%c" % 256, lambda: b"%c" % b"ab", lambda: b"%c" % "a",
               lambda: b"%b" % "text", lambda: b"%b" % 5, lambda: b"%s" % HasBytes(b"hb"), lambda: b"%b" % HasBytes("no"), lambda: b"%d" % "5", lambda: b"%d" % 1.9, lambda: b"%x" % 1.5, lambda: b"%(k)s %(k)d" % {b"k": 5}, lambda: b"%(k)d" % {b"k": 5}, lambda: b"%(k)d" % {"k": 5}, lambda: b"%s %s" % b"ab", lambda: b"%s" % (b"a", b"b"), lambda: b"%%" % (), lambda: b"%" % (),
               lambda: b"%5" % 1, lambda: b"%*d|%-*d" % (4, 7, 4, 7), lambda: b"%.*f" % (1, 2.55), lambda: b"%5b|%-5s|%.2s" % (b"ab", b"cd", b"efg"), lambda: b"%s" % memoryview(b"mv"), lambda: b"%b" % bytearray(b"ba"), lambda: bytearray(b"%d") % 5, lambda: type(bytearray(b"%d") % 5).__name__, lambda: type(Data(b"%d") % 5).__name__, lambda: b"%d" % None,
               lambda: b"%d" % (2**70), lambda: b"%#x %#o" % (255, 8), lambda: b"%a" % b"x", lambda: b"%r" % "日", lambda: b"a" % 5, lambda: b"a" % (5,), lambda: b"a" % {}, lambda: b"%(" % {}):
    attempt(action)
for action in (lambda: bytes.fromhex("00 ff\tAB\n"), lambda: bytes.fromhex("0"), lambda: bytes.fromhex("0 0"), lambda: bytes.fromhex("zz"), lambda: bytes.fromhex("é0"), lambda: bytes.fromhex(b"00"), lambda: Data.fromhex("6162"), lambda: type(Grow.fromhex("61")).__name__, lambda: b.hex("-", 2), lambda: b.hex("-", -2), lambda: b.hex("--"), lambda: b.hex(b":"), lambda: b.hex("é"), lambda: b.hex(5),
               lambda: b.hex(":", 0), lambda: b"".hex(":"), lambda: b.find(98), lambda: b.find(256), lambda: b.find(-1), lambda: b.find("a"), lambda: b.find(b"c", 3), lambda: b.find(b""), lambda: b.rfind(b"", 2, 1), lambda: b.index(99, -2), lambda: b.index(b"zz"), lambda: b.rindex(97), lambda: b.count(97), lambda: b.count(b""), lambda: b.count(b"bc", 2), lambda: b.count("a"), lambda: 97 in b, lambda: 300 in b, lambda: "a" in b,
               lambda: b"bc" in b, lambda: None in b, lambda: b.startswith(b"b", 1), lambda: b.startswith((b"x", b"ab")), lambda: b.startswith("a"), lambda: b.startswith((b"a", "b")), lambda: b.endswith(97), lambda: b.replace(b"a", b"xx", 1), lambda: b.replace(97, b"x"), lambda: b.replace(b"a", "x"), lambda: b.replace(b"", b"-"), lambda: b.join([b"1", bytearray(b"2"), memoryview(b"3")]), lambda: b.join([b"1", "2"]), lambda: b.join([1]), lambda: b.join(5),
               lambda: b.split(b""), lambda: b.split("b"), lambda: b.split(98), lambda: b.split(b"b", 1), lambda: b" a  b ".split(), lambda: b" a  b ".rsplit(None, 1), lambda: b.partition(b"c"), lambda: b.rpartition(b"z"), lambda: b.partition("c"), lambda: b.partition(b""), lambda: b.strip(b"ac"), lambda: b.strip("a"), lambda: b.strip(97), lambda: b" \t\x0b\x0c\r\n\x1c\x85a ".strip(), lambda: b"a\nb\r\nc\x0bd\x1ce\rf".splitlines(), lambda: b"a\n\n".splitlines(True),
               lambda: b.translate(None, b"a"), lambda: b.translate(bytes(range(255, -1, -1))), lambda: b.translate(b"short"), lambda: b.translate({97: 98}), lambda: b.translate(None, "a"), lambda: bytes.maketrans(b"ab", b"xy")[95:100], lambda: bytes.maketrans(b"a", b"xy"), lambda: bytes.maketrans("a", "b"), lambda: b.center(11, b"*"), lambda: b.center(11, b"**"), lambda: b.center(11, "*"), lambda: b.ljust(8, 42), lambda: b.zfill(9), lambda: b"-5".zfill(5), lambda: b"a\tb".expandtabs(4),
               lambda: b"aB1 ".swapcase() + b"hello world".title() + b"hELLO".capitalize() + b"X".lower() + b"\xe9".upper(), lambda: (b"".isalpha(), b"a1".isalnum(), b"\xe9".isalpha(), b"12".isdigit(), b"Ab".istitle(), b" \n".isspace(), b"\x7f".isascii(), b"\x80".isascii(), b"aB".islower(), b"AB1".isupper()), lambda: b.removeprefix(b"ab"), lambda: b.removesuffix(b"zz"), lambda: b.removeprefix("a")):
    attempt(action)
for action in (lambda: ba.append(256), lambda: ba.append("a"), lambda: ba.append(b"a"), lambda: ba.extend("ab"), lambda: ba.extend([1, 300]), lambda: ba.extend(5), lambda: ba.extend([1, "a"]), lambda: (ba.extend(b"xy"), ba)[1], lambda: (ba.extend(ba), ba)[1], lambda: ba.insert(-100, 48), lambda: ba.insert(100, 49), lambda: ba.insert("a", 1), lambda: (ba, ba.pop(), ba.pop(0), ba.pop(-2)), lambda: ba.pop(99), lambda: bytearray().pop(), lambda: ba.remove(97),
               lambda: ba.remove(0), lambda: ba.remove(b"a"), lambda: ba.index(98), lambda: (ba.reverse(), ba)[1], lambda: ba.copy() is ba, lambda: ba.__setitem__(0, 1.5), lambda: ba.__setitem__(0, b"a"), lambda: ba.__setitem__(99, 1), lambda: ba.__setitem__(slice(0, 2), [65, 66, 67]), lambda: ba.__setitem__(slice(0, 4, 2), b"ab"), lambda: ba.__setitem__(slice(0, 4, 2), b"abc"), lambda: ba.__setitem__(slice(1, 1), b"ins"), lambda: ba.__setitem__(slice(0, 1), "s"),
               lambda: ba.__setitem__(slice(0, 1), 5), lambda: (ba.__delitem__(slice(None, None, 2)), ba)[1], lambda: (ba.__delitem__(-1), ba)[1], lambda: ba.__iadd__("x"), lambda: ba.__iadd__(b"+"), lambda: ba.__imul__(2), lambda: ba.__imul__(-1), lambda: bytearray(3), lambda: bytearray([1, 2]), lambda: bytearray("é", "utf-8"), lambda: bytearray("é"), lambda: bytearray(b"a", "utf-8"), lambda: bytearray(-1), lambda: bytearray(1.5), lambda: bytearray(None), lambda: bytearray(2**70),
               lambda: bytes(HasBytes(b"z")), lambda: bytes(HasBytes(5)), lambda: bytes([True, 2]), lambda: bytes([256]), lambda: bytes(["a"]), lambda: bytes(x for x in (1, -1)), lambda: bytes({1: 2}), lambda: type(bytes(Data(b"x"))).__name__, lambda: Data(b"ab")[:1], lambda: Data(b"a") + b"", lambda: Data(b"a").upper(), lambda: Data(b"a"), lambda: str(Data(b"a")), lambda: "%s" % Data(b"q"), lambda: b + "x", lambda: b + 5, lambda: b * 1.5, lambda: b * 2**70, lambda: b < "a", lambda: b == "abcabc",
               lambda: b < bytearray(b"b"), lambda: hash(ba), lambda: hash(b) == hash(Data(b)), lambda: {b: 1}[Data(b)], lambda: b[99], lambda: b["a"], lambda: b[::0], lambda: b[::-2], lambda: b[None], lambda: bytearray(b"x") + b"y", lambda: b"x" + bytearray(b"y"), lambda: type(Grow(b"x") + b"y").__name__, lambda: Grow(b"x"), lambda: Grow(b"x").copy(), lambda: b"\x00\t\n\r'\"\\\x7f\xff", lambda: b"'", lambda: bytearray(b'it\'s "q"')):
    attempt(action)

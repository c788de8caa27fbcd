"""bytes % arguments: each conversion, flags, widths, mappings, and refusals."""


class B:
    def __bytes__(self):
        return b"<B>"


cases = [(b"%d", 5), (b"%5d|", 5), (b"%-5d|", 5), (b"%05d", -5), (b"%+d", 5), (b"% d", 5), (b"%x", 255), (b"%#X", 255), (b"%o", 8), (b"%c", 65), (b"%c", b"z"), (b"%s", b"bytes"), (b"%b", b"b"), (b"%s", B()), (b"%s", bytearray(b"ba")), (b"%s", memoryview(b"mv")), (b"%a", "é"), (b"%r", "é\n"), (b"%.2f", 3.14159), (b"%8.3e|", 1234.5), (b"%g", 0.0001), (b"%i", True), (b"%u", 7), (b"%%", ()), (b"%s %s", (b"a", b"b")), (b"%(k)s-%(n)d", {b"k": b"v", b"n": 3}), (b"%*d", (6, 42)), (b"%.*f", (1, 2.55)), (b"%.3s", b"abcdef"), (b"%10.2s|", b"abc"), (b"%-10s|", b"abc")]
for form, args in cases:
    print(form, form % args, bytearray(form) % args)
for form, args in ((b"%d", "5"), (b"%d", 1.5), (b"%s", "text"), (b"%s", 5), (b"%b", None), (b"%c", 256), (b"%c", b"ab"), (b"%c", "a"), (b"%x", 1.5), (b"%f", b"1"), (b"%d %d", 5), (b"%d", (1, 2)), (b"%(k)s", b"x"), (b"%(k)s", {"k": b"v"}), (b"%", ()), (b"%*d", (b"x", 5)), (b"no", 5), (b"%(k", {}), (b"%i", 1j)):
    try:
        print(form % args)
    except Exception as error:
        print(form, type(error).__name__, error)
x = b"%d-%s"
x %= (1, b"y")
print(x, b"a" % (), b"" % {}, b"%s" % (b"t",), b"no conversions" % {b"k": 1})

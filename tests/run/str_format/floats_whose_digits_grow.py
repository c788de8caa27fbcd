"""Floats near powers of ten: rounding adds a digit, in every conversion that counts significant digits, with and without '#'."""
import math


def row(x):
    yield from (format(x, spec) for spec in ("g", "#g", "#.3g", "#.6G", ".3", "#.3", "#.6", "#", "z#.2g", "+#.4g", "é<#12.3g", "012.3g", "#,.5g", "_.5G", "#e", ".0e", "#.0e", "#.0f", "n", "#n"))
    yield from (spec % x for spec in ("%g", "%#g", "%#.3g", "%#.6G", "%#.0e", "%#.0f", "%-#12.2gx", "%+#.4G"))


values = [999999.5, 999999.4999, 9999995.0, 999.5, 99.95, 9.995, 0.9999995, 0.0009999995, 0.000099999999, 0.00001, 99999.95, 1e16 - 2, 123456789.0, 5e-324, 1.7976931348623157e308, 0.0, -0.0, math.inf, -math.nan]
for value in values:
    for x in (value, -value):
        print(repr(x), *row(x), sep=" | ")
for x in (999999.5 + 99.95j, -0.5j, complex(9999995, -0.0)):
    print(*(format(x, spec) for spec in ("g", "#g", "#.3g", ".3", "#.3", "#", ">#30.2g")), sep=" | ")
for text in ("0x1p99999", "0x1p99999 trailing", "-0x1p+4000z", "0x1.fffffffffffff8p1023", "0x1.fffffffffffff7p1023", "0x1pz", "0x", "1p4x"):
    try:
        print(text, float.fromhex(text))
    except (ValueError, OverflowError) as error:
        print(text, type(error).__name__, error)
for call in (lambda: [].sort(1, 2, 3), lambda: [].sort(1), lambda: [].sort(1, 2), lambda: [].sort(lambda x: x, reverse=True), lambda: [].sort(1, key=None, reverse=1), lambda: [].sort(foo=1, bar=2, baz=3)):
    try:
        call()
    except TypeError as error:
        print(error)

"""float.hex and float.fromhex: normal, subnormal, special values, spellings and refusals."""
import math

for x in (0.0, -0.0, 1.0, -1.5, 0.1, 1e300, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, math.pi, math.inf, -math.inf, math.nan, 1 / 3):
    h = x.hex()
    print(x, h, float.fromhex(h) == x or math.isnan(x))
for text in ("0x1p3", "1.8", "0X1.8P-1", "0x.8p0", "0x1.", " 0x1p-1074 ", "-0x1.fffffffffffffp1023", "inf", "-Infinity", "NaN", "0x1p-1080", "1p4", "+0x10", "0x1.00000000000008p0", "0x1.00000000000018p0", "ap0", "0x0.0000000000000000000000000001p0"):
    print(repr(text), float.fromhex(text))
for text in ("", "0x", "0x1p", "1.2.3", "0x1p1024", "x1", "0x1 p1", "infin", "1e5x", "0xp1", "--1", "0x1.fffffffffffff8p1023"):
    try:
        print(repr(text), float.fromhex(text))
    except (ValueError, OverflowError) as error:
        print(repr(text), type(error).__name__, error)
for bad in (5, None, b"0x1"):
    try:
        float.fromhex(bad)
    except TypeError as error:
        print(error)


class F(float):
    pass


print(type(F.fromhex("0x1p0")).__name__, F.fromhex("0x1p1"), F(2.5).hex())

"""float.fromhex and float.hex: roundings, subnormals, syntax."""

for text in """0x1p0 0x1.8p1 -0x.8p0 1.8 .8p+3 0x1.ffffffffffffffp0 0x1.fffffffffffff7p1023
0x0.ffffffffffffecp-1022 0x0.00000000000008p-1022 0x0.000000000000080001p-1022 0x0.00000000000018p-1022 0x1p-1074 0x1p-1075
0x1.00000001p-1075 0x1p-1076 0x10000000000000000000001p0 0x1000000000000008p0 0x1000000000000008.0000001p0 0x1000000000000018p0
0X1P+4 inf -Infinity NaN +1p-3 0x0p99999999999999999999 0x1p-99999999999999999999 0x0.0p0 -0x0p0 000000.00000000000000001p60""".split():
    print(text, float.fromhex(text), float.fromhex(text).hex())
print(float.fromhex(" 0x1p4\n"), type(float.fromhex("1")))
for text in "|0x|.|0x.p1|p1|1p|1p+|0x1.1.1|g|0xp1|1 2|0x1p1 x|--1|0x1p1024|0x1p99999999999999999999|0x1.fffffffffffff8p1023|infinit".split("|"):
    try:
        print(repr(text), float.fromhex(text))
    except (ValueError, OverflowError) as e:
        print(repr(text), type(e).__name__, e)
for x in (0.1, 1e300, 5e-324, 2.2250738585072014e-308, -0.0, 3.0, float("inf"), float("-inf"), float("nan"), 1e22, -1.5):
    print(x, x.hex(), float.fromhex(x.hex()) == x or x != x)


class F(float):
    pass


print(type(F.fromhex("0x1p3")).__name__, F.fromhex("0x1p3"))

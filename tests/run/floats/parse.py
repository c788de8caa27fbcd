"""float() of text."""

good = ["1", " 1.5 ", "-2.25e3", "+.5", "5.", "1e10", "1E-10", "1_000.5", "inf", "-Infinity", "nan", "+NaN", "1e400", "-1e400", "1e-400", "0x10", "", "abc", "1.2.3", "--1", "1e", "e5", "1_", "infin", "٣.٥", "\t7\n"]
for text in good:
    try:
        print(repr(text), float(text))
    except ValueError as e:
        print(repr(text), type(e).__name__, e)
for value in (1, True, 2 ** 70, b"2.5", bytearray(b"1e3")):
    print(repr(value), float(value))
for value in (None, [1], 1j):
    try:
        float(value)
    except TypeError as e:
        print(type(e).__name__, e)
print(float(), 1e5, 1E5, 1.e5, .5e1, 1_0.0_1, 0e0, 00.5, 1e+3)
print(0.1 == float("0.1"), float("0.1000000000000000055511151231257827"))
print(float("123456789012345678901234567890"), float("2.2250738585072011e-308"))

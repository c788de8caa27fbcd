"""Format specifications of integers: every type, sign, alternate form, grouping, zero padding, and refusals."""
for n in (0, 5, -5, 1234567, -1234567, 2**70, True):
    print([format(n, s) for s in ("", "d", "b", "o", "x", "X", "n", "e", "f", ".2f", "g", "%", "+", "-", " ", "+d", " d", "#x", "#b", "#o", "#X", ",", "_", "_x", "_b", "08", "=+8", "<12", ">12", "^12", "*^12", "012,", "08x", "#010x", "+,.1f", ".3e", "=8,d")])
print(format(65, "c"), format(0x1F600, "c"), format(65, "^5c"), format(65, "5c"), format(9999, "06,"), format(123456, "_d"), format(255, "_x"), format(-255, "#_b"), format(0, "+#x"))
for spec in ("s", ".2d", ",c", "+c", "#c", ",x", "_n", ",n", "q", "5.5", "zd", ",,", "_,", "10.", "=", "<<<", "08.2", "{", "d5", "1d1", "#d", "#", "c", "n", ".0", "-c"):
    try:
        print(repr(spec), repr(format(42, spec)))
    except (ValueError, OverflowError) as error:
        print(repr(spec), type(error).__name__, error)
for n in (-1, 0x110000, 2**70):
    try:
        format(n, "c")
    except OverflowError as error:
        print(error)

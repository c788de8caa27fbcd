"""int(text, base): prefixes, underscores, whitespace, other digits, and every refusal."""
for text, base in (("10", 2), ("ff", 16), ("FF", 16), ("0xff", 16), ("0xff", 0), ("0b101", 0), ("0o17", 0), ("0B1", 2), ("z", 36), ("Zz", 36), (" 12 ", 10), ("\t-7\n", 10), ("+5", 10), ("1_000", 10), ("0x_f", 16), ("0", 0), ("00", 0), ("-0b1", 0), ("٣٤", 10), ("１２", 10), ("0_0", 0), (b"12", 10), (bytearray(b"7f"), 16)):
    print(repr(text), base, int(text, base))
for text, base in (("", 10), (" ", 10), ("1 2", 10), ("1__0", 10), ("_1", 10), ("1_", 10), ("0x", 16), ("0b2", 0), ("012", 0), ("9", 8), ("g", 16), ("1.5", 10), ("--1", 10), ("+ 1", 10), ("½", 10), ("a", 10), ("0x1", 10), ("1\0", 10), (b"\xff", 10), ("1", 1), ("1", 37), ("1", -2), (5, 10), (None, 10), ("1", "2"), ("1", 2.0), ("日", 36)):
    try:
        print(int(text, base))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
for value in (3.99, -3.99, "  42", True, b"5", 1e20, "1e3", float("inf"), float("nan"), None, [], 1j, "", "0x10", b"a"):
    try:
        print(int(value))
    except Exception as error:
        print(type(error).__name__, error)
print(int(), int("7", base=8), int(x) if (x := "3") else 0)

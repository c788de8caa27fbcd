"""Every way to write an int."""

print(0, 00, 0_0, 1_000_000, 0xdead_beef, 0XFF, 0o777, 0O17, 0b1010, 0B_1)
print(0x_ff, 0b1111_0000, 9223372036854775807, 9223372036854775808)
print(-9223372036854775808, -9223372036854775809)
print(123456789012345678901234567890)
print(0xffffffffffffffffffffffffffffffff)
print(1 .__class__.__name__, (1).bit_length(), 5..__class__.__name__)
for text in ("10", " 10 ", "-10", "+10", "1_000", "0x10", "0b11", "", "1__0", "_1", "1_", "ten", "1.0", "٣٤"):
    try:
        print(repr(text), int(text))
    except ValueError as e:
        print(repr(text), type(e).__name__, e)
for text, base in (("ff", 16), ("0xff", 16), ("0xff", 0), ("0o17", 0), ("11", 2), ("zz", 36), ("12", 2), ("010", 0), ("0b1_1", 0)):
    try:
        print(repr(text), base, int(text, base))
    except ValueError as e:
        print(repr(text), base, type(e).__name__, e)
for base in (1, 37, -1):
    try:
        int("1", base)
    except ValueError as e:
        print(e)
print(int(), int(3.99), int(-3.99), int(True), int(b"12"))

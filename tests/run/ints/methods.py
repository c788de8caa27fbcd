"""Methods and attributes of int."""

for n in (0, 1, -1, 255, 256, -256, 2 ** 64, -(2 ** 64) + 1):
    print(n, n.bit_length(), n.bit_count(), n.conjugate(), n.real, n.imag, n.numerator, n.denominator)
    print(n.as_integer_ratio(), n.__index__(), n.__bool__(), n.__neg__(), n.__abs__())

print((1024).to_bytes(2, "big"), (1024).to_bytes(4, "little"))
print((-3).to_bytes(2, "big", signed=True), (255).to_bytes(1, "big"))
print(int.from_bytes(b"\x04\x00", "big"), int.from_bytes(b"\xff\xfd", "big", signed=True))
print(int.from_bytes([1, 2, 3], "little"), int.from_bytes(b"", "big"))
for length, value in ((1, 256), (2, -1)):
    try:
        value.to_bytes(length, "big")
    except OverflowError as e:
        print(type(e).__name__, e)
try:
    (1).to_bytes(1, "middle")
except ValueError as e:
    print(e)
print((5).__add__(3), (5).__add__(3.0), (5).__radd__("x"), (7).__divmod__(2))
print((3).__pow__(4), pow(3, 4, 5), pow(3, -1, 7), pow(2, -1))
try:
    pow(2, -1, 4)
except ValueError as e:
    print(e)
try:
    pow(2, 3, 0)
except ValueError as e:
    print(e)

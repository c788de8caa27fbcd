"""Bit operators, shifts and their edge cases."""

for a, b in ((12, 10), (-12, 10), (12, -10), (-12, -10), (0, -1), (255, 256)):
    print(a, b, a & b, a | b, a ^ b, ~a, ~b)

print([1 << n for n in range(0, 70, 7)])
print([-1 << n for n in range(0, 70, 7)])
print([(1 << 70) >> n for n in range(0, 80, 10)])
print([-(1 << 40) >> n for n in range(0, 50, 10)])
print(-1 >> 100, 1 >> 100, -5 >> 1, 5 >> 1)
print(0xFFFF_FFFF_FFFF_FFFF & -1, -1 & 0xFF, (-256) & 0xFF)
print((1 << 63) - 1, 1 << 63, (1 << 64) - 1, -(1 << 63))
n = 0b1011
n <<= 3
n |= 0b1
n ^= 0xF
n &= 0x7E
n >>= 1
print(n, bin(n))
try:
    1 << -1
except ValueError as e:
    print(type(e).__name__, e)
try:
    1 >> -n
except ValueError as e:
    print(type(e).__name__, e)
try:
    1 << 1.0
except TypeError as e:
    print(type(e).__name__, e)
print(True & False, True | 2, True ^ True, ~True)

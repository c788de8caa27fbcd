"""Shifts and bit operations across the border of 64 bits, with negative numbers and large counts."""
for n in (1, -1, 5, -5, 2**62, -(2**62), 2**63, -(2**63), 2**64 + 1, 0):
    print(n, [n << k for k in (0, 1, 2, 63)], [n >> k for k in (0, 1, 62, 63, 64, 1000)], ~n, n & 0xFF, n | 1, n ^ -1, n.bit_length(), n.bit_count())
print(1 << 100 >> 99, -1 << 70 >> 69, (2**100 - 1) & -(2**50), (-(2**70)) | 12345, (2**65) ^ (2**65 + 3), (-(2**64)) & (2**64 - 1), 0 << 10**20)
for a, b in ((1, -1), (1, 1.0), (1, "a"), (2**70, -1), (-1, -5), (1, 10**20), (1.5, 1), (True, None)):
    for op in ("<<", ">>", "&"):
        try:
            print(a, op, b, eval("a %s b" % op))
        except (TypeError, ValueError, OverflowError, MemoryError) as error:
            print(a, op, b, type(error).__name__, error)
x = 1
for shift in range(0, 200, 37):
    x = (x << shift) | shift
    x ^= x >> 3
print(x, x.bit_length(), bin(x & 0xFFFF), (x & -x).bit_length())
print(True & False, True | 2, True ^ True, ~True, True << 3, type(True & True).__name__, type(True & 1).__name__, [a & b for a in (0, 1) for b in (True, False)])


def popcount(n):
    count = 0
    while n:
        n &= n - 1
        count += 1
    return count


print([popcount(n) == n.bit_count() for n in (0, 255, 2**63 - 1, 2**100 - 1, 3**50)], (-7).bit_count())

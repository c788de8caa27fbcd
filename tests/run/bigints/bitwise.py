"""Bit operators on long numbers follow two's complement."""

a = 0x1234567890abcdef1234567890abcdef
b = -0xfedcba0987654321fedcba
for x in (a, b, 2 ** 64, -(2 ** 64), 2 ** 64 - 1, -1):
    for y in (a, b, 1, -1, 0xFF, 2 ** 65):
        print(hex(x & y), hex(x | y), hex(x ^ y))
print(hex(~a), hex(~b), ~(2 ** 64))
for n in (0, 1, 8, 63, 64, 65, 127, 200):
    print(n, a >> n, b >> n, hex(a << n), hex(b << n))
print((1 << 1000).bit_length(), (-(1 << 1000)).bit_length(), ((1 << 1000) - 1).bit_count())
print((a << 64) >> 64 == a, (b << 64) >> 64 == b)
mask = (1 << 64) - 1
h = 14695981039346656037
for c in b"coachwhip":
    h = ((h ^ c) * 1099511628211) & mask
print(h, hex(h))
s = 1
for i in range(5):
    s = (s * 6364136223846793005 + 1442695040888963407) & mask
    print(s >> 33)

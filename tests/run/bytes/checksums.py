"""Checksums and encodings over bytes: CRC32, Adler, run lengths, hex dump, varints, base conversions."""


def crc32(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0xEDB88320 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF


def fnv1a(data):
    h = 0xCBF29CE484222325
    for byte in data:
        h = (h ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return h


def varint(n):
    out = bytearray()
    while True:
        n, low = n >> 7, n & 127
        out.append(low | (128 if n else 0))
        if not n:
            return bytes(out)


def unvarint(data):
    n = 0
    for i, byte in enumerate(data):
        n |= (byte & 127) << 7 * i
        if not byte & 128:
            return n, i + 1
    raise ValueError("truncated varint")


def rle(data):
    out, i = bytearray(), 0
    while i < len(data):
        j = i
        while j < len(data) and data[j] == data[i] and j - i < 255:
            j += 1
        out += bytes((j - i, data[i]))
        i = j
    return bytes(out)


def unrle(data):
    return b"".join(data[i + 1 : i + 2] * data[i] for i in range(0, len(data), 2))


def dump(data, width=8):
    for i in range(0, len(data), width):
        row = data[i : i + width]
        print(f"{i:04x}  {row.hex(' '):<{width * 3}} {''.join(chr(b) if 32 <= b < 127 else '.' for b in row)}")


samples = [b"", b"a", b"123456789", bytes(range(256)), "héllo 日本".encode(), b"aaaaabbbcc" * 3]
for s in samples:
    print(len(s), f"{crc32(s):08x} {fnv1a(s):016x}", unrle(rle(s)) == s, len(rle(s)))
print([varint(n).hex() for n in (0, 1, 127, 128, 300, 2 ** 32, 2 ** 70)], all(unvarint(varint(n))[0] == n for n in (0, 5, 2 ** 63, 2 ** 100)))
try:
    unvarint(b"\x80\x80")
except ValueError as e:
    print(e)
dump("Coachwhip: 鞭 \x00\xff!".encode("utf-8") if False else b"Coachwhip: \xe9\x9e\xad \x00\xff!")
xor = lambda data, key: bytes(b ^ key[i % len(key)] for i, b in enumerate(data))
secret = xor(b"attack at dawn", b"key")
print(secret, xor(secret, b"key"), sum(secret), max(secret), secret[::-1][:3], bytes(sorted(b"hello")), bytes({3, 1, 2}), int.from_bytes(secret[:8], "big"))

"""Huffman codes, run lengths, bits packed into bytes, checksums, base conversions; round trips of random data."""
import heapq
import random
from collections import Counter


def huffman(text):
    heap = [(n, i, c) for i, (c, n) in enumerate(sorted(Counter(text).items()))]
    heapq.heapify(heap)
    i = len(heap)
    while len(heap) > 1:
        a, b = heapq.heappop(heap), heapq.heappop(heap)
        heapq.heappush(heap, (a[0] + b[0], i, (a[2], b[2])))
        i += 1
    codes = {}

    def walk(node, prefix):
        if isinstance(node, tuple):
            walk(node[0], prefix + "0")
            walk(node[1], prefix + "1")
        else:
            codes[node] = prefix or "0"

    walk(heap[0][2], "")
    return codes


def pack(bits):
    data = bytearray()
    for i in range(0, len(bits), 8):
        data.append(int(bits[i : i + 8].ljust(8, "0"), 2))
    return bytes(data)


def decode(data, n, codes):
    table = {v: k for k, v in codes.items()}
    out, current = [], ""
    for byte in data:
        for k in range(7, -1, -1):
            current += "01"[byte >> k & 1]
            if current in table and len(out) < n:
                out.append(table[current])
                current = ""
    return "".join(out)


for text in ("abracadabra", "aaaa", "mississippi river", "日本日本語"):
    codes = huffman(text)
    data = pack("".join(codes[c] for c in text))
    print(text, sorted(codes.items(), key=lambda p: (len(p[1]), p[1])), data.hex(), decode(data, len(text), codes) == text)


def crc32(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0xEDB88320 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF


def varint(n):
    out = bytearray()
    while True:
        n, low = n >> 7, n & 127
        out.append(low | (128 if n else 0))
        if not n:
            return bytes(out)


def unvarint(data):
    return sum((b & 127) << 7 * i for i, b in enumerate(data))


def zigzag(n):
    return n << 1 if n >= 0 else -n * 2 - 1


r = random.Random(3)
blob = bytes(r.randrange(256) for _ in range(40))
print(hex(crc32(b"123456789")), hex(crc32(blob)), [varint(n).hex() for n in (0, 127, 128, 300, 2**64)], all(unvarint(varint(n)) == n for n in (0, 5, 2**63, 10**30)), [zigzag(n) for n in (0, -1, 1, -2, 2**63)])


def rle(data):
    out = []
    for b in data:
        if out and out[-1][0] == b and out[-1][1] < 255:
            out[-1][1] += 1
        else:
            out.append([b, 1])
    return bytes(x for pair in out for x in reversed(pair))


print(rle(b"aaabbc" + b"z" * 300), b"".join(bytes([v]) * n for n, v in zip(*[iter(rle(blob))] * 2)) == blob)

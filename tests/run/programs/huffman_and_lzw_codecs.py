"""Compression by hand: Huffman trees with canonical codes, LZW with growing codes, run lengths, Burrows-Wheeler, bit streams, round trips."""
import heapq
from collections import Counter
from itertools import accumulate, count, groupby


class BitWriter:
    def __init__(self):
        self.data, self.acc, self.n = bytearray(), 0, 0

    def write(self, value, bits):
        self.acc = self.acc << bits | value
        self.n += bits
        while self.n >= 8:
            self.n -= 8
            self.data.append(self.acc >> self.n & 255)
        self.acc &= (1 << self.n) - 1

    def finish(self):
        if self.n:
            self.write(0, 8 - self.n)
        return bytes(self.data)


class BitReader:
    def __init__(self, data):
        self.bits = (byte >> i & 1 for byte in data for i in range(7, -1, -1))

    def read(self, n):
        value = 0
        for _ in range(n):
            try:
                value = value << 1 | next(self.bits)
            except StopIteration:
                raise EOFError("out of bits") from None
        return value


def code_lengths(data):
    tie = count()
    heap = [(n, next(tie), {s: 0}) for s, n in sorted(Counter(data).items())]
    heapq.heapify(heap)
    if len(heap) == 1:
        return {s: 1 for s in heap[0][2]}
    while len(heap) > 1:
        (a, _, x), (b, _, y) = heapq.heappop(heap), heapq.heappop(heap)
        heapq.heappush(heap, (a + b, next(tie), {s: d + 1 for s, d in (x | y).items()}))
    return heap[0][2] if heap else {}


def canonical(lengths):
    code = last = 0
    codes = {}
    for length, symbol in sorted((n, s) for s, n in lengths.items()):
        code <<= length - last
        codes[symbol] = code, length
        code, last = code + 1, length
    return codes


def huffman(data):
    codes = canonical(lengths := code_lengths(data))
    w = BitWriter()
    w.write(len(data), 32)
    w.write(len(lengths), 9)
    for s, n in sorted(lengths.items()):
        w.write(s, 8)
        w.write(n, 5)
    for s in data:
        w.write(*codes[s])
    return w.finish()


def unhuffman(packed):
    r = BitReader(packed)
    size, n = r.read(32), r.read(9)
    codes = {(c, l): s for s, (c, l) in canonical({r.read(8): r.read(5) for _ in range(n)}).items()}
    out = bytearray()
    while len(out) < size:
        code = length = 0
        while (code, length) not in codes:
            code, length = code << 1 | r.read(1), length + 1
            if length > 32:
                raise ValueError("bad code")
        out.append(codes[code, length])
    return bytes(out)


def lzw(data):
    table = {bytes([i]): i for i in range(256)}
    w, word = BitWriter(), b""
    for byte in data:
        longer = word + bytes([byte])
        if longer in table:
            word = longer
        else:
            w.write(table[word], len(table).bit_length())
            table[longer] = len(table)
            word = bytes([byte])
    if word:
        w.write(table[word], len(table).bit_length())
    return len(data), w.finish()


def unlzw(size, packed):
    table = [bytes([i]) for i in range(256)]
    r, out, word = BitReader(packed), b"", b""
    while len(out) < size:
        code = r.read((len(table) + bool(word)).bit_length())
        if code < len(table):
            entry = table[code]
        elif code == len(table) and word:
            entry = word + word[:1]
        else:
            raise ValueError(f"bad code {code}")
        out += entry
        if word:
            table.append(word + entry[:1])
        word = entry
    return out


def bwt(text):
    text += "\0"
    order = sorted(range(len(text)), key=lambda i: text[i:] + text[:i])
    return "".join(text[i - 1] for i in order)


def unbwt(last):
    starts = dict(zip(sorted(set(last)), accumulate((last.count(c) for c in sorted(set(last))), initial=0)))
    seen, links = Counter(), []
    for c in last:
        links.append(starts[c] + seen[c])
        seen[c] += 1
    out, at = [], last.index("\0")
    for _ in range(len(last) - 1):
        at = links[at]
        out.append(last[at])
    return "".join(reversed(out))


def rle(text):
    return [(c, len(list(g))) for c, g in groupby(text)]


def move_to_front(data):
    alphabet = list(range(256))
    for b in data:
        yield (i := alphabet.index(b))
        alphabet.insert(0, alphabet.pop(i))


for data in (b"abracadabra " * 5, b"", b"aaaaaaaa", bytes(range(256)), "naïve ünï".encode(), b"\0"):
    packed = huffman(data)
    size, small = lzw(data)
    print(len(data), len(packed), len(small), unhuffman(packed) == data, unlzw(size, small) == data)
print(canonical(code_lengths(b"this is an example")) == canonical(code_lengths(b"this is an example")), sorted((n, chr(s)) for s, n in code_lengths(b"aaaabbc").items()), {chr(k): f"{c:0{l}b}" for k, (c, l) in canonical(code_lengths(b"aaaabbc")).items()})
print(repr(bwt("banana")), unbwt(bwt("banana")), unbwt(bwt("mississippi river")), rle("aaabccd"), "".join(c * n for c, n in rle("xxyz")), list(move_to_front(b"bananaaa")), unbwt(bwt("")) == "")
for bad in (lambda: unhuffman(b"\0\0\0\5"), lambda: unlzw(5, b"\xff\xff"), lambda: unhuffman(huffman(b"hello")[:-1]), lambda: BitReader(b"").read(1), lambda: unlzw(3, b"")):
    try:
        print(bad())
    except (EOFError, ValueError) as error:
        print(type(error).__name__, error)

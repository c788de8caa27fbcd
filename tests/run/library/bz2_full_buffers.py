"""bz2: a block whose compressed form just fills the compressor's first buffer is no error, nor is what follows it."""
import bz2

noise, x = bytearray(), 1
for _ in range(8000):
    x = (x * 1103515245 + 12345) & 0x7FFFFFFF
    noise.append(x >> 16 & 255)
for start in (4, 5, 6, 30):
    c = bz2.BZ2Compressor(1)
    data = noise[start:start + 7660] + b"ab" * 50200
    first = c.compress(data)
    whole = first + c.compress(b"") + c.compress(b"more") + c.flush()
    print(start, len(first), len(whole), bz2.decompress(whole) == data + b"more")

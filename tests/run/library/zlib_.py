# Compression: streams whole and in pieces, formats, dictionaries, errors; gzip and zipfile on top of it.
import gzip
import io
import zipfile
import zlib

data = b"".join(b"line %d of the text\n" % (i * i % 97) for i in range(3000))
for level in range(-1, 10):
    packed = zlib.compress(data, level)
    assert zlib.decompress(packed) == data
    print(level, len(packed), zlib.crc32(packed), zlib.adler32(packed))
for wbits in 15, -15, 31, 9:
    c = zlib.compressobj(wbits=wbits)
    packed = c.compress(data[:1000]) + c.flush(zlib.Z_SYNC_FLUSH) + c.compress(data[1000:]) + c.flush()
    print(wbits, len(packed), zlib.decompress(packed, wbits) == data, zlib.decompress(packed, wbits=wbits, bufsize=1) == data)
d = zlib.decompressobj()
parts, rest = [], zlib.compress(data) + b"behind"
while rest and not d.eof:
    parts.append(d.decompress(rest[:500] if not d.unconsumed_tail else d.unconsumed_tail, 777))
    if not d.unconsumed_tail:
        rest = rest[500:]
print(b"".join(parts) == data, d.eof, d.unused_data, d.unconsumed_tail)
print(d.decompress(b"more"), d.unused_data, d.flush())
c = zlib.compressobj(9)
start = c.compress(data)
e = c.copy()
print(zlib.decompress(start + c.flush()) == data, zlib.decompress(start + e.compress(b"!") + e.flush()) == data + b"!")
d = zlib.decompressobj()
packed = zlib.compress(data)
half = d.decompress(packed[:200])
e = d.copy()
print(d.decompress(packed[200:]) == e.decompress(packed[200:]), half + b"" == data[:len(half)])
words = b"line of the text"
c = zlib.compressobj(zdict=words)
packed = c.compress(b"the text of line") + c.flush()
d = zlib.decompressobj(zdict=words)
print(d.decompress(packed), len(packed))
print(zlib.crc32(b"world", zlib.crc32(b"hello ")) == zlib.crc32(b"hello world"), zlib.crc32(b""), zlib.adler32(b""))
print(zlib.crc32(bytearray(b"abc")), zlib.adler32(memoryview(b"abc"), -1), zlib.crc32(b"abc", 2**40 + 1))

f = io.BytesIO()
with gzip.GzipFile(fileobj=f, mode="wb", mtime=0) as g:
    g.write(data)
print(len(f.getvalue()), gzip.decompress(f.getvalue()) == data, gzip.compress(b"abc", mtime=0)[:4])
with gzip.open("x.gz", "wt") as g:
    g.write("one\ntwo\n")
with gzip.open("x.gz", "rt") as g:
    print(list(g))
with zipfile.ZipFile("x.zip", "w", zipfile.ZIP_DEFLATED) as z:
    z.writestr("a.txt", data)
    z.writestr(zipfile.ZipInfo("b/c.txt"), "text")
with zipfile.ZipFile("x.zip") as z:
    print(z.namelist(), z.read("a.txt") == data, z.read("b/c.txt"), z.testzip(), z.getinfo("a.txt").compress_size)

packed = zlib.compress(b"abc")
finished = zlib.compressobj()
finished.flush()
for wrong in (
    lambda: zlib.decompress(b"abc"), lambda: zlib.decompress(b""), lambda: zlib.decompress(packed[:-2]),
    lambda: zlib.compress("a"), lambda: zlib.compress(b"a", 99), lambda: zlib.crc32("a"),
    lambda: zlib.decompressobj().decompress(b"xyz"), lambda: zlib.decompressobj().decompress(b"x", -1),
    lambda: zlib.compressobj(99), lambda: zlib.decompressobj(wbits=99), lambda: zlib.decompress(b"a", wbits=99),
    lambda: zlib.decompress(packed, bufsize=-1), lambda: zlib.decompressobj().flush(0),
    lambda: zlib.compressobj(zdict="a"), lambda: zlib.decompressobj(zdict=1), lambda: type(d)(),
    lambda: finished.flush(), lambda: finished.compress(b"a"), lambda: zlib.decompress(packed + b"xx"),
    lambda: zlib.decompress(bytes([0x78, 0x9c, 1, 2, 3, 4, 5])), lambda: gzip.decompress(b"abcdefghijkl"),
    lambda: zipfile.ZipFile(io.BytesIO(b"abc")),
):
    try:
        print(wrong())
    except Exception as e:
        print(type(e), e)

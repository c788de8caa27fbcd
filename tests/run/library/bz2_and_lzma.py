"""bz2 and lzma: whole buffers, pieces, limits on output, files, several streams, filters, broken data."""
import bz2
import io
import lzma
import os

data = b"".join(b"line %d of some text\n" % (i % 37) for i in range(2000))
print(len(data), bz2.decompress(bz2.compress(data)) == data, lzma.decompress(lzma.compress(data)) == data, len(bz2.compress(data)) < 3000, bz2.compress(b""), lzma.decompress(lzma.compress(b"", preset=0)), bz2.decompress(bz2.compress(b"a", 1) + bz2.compress(b"b")))
c = bz2.BZ2Compressor(3)
packed = c.compress(data[:100]) + c.compress(b"") + c.compress(bytearray(data[100:])) + c.flush()
d = bz2.BZ2Decompressor()
out, at, waits = b"", 0, 0
while not d.eof:
    if d.needs_input:
        piece, at = packed[at:at + 200], at + 200
    else:
        piece, waits = b"", waits + 1
    part = d.decompress(piece, 1000)
    assert len(part) <= 1000
    out += part
print(out == data, waits > 10, d.unused_data, d.needs_input, d.eof)
d = bz2.BZ2Decompressor()
print(d.decompress(bz2.compress(b"x") + b"rest"), d.unused_data, d.eof)
for call in (lambda: d.decompress(b"more"), lambda: c.compress(b"x"), lambda: c.flush(), lambda: bz2.BZ2Compressor(0), lambda: bz2.BZ2Compressor("x"), lambda: bz2.decompress(b"junk"), lambda: bz2.decompress(packed[:50]), lambda: bz2.decompress(packed[:40] + b"\0\0\0" + packed[43:]), lambda: bz2.compress("str"), lambda: bz2.BZ2Decompressor(1), lambda: bz2.decompress(b""), lambda: bz2.open("f", "rwb"), lambda: bz2.BZ2File("none.bz2")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
with bz2.open("t.bz2", "wt", encoding="utf-8") as f:
    f.write("ünï\ntwo\n")
with bz2.open("t.bz2", "at", encoding="utf-8") as f:
    f.write("three")
with bz2.open("t.bz2", "rt", encoding="utf-8") as f:
    print(f.readlines())
with bz2.BZ2File("t.bz2") as f:
    print(f.readline(), f.tell(), f.seek(2), f.read(3), f.peek(1)[:1], f.seek(-5, 2), f.read(), f.readable(), f.writable())
with lzma.open("t.xz", "wb", preset=1) as f:
    print(f.write(data), f.tell())
with lzma.open("t.xz") as f:
    print(f.readline(), sum(1 for _ in f), f.seek(5), f.read(4), f.closed)
print(os.path.getsize("t.xz") < 1000, lzma.is_check_supported(lzma.CHECK_CRC32), lzma.is_check_supported(99))

d = lzma.LZMADecompressor()
whole = lzma.compress(data, check=lzma.CHECK_SHA256) + b"after"
print(d.check, d.decompress(whole[:40], 0), d.check == lzma.CHECK_SHA256, len(d.decompress(whole[40:], 500)), d.needs_input, d.eof, len(d.decompress(b"")), d.eof, d.unused_data)
for form, options in ((lzma.FORMAT_ALONE, {}), (lzma.FORMAT_XZ, {"check": lzma.CHECK_NONE}), (lzma.FORMAT_XZ, {"filters": [{"id": lzma.FILTER_DELTA, "dist": 4}, {"id": lzma.FILTER_LZMA2, "preset": 2, "dict_size": 1 << 16}]}), (lzma.FORMAT_XZ, {"preset": 9 | lzma.PRESET_EXTREME})):
    small = lzma.compress(data[:500], form, **options)
    d = lzma.LZMADecompressor()
    print(form, d.decompress(small) == data[:500], d.check, small[:6])
chain = [{"id": lzma.FILTER_X86}, {"id": lzma.FILTER_LZMA2, "lc": 2, "lp": 1, "nice_len": 64, "mf": lzma.MF_BT2, "mode": lzma.MODE_FAST}]
raw = lzma.compress(data, lzma.FORMAT_RAW, filters=chain)
print(lzma.decompress(raw, lzma.FORMAT_RAW, filters=chain) == data, lzma._decode_filter_properties(lzma.FILTER_LZMA2, lzma._encode_filter_properties(chain[1])), lzma._encode_filter_properties({"id": lzma.FILTER_DELTA, "dist": 9}), lzma.decompress(lzma.compress(b"a") + lzma.compress(b"b")))
L = lzma
for call in (lambda: L.decompress(b"junk"), lambda: L.decompress(whole[:30]), lambda: L.decompress(whole[:60] + b"zz" + whole[62:]), lambda: L.compress(data, preset=42), lambda: L.LZMACompressor(preset=1, filters=chain), lambda: L.LZMACompressor(format=L.FORMAT_RAW), lambda: L.LZMACompressor(format=9), lambda: L.LZMACompressor(L.FORMAT_ALONE, L.CHECK_CRC32), lambda: L.LZMADecompressor(L.FORMAT_RAW), lambda: L.LZMADecompressor(filters=chain), lambda: L.decompress(whole, memlimit=100), lambda: L.compress(data, filters=[{"id": 99}]), lambda: L.compress(data, filters=[{}]), lambda: L.compress(data, filters=["x"]), lambda: L.compress(data, filters=[{"id": L.FILTER_LZMA2, "bogus": 1}]), lambda: L.compress(data, filters=[{"id": L.FILTER_DELTA}] * 5), lambda: L.compress(data, filters=[{"id": L.FILTER_DELTA}]), lambda: L.compress(data, L.FORMAT_ALONE, filters=chain), lambda: L.compress(data, filters=[{"id": L.FILTER_LZMA2, "lc": -1}]), lambda: d.decompress(b"x"), lambda: L.open("t.xz", "rz")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__module__, type(error).__name__, error)
import tarfile
for mode in "bz2", "xz", "gz":
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:" + mode) as tar:
        for name, content in ("a/one.txt", b"1" * 600), ("two", b"2"):
            info = tarfile.TarInfo(name)
            info.size, info.mtime, info.mode = len(content), 86400, 0o640
            tar.addfile(info, io.BytesIO(content))
    buffer.seek(0)
    with tarfile.open(fileobj=buffer) as tar:
        print(mode, tar.getnames(), tar.extractfile("two").read(), tar.getmember("a/one.txt").size, oct(tar.getmember("two").mode), tar.getmember("two").isfile())

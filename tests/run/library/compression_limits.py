# bz2, lzma, zlib: arguments of the wrong type or size, streams in pieces, use after the end.
import _bz2
import _lzma
import bz2
import copy
import lzma
import zlib


def attempt(call):
    try:
        result = eval(call)
    except (ArithmeticError, AttributeError, EOFError, KeyError, MemoryError, OSError, TypeError, ValueError, lzma.LZMAError,
            zlib.error) as error:
        result = type(error).__name__, str(error)
    print(call, "object" if type(result).__module__ in ("_bz2", "_lzma", "zlib") else result)


CALLS = r"""
bz2.BZ2Compressor(0)
bz2.BZ2Compressor(10)
bz2.BZ2Compressor(2**32+1)
bz2.BZ2Compressor(2**70)
bz2.BZ2Compressor("a")
bz2.BZ2Compressor(compresslevel=1)
bz2.BZ2Compressor(1,2)
bz2.BZ2Compressor(None)
bz2.BZ2Decompressor(1)
bz2.BZ2Decompressor(a=1)
bz2.BZ2Compressor().compress("a")
bz2.BZ2Compressor().compress(5)
bz2.BZ2Decompressor().decompress("a")
bz2.BZ2Decompressor().decompress(b"",max_length="a")
bz2.BZ2Decompressor().decompress(b"",2**70)
bz2.BZ2Decompressor().decompress(b"",-5)
bz2.BZ2Decompressor().decompress()
bz2.BZ2Decompressor().decompress(b"x"*100)
bz2.BZ2Decompressor().copy()
lzma.LZMACompressor(99)
lzma.LZMACompressor(2**32+1)
lzma.LZMACompressor(-1)
lzma.LZMACompressor("a")
lzma.LZMACompressor(check=99)
lzma.LZMACompressor(check=2**40)
lzma.LZMACompressor(lzma.FORMAT_ALONE,check=1)
lzma.LZMACompressor(preset=99)
lzma.LZMACompressor(preset=-1)
lzma.LZMACompressor(preset=2**40)
lzma.LZMACompressor(preset="a")
lzma.LZMACompressor(preset=1,filters=[])
lzma.LZMACompressor(filters=[])
lzma.LZMACompressor(filters=5)
lzma.LZMACompressor(filters=[5])
lzma.LZMACompressor(filters=[[]])
lzma.LZMACompressor(filters=["a"])
lzma.LZMACompressor(filters=[{}])
lzma.LZMACompressor(filters=[{"id":5}])
lzma.LZMACompressor(filters=[{"id":-5}])
lzma.LZMACompressor(filters=[{"id":2**70}])
lzma.LZMACompressor(filters=[{"id":"a"}])
lzma.LZMACompressor(filters=[{"id":0x21,"x":1}])
lzma.LZMACompressor(filters=[{"id":0x21,"dict_size":"a"}])
lzma.LZMACompressor(filters=[{"id":0x21,"dict_size":-1}])
lzma.LZMACompressor(filters=[{"id":0x21,"dict_size":2**40}])
lzma.LZMACompressor(filters=[{"id":0x21,"dict_size":1}])
lzma.LZMACompressor(filters=[{"id":0x21,"lc":99}])
lzma.LZMACompressor(filters=[{"id":0x21,5:99}])
lzma.LZMACompressor(filters=[{"id":0x21,"mode":99}])
lzma.LZMACompressor(filters=[{"id":0x21,"mf":99}])
lzma.LZMACompressor(filters=[{"id":0x21,"preset":99}])
lzma.LZMACompressor(filters=[{"id":0x21,"preset":"a"}])
lzma.LZMACompressor(filters=[{"id":3,"dist":0}])
lzma.LZMACompressor(filters=[{"id":3,"dist":300},{"id":0x21}])
lzma.LZMACompressor(filters=[{"id":3,"preset":1},{"id":0x21}])
lzma.LZMACompressor(filters=[{"id":4,"start_offset":3},{"id":0x21}])
lzma.LZMACompressor(filters=[{"id":4,"start_offset":3},{"id":0x21}]*3)
lzma.LZMACompressor(filters=[{"id":0x21}]*4)
lzma.LZMACompressor(filters=({"id":0x21} for i in (1,)))
lzma.LZMACompressor(filters={"id":0x21})
lzma.LZMACompressor(filters=({"id":0x21},))
lzma.LZMACompressor(lzma.FORMAT_RAW)
lzma.LZMACompressor(lzma.FORMAT_RAW,filters=[])
lzma.LZMACompressor(lzma.FORMAT_RAW,filters=[{"id":0x21}],preset=1)
lzma.LZMACompressor(lzma.FORMAT_ALONE,filters=[{"id":0x21}])
lzma.LZMACompressor(lzma.FORMAT_ALONE,filters=[])
lzma.LZMACompressor(lzma.FORMAT_ALONE,filters=[{"id":0x4000000000000001}])
lzma.LZMADecompressor(99)
lzma.LZMADecompressor(2**32)
lzma.LZMADecompressor("a")
lzma.LZMADecompressor(memlimit=-1)
lzma.LZMADecompressor(memlimit=0)
lzma.LZMADecompressor(memlimit=2**63+5)
lzma.LZMADecompressor(memlimit=2**64)
lzma.LZMADecompressor(memlimit="a")
lzma.LZMADecompressor(memlimit=1.5)
lzma.LZMADecompressor(3)
lzma.LZMADecompressor(3,memlimit=5)
lzma.LZMADecompressor(3,filters=[])
lzma.LZMADecompressor(1,filters=[])
lzma.LZMADecompressor(3,filters=[{"id":0x21}]).check
lzma.LZMADecompressor().check
lzma.LZMADecompressor(2).check
lzma.is_check_supported(99)
lzma.is_check_supported(-1)
lzma.is_check_supported(2**40)
lzma.is_check_supported("a")
lzma.is_check_supported(1)
_lzma._encode_filter_properties({"id":0x21})
_lzma._encode_filter_properties({"id":3,"dist":7})
_lzma._encode_filter_properties({"id":4,"start_offset":16})
_lzma._encode_filter_properties({"id":4})
_lzma._encode_filter_properties(5)
_lzma._encode_filter_properties({"id":0x4000000000000001})
_lzma._decode_filter_properties(0x21,b"")
_lzma._decode_filter_properties(0x21,b"\\x14")
_lzma._decode_filter_properties(0x21,b"\\xff")
_lzma._decode_filter_properties(3,b"\\x07")
_lzma._decode_filter_properties(99,b"")
_lzma._decode_filter_properties(-1,b"")
_lzma._decode_filter_properties(0x21,5)
lzma.LZMAError.__module__
lzma.LZMAError.__mro__
_lzma.LZMACompressor.__module__
_bz2.BZ2Compressor.__name__
_bz2.BZ2Compressor.__module__
zlib.compress(b"",99)
zlib.compress(b"",-2)
zlib.compress(b"",1,99)
zlib.compress("a")
zlib.compress(b"a",2**40)
zlib.decompress(b"")
zlib.decompress(b"x")
zlib.decompressobj().flush(0)
zlib.decompressobj().flush(-1)
zlib.decompressobj().flush(2**70)
zlib.decompressobj(99)
zlib.decompressobj(zdict=5)
zlib.decompressobj(zdict=b"")
zlib.decompressobj(-15,b"abc") and 1
zlib.compressobj(99)
zlib.compressobj(1,9)
zlib.compressobj(1,8,99)
zlib.compressobj(1,8,15,99)
zlib.compressobj(1,8,15,8,99)
zlib.compressobj(zdict=5)
zlib.compressobj(zdict=b"") and 1
zlib.compressobj().flush(99)
zlib.compressobj().flush(-1)
zlib.compressobj().flush(2**40)
zlib.compressobj().flush("a")
zlib.crc32("a")
zlib.crc32(b"a",-1)
zlib.crc32(b"a",2**70)
zlib.crc32(b"a","b")
zlib.crc32(b"",1.5)
zlib.adler32(b"a",2**40+7)
zlib.compressobj().copy() and 1
zlib.decompressobj().copy() and 1
""".split("\n")
for call in CALLS:
    if call:
        attempt(call)


class Items(dict):
    def items(self):
        return [1, 2]


class Mapping:
    def __getitem__(self, key):
        return lzma.FILTER_LZMA2

    def items(self):
        return 5


for spec in Items(id=lzma.FILTER_LZMA2), Items(id=lzma.FILTER_LZMA2, lc=1), Mapping():
    attempt("lzma.LZMACompressor(filters=[spec])")

data = b"".join(bytes([i % 251, i * i % 256]) * (i % 7) for i in range(9000))


def in_pieces(decompressor, stream, size, limit):
    out = []
    at = 0
    while not decompressor.eof and at < len(stream) + size:
        piece = b""
        if decompressor.needs_input:
            piece = stream[at:at + size]
            at += size
        out.append(decompressor.decompress(piece, limit))
    whole = b"".join(out)
    return whole == data, decompressor.eof, decompressor.needs_input, decompressor.unused_data


for name, stream, make in [("bz2", bz2.compress(data), bz2.BZ2Decompressor),
                           ("xz", lzma.compress(data), lzma.LZMADecompressor),
                           ("alone", lzma.compress(data, lzma.FORMAT_ALONE), lzma.LZMADecompressor)]:
    for size, limit in [(100, -1), (7, 33), (5000, 33), (10**6, 4096), (10**6, -1)]:
        print(name, size, limit, in_pieces(make(), stream + b"rest", size, limit))
    d = make()
    print(d.decompress(stream[:50], 0), d.decompress(b"", 0), d.eof)
    d = make()
    damaged = stream[:20] + b"\xff" * 50 + stream[70:]
    attempt("(len(d.decompress(damaged)), d.eof)")

for c in bz2.BZ2Compressor(), lzma.LZMACompressor():
    print(len(c.compress(b"x")) > 30, len(c.flush()) > 30)
    attempt("c.flush()")
    attempt("c.compress(b'')")
c = zlib.compressobj()
c.compress(b"abc")
c.flush()
for call in "c.compress(b'x')", "c.flush()", "c.flush(0)", "c.copy()":
    attempt(call)
stream = zlib.compress(data)
d = zlib.decompressobj()
d.decompress(stream)
for call in ("d.decompress(b'x')", "d.unused_data", "d.flush()", "d.copy()", "d.decompress(b'yz')", "d.unused_data",
             "d.unconsumed_tail", "d.flush()"):
    attempt(call)
d = zlib.decompressobj()
for copied in copy.copy(zlib.compressobj()), copy.deepcopy(zlib.compressobj()):
    print(copied.compress(b"x") + copied.flush() == zlib.compress(b"x"))
print(copy.deepcopy(zlib.decompressobj()).decompress(stream) == data)
damaged = stream[:3000] + b"\xff" * 50
for call in "len(d.decompress(damaged, 500))", "len(d.unconsumed_tail)", "len(d.flush()) > 1000", "d.eof":
    attempt(call)

"""hashlib, hmac, zlib sums, secrets' comparison: every algorithm, pieces, copies, keyed and personal forms, key derivation, errors."""
import hashlib
import hmac
import io
import zlib

for name in sorted(hashlib.algorithms_guaranteed):
    h = hashlib.new(name, b"data")
    size = (10,) if name.startswith("shake") else ()
    print(name, h.digest_size, h.block_size, h.hexdigest(*size)[:24], h.name)
h = hashlib.sha256()
for piece in (b"a", bytearray(b"b"), memoryview(b"c")):
    h.update(piece)
c = h.copy()
c.update(b"d")
print(h.hexdigest() == hashlib.sha256(b"abc").hexdigest(), c.digest() == hashlib.sha256(b"abcd").digest(), h.digest()[:4], hashlib.md5(b"x", usedforsecurity=False).hexdigest()[:8], hashlib.sha256(string=b"q").hexdigest()[:6])
print(hashlib.blake2b(b"m", digest_size=8, key=b"k", salt=b"s", person=b"p").hexdigest(), hashlib.blake2s(b"m", digest_size=4).hexdigest(), hashlib.shake_128(b"x").hexdigest(5), hashlib.sha3_256(b"").hexdigest()[:10], hashlib.blake2b.MAX_KEY_SIZE, hashlib.blake2b(b"a", fanout=2, depth=2, leaf_size=8, node_offset=1, inner_size=16, last_node=True).hexdigest()[:8])
print(hashlib.pbkdf2_hmac("sha256", b"pw", b"salt", 100).hex()[:16], hashlib.pbkdf2_hmac("sha1", b"pw", b"salt", 2, dklen=5).hex())
print(hashlib.file_digest(io.BytesIO(b"file content"), "md5").hexdigest()[:8], hashlib.file_digest(io.BytesIO(b"x"), hashlib.sha1).name)
m = hmac.new(b"key", digestmod="sha1")
m.update(b"part")
n = m.copy()
n.update(b"more")
print(m.hexdigest()[:10], n.hexdigest() == hmac.new(b"key", b"partmore", hashlib.sha1).hexdigest(), m.digest_size, m.block_size, m.name, hmac.digest(b"k" * 100, b"m", "sha512").hex()[:10], hmac.compare_digest(b"a", b"a"), hmac.compare_digest("é".encode(), b"x"))
print(zlib.crc32(b"hello"), zlib.adler32(b"hello"), zlib.crc32(b"lo", zlib.crc32(b"hel")) == zlib.crc32(b"hello"), zlib.adler32(b""), hex(zlib.crc32(b"\xff" * 1000)))
for call in (lambda: hashlib.new("nope"), lambda: hashlib.md5("str"), lambda: hashlib.sha256().update("s"), lambda: hashlib.sha256(5), lambda: hashlib.shake_256(b"").digest(), lambda: hashlib.blake2b(digest_size=65), lambda: hashlib.blake2b(key=b"k" * 65), lambda: hashlib.blake2s(salt=b"123456789"), lambda: hmac.new(b"k"), lambda: hmac.new("k", b"", "md5"), lambda: hmac.new(b"k", "m", "md5"), lambda: hmac.compare_digest("é", "é"), lambda: hashlib.pbkdf2_hmac("sha1", b"p", b"s", 0), lambda: hashlib.file_digest("x", "md5"), lambda: hashlib.sha1(b"a", b"b")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, str(error).split("0x")[0])


class Tree:
    """A Merkle tree with proofs."""

    def __init__(self, leaves):
        self.levels = [[hashlib.sha256(b"\0" + x).digest() for x in leaves]]
        while len(level := self.levels[-1]) > 1:
            level = level + level[-1:] * (len(level) % 2)
            self.levels.append([hashlib.sha256(b"\1" + a + b).digest() for a, b in zip(level[::2], level[1::2])])

    root = property(lambda self: self.levels[-1][0])

    def proof(self, i):
        for level in self.levels[:-1]:
            yield i & 1, level[min(i ^ 1, len(level) - 1)]
            i >>= 1

    def check(self, leaf, proof):
        h = hashlib.sha256(b"\0" + leaf).digest()
        for right, other in proof:
            h = hashlib.sha256(b"\1" + (other + h if right else h + other)).digest()
        return h == self.root


t = Tree([b"a", b"b", b"c", b"d", b"e"])
print(t.root.hex()[:16], [t.check(x, t.proof(i)) for i, x in enumerate([b"a", b"b", b"c", b"d", b"e"])], t.check(b"z", t.proof(0)), len(t.levels))

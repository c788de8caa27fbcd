# Message digests: all algorithms around the sizes of their blocks, objects, HMAC, PBKDF2, errors.
import hashlib
import hmac
import random

NAMES = sorted(hashlib.algorithms_guaranteed)
print(NAMES)
for name in NAMES:
    h = hashlib.new(name)
    size = (20,) if name.startswith("shake") else ()
    print(name, h.name, h.digest_size, h.block_size, h.hexdigest(*size))
    for n in 1, 3, 55, 56, 57, 63, 64, 65, 71, 72, 111, 112, 113, 119, 127, 128, 129, 135, 136, 137, 168, 300, 1000:
        data = bytes(i * 7 % 256 for i in range(n))
        h = getattr(hashlib, name)(data)
        print(n, h.hexdigest(*size)[:24], end="; ")
        pieces = hashlib.new(name)
        for i in range(0, n, 13):
            pieces.update(memoryview(data)[i:i + 13])
        assert pieces.digest(*size) == h.digest(*size) == h.copy().digest(*size)
    print()
print(hashlib.sha256(bytearray(b"abc")).hexdigest(), hashlib.md5(b"x" * 100000, usedforsecurity=False).hexdigest())
h = hashlib.sha1(b"a")
g = h.copy()
g.update(b"b")
print(h.hexdigest(), g.hexdigest(), hashlib.sha1(b"ab").hexdigest() == g.hexdigest())
print(repr(h).split(" @ ")[0], type(h), repr(hashlib.blake2s()).split(" at ")[0])

print(hashlib.shake_128(b"x").hexdigest(400)[-40:], hashlib.shake_256().digest(length=3))
print(hashlib.blake2b(b"x", digest_size=17, key=b"k", salt=b"s" * 16, person=b"p").hexdigest())
print(hashlib.blake2s(b"x", key=b"k" * 32, salt=b"s" * 8, person=b"12345678").hexdigest())
print(hashlib.blake2b(b"x", fanout=2, depth=3, leaf_size=4096, node_offset=5, node_depth=1, inner_size=64,
                      last_node=True).hexdigest())
print(hashlib.blake2s(b"x" * 200, fanout=2, depth=3, leaf_size=4096, node_offset=2**40, node_depth=1, inner_size=32,
                      last_node=True).hexdigest())
print(hashlib.blake2b.SALT_SIZE, hashlib.blake2s.PERSON_SIZE, hashlib.blake2b.MAX_KEY_SIZE,
      hashlib.blake2s.MAX_DIGEST_SIZE)

print(hmac.new(b"key", b"message", "sha256").hexdigest())
print(hmac.new(b"k" * 300, b"message", hashlib.sha512).hexdigest())
print(hmac.digest(b"key", b"message", "md5"))
m = hmac.new(b"key", digestmod="sha3_256")
m.update(b"mess")
n = m.copy()
n.update(b"age")
print(m.hexdigest(), n.hexdigest(), n.name, n.digest_size, n.block_size)
print(hmac.new(b"key", b"m", hashlib.blake2b).hexdigest()[:20])
print(hmac.compare_digest("abc", "abc"), hmac.compare_digest(b"abc", b"abd"))
print(hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 1000).hex())
print(hashlib.pbkdf2_hmac("sha1", b"p" * 100, b"salt", 3, 50).hex())

for wrong in (
    lambda: hashlib.md5("a"), lambda: hashlib.md5(3), lambda: hashlib.new("foo"), lambda: hashlib.md5(foo=1),
    lambda: hashlib.blake2b(digest_size=65), lambda: hashlib.blake2b(key=b"x" * 65),
    lambda: hashlib.blake2s(salt=b"123456789"), lambda: hashlib.blake2b("a"), lambda: hashlib.blake2b(fanout=256),
    lambda: type(hashlib.md5())(), lambda: hashlib.pbkdf2_hmac("md5", b"", b"", 0),
    lambda: hashlib.pbkdf2_hmac("md5", b"", b"", 1, 0), lambda: hashlib.blake2s(b"", person=b"123456789"),
    lambda: hashlib.blake2s(b"", leaf_size=2**32), lambda: hashlib.blake2s(b"", depth=0),
    lambda: hashlib.blake2s(b"", inner_size=33), lambda: hmac.new(b"k", b"m"), lambda: hmac.new("k", b"m", "md5"),
    lambda: hmac.new(b"k", b"m", "foo"), lambda: hmac.compare_digest("a", "é"), lambda: hmac.compare_digest(1, 2),
):
    try:
        print(wrong())
    except Exception as e:
        print(type(e).__name__, e)
random.seed("text")
print(random.random())

import base64
import binascii
import os
import secrets

data = bytes(range(256))
for n in (0, 1, 2, 3, 45, 256):
    b = data[:n]
    e = base64.b64encode(b)
    print(e, base64.b64decode(e) == b, binascii.b2a_base64(b), binascii.hexlify(b)[:20], binascii.unhexlify(binascii.hexlify(b)) == b, binascii.crc32(b), binascii.crc_hqx(b, 7))
    if n <= 45:
        u = binascii.b2a_uu(b)
        print(u, binascii.a2b_uu(u) == b, binascii.b2a_uu(b, backtick=True))
print(base64.b32encode(b"hello"), base64.b32decode(b"NBSWY3DP"), base64.b16encode(b"\xff\x01"), base64.b16decode("FF01"), base64.urlsafe_b64encode(b"\xfb\xff"), base64.b85encode(b"hello world"), base64.a85encode(b"hello"), base64.b85decode(b"Xk~0{Zv"))
print(binascii.hexlify(b"abcdef", ":"), binascii.hexlify(b"abcdef", "-", 2), binascii.b2a_hex(bytearray(b"x")), base64.encodebytes(b"x" * 60), base64.decodebytes(b"eHh4\neHg=\n"))
print(binascii.a2b_base64("aGVs bG8="), binascii.a2b_base64(b"aGVsbG8=\n"), base64.b64decode("aGVsbG8!="), binascii.b2a_base64(b"x", newline=False), binascii.crc32(b"world", binascii.crc32(b"hello ")) == binascii.crc32(b"hello world"))
for f in (lambda: binascii.unhexlify("abc"), lambda: binascii.unhexlify("zz"), lambda: base64.b64decode("a"), lambda: base64.b64decode("abc"), lambda: base64.b64decode("ab!c", validate=True), lambda: binascii.a2b_base64("é"),
          lambda: binascii.a2b_base64(5), lambda: binascii.hexlify("x"), lambda: binascii.b2a_uu(b"x" * 46), lambda: binascii.a2b_base64("ab=c", strict_mode=True), lambda: binascii.a2b_base64("=abc", strict_mode=True),
          lambda: binascii.a2b_base64("abc=d", strict_mode=True), lambda: binascii.a2b_base64("ab\n==", strict_mode=True), lambda: binascii.a2b_uu(b"\x01"), lambda: binascii.a2b_uu(b"!  x  x")):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__module__, type(e).__name__, e)
print(len(secrets.token_bytes(8)), len(secrets.token_hex(8)), len(secrets.token_urlsafe(6)), secrets.choice([1]), secrets.randbelow(1), secrets.compare_digest("a", "a"), issubclass(binascii.Error, ValueError))

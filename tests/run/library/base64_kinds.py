"""base64: every encoding there and back, padding, alphabets, folding, Ascii85 and its errors."""
import base64
import binascii
import io

samples = [b"", b"f", b"fo", b"foo", b"\x00\xff\xfe", bytes(range(0, 256, 15)), b"    \x00\x00\x00\x00"]
pairs = [(base64.b64encode, base64.b64decode), (base64.urlsafe_b64encode, base64.urlsafe_b64decode), (base64.b32encode, base64.b32decode), (base64.b32hexencode, base64.b32hexdecode), (base64.b16encode, base64.b16decode), (base64.a85encode, base64.a85decode), (base64.b85encode, base64.b85decode), (base64.encodebytes, base64.decodebytes)]
for encode, decode in pairs:
    encoded = [encode(s) for s in samples]
    print(encode.__name__, encoded[1:], [decode(e) for e in encoded] == samples)
print(base64.b64encode(b"\xfb\xff\xfe", altchars=b"-_"), base64.b64decode("-__-", b"-_"), base64.b64decode(b"Zm 9v!\n"), base64.b64decode(bytearray(b"Zg==")), base64.b64decode("Zg==Zg=="))
print(base64.b32decode("mzxw6===", casefold=True), base64.b32decode(b"M1023456", map01="L"), base64.b16decode("ff0a", True))
print(base64.a85encode(b"test" * 3, adobe=True, wrapcol=10), base64.a85encode(b"    " * 2, foldspaces=True), base64.a85decode("<~FCfN8~>", adobe=True), base64.a85decode(b"FC fN\n8"), base64.b85encode(b"xyz", pad=True))
print(base64.encodebytes(bytes(100)).count(b"\n"), base64.standard_b64encode(memoryview(b"abc")))
out = io.BytesIO()
base64.encode(io.BytesIO(b"data " * 20), out)
back = io.BytesIO()
base64.decode(io.BytesIO(out.getvalue()), back)
print(out.getvalue(), back.getvalue() == b"data " * 20)
for call in (lambda: base64.b64encode("str"), lambda: base64.b64decode(b"Zg"), lambda: base64.b64decode(b"Z"), lambda: base64.b64decode(b"Zm 9v", validate=True), lambda: base64.b64decode("é"), lambda: base64.b32decode("MZXW6"), lambda: base64.b32decode("mzxw6==="), lambda: base64.b32decode("M1======"), lambda: base64.b16decode("ff"), lambda: base64.b16decode("F"), lambda: base64.a85decode("abc", adobe=True), lambda: base64.a85decode("z!z!z"), lambda: base64.a85decode("v~"), lambda: base64.a85decode("!!z!!"), lambda: base64.b85decode("~~~~~"), lambda: base64.b85decode('"'), lambda: base64.b64encode(b"", altchars=b"x"), lambda: base64.encodebytes("x"), lambda: base64.b64decode(5), lambda: binascii.unhexlify("0g"), lambda: binascii.a2b_base64("ab=c", strict_mode=True)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__module__, type(error).__name__, error)

"""Methods of bytes and bytearray give the same answers."""

for kind in (bytes, bytearray):
    b = kind(b"The quick, brown  fox")
    print(b.split(), b.split(b","), b.partition(b","), b.rpartition(b" "), b.rsplit(None, 1), b.splitlines())
    print(b.title(), b.swapcase(), b.capitalize(), b.upper(), b.lower(), b.isalpha(), b.istitle(), b.isascii())
    print(b.center(25, b"*"), b.ljust(23) + b"|", b.rjust(23, b"."), b.zfill(25), b.strip(b"Tx"), b.lstrip(b"The"), b.rstrip(b"xof"))
    print(b.find(b"q"), b.rfind(b"o"), b.index(b"b"), b.count(b"o"), b.startswith(b"The"), b.endswith((b"x", b"y")), b.replace(b"quick", b"slow"))
    print(b.translate(None, b"aeiou"), b.translate(kind(range(256))[::-1])[:3], b.removeprefix(b"The "), b.removesuffix(b"fox"), b.expandtabs(), b.hex()[:10])
    print(b[0], b[4:9], b[-3:], b[::5], 84 in b, b"fox" in b, len(b), b * 2 == b + b, b == b"The quick, brown  fox", b.join([b"1", b"2"]))
    for call in (lambda: b.index(b"zzz"), lambda: b.find("q"), lambda: b.split(b""), lambda: b.join([1]), lambda: b.center(30, b"ab"), lambda: b.startswith("T"), lambda: b.decode("ascii").encode("utf-16-le")[:4]):
        try:
            print(call())
        except (ValueError, TypeError) as e:
            print(type(e).__name__, e)
print(bytes.maketrans(b"abc", b"xyz")[97:100], b"aabbcc".translate(bytes.maketrans(b"abc", b"xyz")), b"123".isdigit(), b"12a".isalnum(), b" \t".isspace(), b"AB".isupper())

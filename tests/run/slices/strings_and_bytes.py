"""Slices of str, bytes, bytearray, tuple and memoryview agree with each other for all small bounds."""
bounds = [None, 0, 1, 2, 5, 7, -1, -3, -9]
steps = [None, 1, 2, -1, -2, 3]
text = "abcde"
data = text.encode()
array, view, items = bytearray(data), memoryview(data), tuple(text)
checks = 0
digest = 0
for i in bounds:
    for j in bounds:
        for k in steps:
            part = text[i:j:k]
            assert data[i:j:k] == part.encode() and array[i:j:k] == part.encode() and "".join(items[i:j:k]) == part
            assert bytes(view[i:j:k]) == part.encode() and list(text)[i:j:k] == list(part)
            r = range(5)[i:j:k]
            assert "".join(text[n] for n in r) == part and len(r) == len(part)
            start, stop, step = slice(i, j, k).indices(5)
            assert "".join(text[n] for n in range(start, stop, step)) == part
            checks += 1
            for c in part:
                digest = (digest * 31 + ord(c)) % 1000003
print(checks, digest)
wide = "aé日😀z"
print([wide[i::-1] for i in range(5)], wide[1:4], wide[::2], wide[-2:], wide[:-1].encode(), len(wide[::-1]))
print(text[2:2] == "", text[4:1], text[10:] == "", text[-100:2], text[:100:2], text[True:], text[: -len(text)] == "", bytearray(b"abc")[1:2], type(array[1:2]).__name__, type(view[1:2]).__name__)
for bad in ("text['a':]", "text[::0]", "data[::0]", "view[::0]", "items[1.5:]", "array[:'b']", "text[1:2:'c']"):
    try:
        eval(bad)
    except (TypeError, ValueError) as error:
        print(bad, type(error).__name__, error)

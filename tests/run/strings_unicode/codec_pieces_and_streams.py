"""codecs: texts in pieces, streams, files, codecs of programs, what lookup gives."""
import codecs
import io

text = "aé€😀\r\nsecond\nthird \u2028x"
for name in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be", "utf-7" if False else "latin-1",
             "ascii", "cp1252"):
    data = text.encode(name, "replace")
    decoder = codecs.getincrementaldecoder(name)("replace")
    pieces = [decoder.decode(data[i:i + 1]) for i in range(len(data))]
    print(name, "".join(pieces) + decoder.decode(b"", True) == data.decode(name, "replace"))
    encoder = codecs.getincrementalencoder(name)("replace")
    print(b"".join(encoder.encode(c) for c in text) + encoder.encode("", True) == data)
    decoder.reset()
    decoder.decode(data[:5])
    state = decoder.getstate()
    rest = decoder.decode(data[5:9])
    decoder.setstate(state)
    print(decoder.decode(data[5:9]) == rest, b"".join(codecs.iterencode(text, name, "replace")) == data,
          "".join(codecs.iterdecode([data[:3], b"", data[3:]], name)) == data.decode(name))
    reader = codecs.getreader(name)(io.BytesIO(data))
    print([line for line in reader])
    reader = codecs.getreader(name)(io.BytesIO(data))
    print([reader.read(chars=2), reader.readline(), reader.readline(keepends=False), reader.read(), reader.read()])
    stream = io.BytesIO()
    writer = codecs.getwriter(name)(stream, "replace")
    writer.write(text[:2])
    writer.writelines([text[2:4], text[4:]])
    print(stream.getvalue() == data)
decoder = codecs.getincrementaldecoder("utf-8")()
print(repr(decoder.decode(b"\xe2\x82")), decoder.getstate())
try:
    decoder.decode(b"", True)
except UnicodeDecodeError as e:
    print(e)
with codecs.open("f.txt", "w", "utf-16") as f:
    f.write("first\nsecond\n")
    print(f.encoding, type(f).__name__)
with codecs.open("f.txt", "r", "utf-16") as f:
    print(f.readline(), f.readlines())
    f.seek(0)
    print(list(f), f.closed)
print(f.closed, codecs.open("f.txt", "rb").read()[:4], codecs.open("f.txt", encoding="utf-16").read())
both = codecs.StreamReaderWriter(io.BytesIO(b"\xc3\xa9\nx"), codecs.getreader("utf-8"), codecs.getwriter("utf-8"))
print(both.read(), both.seek(0), both.readline(), next(both), both.encoding, both.getvalue())
both.reset()


class Shift(codecs.Codec):
    def encode(self, input, errors="strict"):
        return bytes(ord(c) + 1 for c in input), len(input)

    def decode(self, input, errors="strict"):
        return "".join(chr(b - 1) for b in bytes(input)), len(input)


class ShiftWriter(Shift, codecs.StreamWriter):
    pass


class ShiftReader(Shift, codecs.StreamReader):
    pass


class Pairs(codecs.BufferedIncrementalDecoder):
    """Decodes two bytes at a time."""

    def _buffer_decode(self, input, errors, final):
        used = len(input) if final else len(input) // 2 * 2
        return input[:used].decode("ascii"), used


class Held(codecs.BufferedIncrementalEncoder):
    def _buffer_encode(self, input, errors, final):
        used = len(input) if final else max(len(input) - 1, 0)
        return input[:used].encode(), used


def search(name):
    if name == "shift_one":
        return codecs.CodecInfo(Shift().encode, Shift().decode, ShiftReader, ShiftWriter, Held, Pairs, "shift-one")
    if name == "bare":
        return codecs.CodecInfo(Shift().encode, Shift().decode, name="bare")
    if name == "broken":
        return 1, 2


codecs.register(search)
print("abc".encode("Shift-One"), b"bcd".decode("shift_one"), codecs.encode("x", "shift-one"))
decoder = codecs.lookup("shift-one").incrementaldecoder()
print([decoder.decode(bytes([c])) for c in b"abcde"], decoder.getstate(), decoder.decode(b"", True))
encoder = codecs.getincrementalencoder("shift-one")()
print([encoder.encode(c) for c in "abc"], encoder.getstate(), encoder.encode("", True), encoder.getstate())
print(list(codecs.iterencode(["a", "bc"], "shift-one")))
stream = io.BytesIO()
writer = codecs.getwriter("shift-one")(stream)
writer.write("hal")
print(stream.getvalue(), codecs.getreader("shift-one")(io.BytesIO(b"ibm")).read())
for call in (lambda: codecs.getincrementalencoder("bare"), lambda: codecs.getincrementaldecoder("bare"),
             lambda: codecs.getreader("bare"), lambda: codecs.lookup("broken"), lambda: codecs.lookup("nonesuch"),
             lambda: codecs.lookup(5), lambda: codecs.register(5), lambda: codecs.Codec().encode("x"),
             lambda: codecs.IncrementalEncoder().encode("x"), lambda: codecs.IncrementalDecoder().getstate(),
             lambda: codecs.lookup_error("nonesuch"), lambda: codecs.getencoder("utf8")("é"),
             lambda: codecs.decode(b"6869", "hex"), lambda: codecs.encode("hello", "rot13")):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
info = codecs.lookup("UTF-8")
print(info.name, len(info), repr(info)[:43], info._is_text_encoding, info[0] is not None)
print(codecs.BOM_UTF8, codecs.BOM, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, codecs.BOM32_BE, codecs.BOM_LE)
codecs.unregister(search)
try:
    "a".encode("shift-one")
except LookupError as e:
    print(e)

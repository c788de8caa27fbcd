# io.IncrementalNewlineDecoder: over text, over the bytes of another decoder; its state.
import codecs
import io

d = io.IncrementalNewlineDecoder(None, translate=True)
print(repr(d.decode("a\r\nb\rc\n")), d.newlines, d.getstate())
print(repr(d.decode("x\r")), d.getstate())
print(repr(d.decode("\ny\r")))
print(repr(d.decode("", True)), d.getstate())
d.setstate((b"", 1))
print(repr(d.decode("q")))
d.reset()
print(d.newlines)
d = io.IncrementalNewlineDecoder(codecs.getincrementaldecoder("utf-8")(), False)
print([d.decode(part) for part in (b"\xc3", b"\xa9\r", b"\n")], d.newlines, d.getstate())
try:
    d.setstate(3)
except TypeError as e:
    print(e)

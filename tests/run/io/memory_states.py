"""copies of StringIO and BytesIO, and the states behind them."""
import copy
import io


class Named(io.StringIO):
    pass


for newline in ("\n", None, "", "\r\n", "\r"):
    s = io.StringIO("one\ntwo\r\nthree", newline=newline)
    s.readline()
    print(repr(newline), s.__getstate__())
    for new in (copy.copy(s), copy.deepcopy(s)):
        print(new.tell() == s.tell(), repr(new.getvalue()), repr(new.readline()), new.write("x\n"), repr(new.getvalue()))
    print(repr(s.getvalue()))
b = io.BytesIO(b"bytes")
b.seek(7)
b.label = [1]
c, d = copy.copy(b), copy.deepcopy(b)
print(c.getvalue(), c.tell(), c.label is b.label, d.label is b.label, d.label, c.write(b"!"), c.getvalue(), b.getvalue())
n = Named("text")
n.extra = 5
m = copy.copy(n)
print(type(m).__name__, m.extra, m.read(), n.read(2), vars(m))
b.close()
s.close()
for call in (b.__getstate__, s.__getstate__, lambda: c.__setstate__((b"new", 1, None)), c.read,
             lambda: c.__setstate__((b"", -1, None)), lambda: c.__setstate__((b"", 0, 5)), lambda: m.__setstate__(("v", "\n", 1, {"k": 2})),
             lambda: (m.read(), vars(m)), lambda: m.__setstate__(("v", "\n", -1, None)), lambda: m.__setstate__((5, "\n", 0, None))):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)

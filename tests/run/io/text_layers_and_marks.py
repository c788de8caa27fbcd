"""Text files in layers: newline modes, seek and tell with odd encodings, reconfigure, detach, BOMs, decoding errors, and what is refused."""
import io
import os


def attempt(label, function):
    try:
        print(label, "->", repr(function()))
    except Exception as error:
        print(label, "!", type(error).__name__, error)


DATA = b"one\ntwo\r\nthree\rfour\n\nlast"
for newline in (None, "", "\n", "\r", "\r\n"):
    text = io.TextIOWrapper(io.BytesIO(DATA), encoding="ascii", newline=newline)
    print(repr(newline), text.readlines(), text.newlines)
    text = io.TextIOWrapper(io.BytesIO(DATA), encoding="ascii", newline=newline)
    print([text.read(4), text.readline(), text.readline(3), text.read()])
    out = io.BytesIO()
    text = io.TextIOWrapper(out, encoding="ascii", newline=newline)
    text.write("a\nb\r\nc\r")
    text.writelines(["x\n", "y"])
    text.flush()
    print(out.getvalue(), text.tell())
attempt("newline", lambda: io.TextIOWrapper(io.BytesIO(), newline="x"))
attempt("newline type", lambda: io.TextIOWrapper(io.BytesIO(), newline=b"\n"))
attempt("encoding", lambda: io.TextIOWrapper(io.BytesIO(), encoding="nope"))
attempt("errors", lambda: io.TextIOWrapper(io.BytesIO(b"a"), encoding="ascii", errors="nope").read())
attempt("write bytes", lambda: io.TextIOWrapper(io.BytesIO()).write(b"x"))
attempt("StringIO bytes", lambda: io.StringIO().write(b"x"))
attempt("BytesIO text", lambda: io.BytesIO().write("x"))
attempt("StringIO newline", lambda: io.StringIO("a\r\nb\rc\n", newline=None).readlines())
attempt("StringIO kept", lambda: io.StringIO("a\r\nb\rc\n", newline="").readlines())
attempt("StringIO crlf", lambda: (lambda s: (s.write("a\nb"), s.getvalue()))(io.StringIO(newline="\r\n")))
for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "latin-1", "cp1252", "shift_jis"):
    name = f"f_{encoding}"
    with open(name, "w", encoding=encoding, newline="") as f:
        print(encoding, f.write("añ\n"), f.tell(), f.write("end\n"), f.tell()) if encoding != "shift_jis" else print(f.write("日本\n"), f.write("end\n"))
    with open(name, encoding=encoding) as f:
        first = f.readline()
        place = f.tell()
        rest = f.read()
        f.seek(place)
        print(repr(first), repr(rest), f.read() == rest, f.seek(0), f.read(1), os.path.getsize(name))
with open("f_utf-8", "a+", encoding="utf-8") as f:
    print(f.tell(), f.read(), f.seek(0), f.readline(), f.write("more\n"), f.seek(0), f.read())
with open("f_utf-8", "r+", encoding="utf-8") as f:
    f.write("X")
    print(f.seek(0), f.read())
    attempt("seek from here", lambda: f.seek(1, 1))
    attempt("seek from end", lambda: f.seek(-1, 2))
    attempt("seek end", lambda: f.seek(0, 2))
    attempt("seek negative", lambda: f.seek(-1))
    attempt("whence", lambda: f.seek(0, 9))
    attempt("truncate", lambda: (f.seek(2), f.truncate(), f.seek(0), f.read()))
with open("f_utf-8", encoding="utf-8") as f:
    attempt("tell in loop", lambda: [f.tell() for line in f])
    attempt("write to reader", lambda: f.write("x"))
    attempt("after", lambda: (f.readable(), f.writable(), f.seekable(), f.isatty(), f.closed, f.mode, f.encoding, f.errors, f.line_buffering, f.name))
attempt("closed", f.read)
attempt("closed iteration", lambda: next(f))
attempt("closed with", lambda: f.__enter__())
print(f.closed, f.close())
raw = io.BytesIO("é€".encode() + b"\xff\xfe!" + "ü".encode("latin-1"))
for errors in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape"):
    raw.seek(0)
    text = io.TextIOWrapper(raw, encoding="utf-8", errors=errors)
    attempt(errors, text.read)
    text.detach()
for errors in ("strict", "ignore", "replace", "xmlcharrefreplace", "namereplace", "backslashreplace"):
    out = io.BytesIO()
    text = io.TextIOWrapper(out, encoding="ascii", errors=errors)
    attempt(errors, lambda: (text.write("aé€😀"), text.flush(), out.getvalue()))
out = io.BytesIO()
text = io.TextIOWrapper(out, encoding="utf-8", write_through=True)
text.write("é")
text.reconfigure(encoding="latin-1", newline="\r\n")
text.write("é\n")
print(out.getvalue(), text.encoding, text.newlines, text.write_through)
attempt("reconfigure after reading", lambda: (lambda t: (t.read(1), t.reconfigure(encoding="ascii")))(io.TextIOWrapper(io.BytesIO(b"abc"))))
buffer = text.detach()
attempt("detached", lambda: text.write("x"))
attempt("detached repr", lambda: text.encoding)
s = io.StringIO("héllo\nworld")
print(s.seek(2), s.read(3), s.tell(), s.seek(0, 2), s.write("!"), s.truncate(4), s.getvalue(), s.seek(10), s.write("z"), repr(s.getvalue()))
attempt("StringIO seek", lambda: s.seek(-1))
attempt("StringIO relative", lambda: s.seek(1, 1))
attempt("StringIO truncate", lambda: s.truncate(-1))
attempt("StringIO type", lambda: io.StringIO(5))
b = io.BytesIO(b"abcdef")
view = b.getbuffer()
view[1:3] = b"XY"
attempt("resized while viewed", lambda: b.write(b"0" * 10))
view.release()
target = bytearray(4)
print(b.readinto(target), target, b.read1(1), b.readlines(), b.seek(-2, 2), b.read(), b.seek(20), b.write(b"q"), len(b.getvalue()), b.truncate(3), b.getvalue(), b.tell())
attempt("BytesIO seek", lambda: b.seek(-1))
attempt("BytesIO readinto", lambda: b.readinto(b"abc"))

"""TextIOWrapper: newlines, encodings, write_through, reconfigure, detach, tell and seek."""
import io

for newline in (None, "", "\n", "\r", "\r\n"):
    b = io.BytesIO(b"a\nb\r\nc\rd")
    t = io.TextIOWrapper(b, "ascii", newline=newline)
    lines = t.readlines()
    print(repr(newline), lines, t.newlines)
    out = io.BytesIO()
    t = io.TextIOWrapper(out, "ascii", newline=newline)
    t.write("x\ny\r\nz\r")
    t.flush()
    print(out.getvalue())
b = io.BytesIO()
t = io.TextIOWrapper(b, encoding="utf-8", errors="replace", line_buffering=True)
print(t.encoding, t.errors, t.line_buffering, t.write_through, t.buffer is b, t.readable(), t.writable(), t.seekable(), t.name if hasattr(t, "name") else "no name")
t.write("abc")
print(b.getvalue(), t.write("é\n"), b.getvalue())
t.reconfigure(encoding="latin-1", newline="\r\n", line_buffering=False, write_through=True)
t.write("é\n")
print(b.getvalue(), t.encoding, t.errors, t.line_buffering, t.write_through)
print(t.detach() is b, b.closed)
for action in (lambda: t.write("x"), lambda: t.detach(), lambda: t.encoding):
    try:
        print(action())
    except ValueError as error:
        print(error)
t = io.TextIOWrapper(io.BytesIO("日本語\ntext\n".encode()), "utf-8")
print(t.read(2), t.tell(), t.readline(), t.tell())
position = t.tell()
print(t.read(), t.seek(position), t.read(1), t.seek(0), t.readline(1), t.readline(), next(t))
try:
    t.tell()
except OSError as error:
    print(error)
for call in (
    lambda: io.TextIOWrapper(io.BytesIO(), newline="x"),
    lambda: io.TextIOWrapper(io.BytesIO(), encoding="nope"),
    lambda: io.TextIOWrapper(io.BytesIO(), encoding=5),
    lambda: io.TextIOWrapper(io.BytesIO(), "ascii", errors=5),
    lambda: io.TextIOWrapper(5),
    lambda: io.TextIOWrapper(io.BytesIO(b"\xff"), "ascii").read(),
    lambda: io.TextIOWrapper(io.BytesIO(), "ascii").write("é"),
    lambda: io.TextIOWrapper(io.BytesIO(), "ascii").write(b"x"),
    lambda: io.TextIOWrapper(io.BytesIO(b"x"), "ascii").seek(5, 1),
    lambda: io.TextIOWrapper(io.BytesIO(b"x"), "ascii").seek(-1),
    lambda: io.TextIOWrapper(io.BytesIO(b"x"), "ascii").read("1"),
    lambda: io.TextIOWrapper(io.StringIO("s"), "ascii").read(),
):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)
t = io.TextIOWrapper(io.BytesIO(b"a" * 5), "ascii")
print(repr(t), t.truncate(2), t.seek(0, 2), t.seek(0), t.read(-1), t.read(None))

"""io.StringIO and io.BytesIO."""
import io

s = io.StringIO()
print(s.write("hello "), s.write("world\n"), s.getvalue(), s.tell())
print("printed", 1, 2, file=s, sep="-")
s.seek(0)
print(repr(s.read()), repr(s.read()), s.seek(6), repr(s.readline()), s.readlines())
s.seek(0)
s.truncate(5)
print(s.getvalue())
t = io.StringIO("line1\nline2\nline3")
for line in t:
    print(repr(line), end=" ")
print()
t.seek(0)
print(next(t), t.read(3), t.read())
b = io.BytesIO(b"abc")
print(b.read(1), b.getvalue(), b.write(b"XYZ"), b.getvalue(), b.seek(0), b.read(), b.tell())
b.seek(-2, 2)
print(b.read(), b.seek(1), b.readline(), len(b.getbuffer()))
for call in (lambda: s.write(b"x"), lambda: b.write("x"), lambda: io.StringIO(5), lambda: io.BytesIO("a"), lambda: s.seek(-1)):
    try:
        print(call())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
with io.StringIO("x") as f:
    print(f.read(), f.closed)
print(f.closed)
try:
    f.read()
except ValueError as e:
    print(e)
s = io.StringIO("start")
s.write("OVER")
print(s.getvalue(), s.readable(), s.writable(), s.seekable())

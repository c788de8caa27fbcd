"""StringIO: newline translation, seeking, initial values, iteration and errors."""
import io

for newline in (None, "", "\n", "\r", "\r\n"):
    s = io.StringIO("a\nb\r\nc\rd", newline=newline)
    print(repr(newline), s.readlines(), repr(s.getvalue()), s.newlines)
s = io.StringIO()
print(s.write("one\ntwo"), s.tell(), s.seek(0), s.readline(), s.read(1), s.tell(), s.read(), s.seek(2), s.truncate(), s.getvalue(), s.seek(0, 2), s.write("日😀"), s.getvalue())
s.seek(8)
s.write("x")
print(repr(s.getvalue()), s.encoding, s.errors, s.line_buffering, s.closed, s.isatty(), s.readable(), s.writable(), s.seekable())
s = io.StringIO("l1\nl2\nl3")
print(next(s), list(s), [*io.StringIO("a\n\nb")], io.StringIO("abc").readline(2), io.StringIO("a\nb\nc").readlines(2), io.StringIO("abc").read(None))
for call in (lambda: io.StringIO(5), lambda: io.StringIO(b"x"), lambda: io.StringIO("", "x"), lambda: io.StringIO("", 5), lambda: s.write(5), lambda: s.write(b"x"), lambda: s.seek(-1), lambda: s.seek(1, 1), lambda: s.seek(1, 2), lambda: s.seek(0, 5), lambda: s.truncate(-1), lambda: s.read("x"), lambda: s.fileno(), lambda: s.detach(), lambda: s.readline("a"), lambda: s.writelines(5)):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)
s = io.StringIO()
print("a", "b", sep="-", end="!\n", file=s)
s.writelines(["x\n", "y"])
print(repr(s.getvalue()), s.__getstate__()[:3])
with io.StringIO("text") as inside:
    print(inside.read())
for action in (inside.read, inside.getvalue, inside.readline, lambda: inside.write("x"), lambda: next(inside), inside.tell):
    try:
        print(action())
    except ValueError as error:
        print(error)
t = io.StringIO(initial_value="init", newline="\n")
t.write("IN")
print(t.getvalue(), io.StringIO(None).getvalue() == "", io.StringIO("x", None).getvalue())

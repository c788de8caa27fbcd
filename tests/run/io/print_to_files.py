"""print(): sep, end, file, flush with objects of one's own, and sys.stdout replaced."""
import contextlib
import io
import sys


class Sink:
    def __init__(self):
        self.parts, self.flushed = [], 0

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        self.flushed += 1


sink = Sink()
print(1, "a", None, sep="-", end="!", file=sink)
print(file=sink)
print("x", "y", sep="", file=sink, flush=True)
print("x", sep=None, end=None, file=sink)
print(sink.parts, sink.flushed)


class Writes:
    def write(self, text):
        raise KeyError(text)


for kwargs in (dict(sep=5), dict(end=b"x"), dict(file=5), dict(file=object()), dict(file=Writes()), dict(flush=[], file=None), dict(unknown=1), dict(sep=1, end=2)):
    try:
        print("value", **kwargs)
    except Exception as error:
        print(type(error).__name__, error)
old = sys.stdout
sys.stdout = sink2 = Sink()
print("captured")
sys.stdout = None
print("nowhere")
sys.stdout = old
print(sink2.parts)
with contextlib.redirect_stdout(io.StringIO()) as captured:
    print("inner", 1)
    with contextlib.redirect_stdout(io.StringIO()) as deeper:
        print("deep")
    print("again")
print(repr(captured.getvalue()), repr(deeper.getvalue()))
with contextlib.redirect_stderr(io.StringIO()) as err:
    print("to stderr", file=sys.stderr)
    sys.stderr.write("direct\n")
print(repr(err.getvalue()), print("none"))
del sys.stdout
try:
    print("lost")
except RuntimeError as error:
    sys.stdout = old
    print(error)
sys.stdout.write("written %d\n" % sys.stdout.write(""))
print(*[1, 2, 3], *"ab", sep="\n")
print("a\tb", 'q"', b"bytes", [1.0, "x"], {"k": (1,)})

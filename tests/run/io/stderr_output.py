"""Writing to stderr and stdout; stderr is compared."""
# stderr
import sys

print("out 1")
print("err 1", file=sys.stderr)
sys.stderr.write("err 2\n")
sys.stdout.write("out 2\n")
print("out 3", flush=True)
print("warning:", 5, "é", file=sys.stderr, end="!\n")
sys.stderr.flush()
try:
    1 / 0
except ZeroDivisionError as e:
    print(f"error: {e}", file=sys.stderr)
print(sys.stdout.writable(), sys.stdin.readable(), sys.stderr.fileno(), sys.stdout.fileno(), sys.stdout.name, sys.stdin.name)
print(sys.stdout.encoding, sys.stdout.isatty())
old = sys.stdout


class Tee:
    def __init__(self, stream):
        self.stream, self.lines = stream, []

    def write(self, text):
        self.lines.append(text)
        return self.stream.write(text.upper())

    def flush(self):
        self.stream.flush()


sys.stdout = Tee(old)
print("shouted", 1)
lines = sys.stdout.lines
sys.stdout = old
print(lines)

"""print: sep, end, file, flush."""

import sys

print()
print("a", "b", sep="")
print("a", "b", 3, None, sep=", ", end="!\n")
print("no newline", end="")
print(" - continued")
print(1, 2, 3, sep="\n")
print("x", end=None)
print("x", "y", sep=None)
print(*[1, 2, 3], *"ab", sep="-")
print([], (), {}, set(), sep="|")
print("to stdout", file=sys.stdout, flush=True)
for keywords in ({"sep": 1}, {"end": 2}, {"foo": 1}):
    try:
        print("x", **keywords)
    except TypeError as e:
        print(e)


class Sink:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


sink = Sink()
print("a", 1, 2.5, sep="/", file=sink)
print(file=sink)
print("b", end="", file=sink)
print(sink.parts)
try:
    print("x", file=5)
except AttributeError as e:
    print(e)
result = print("print returns", end=" ")
print(result)
sys.stdout.write("written\n")
print(sys.stdout.write("abc\n"))
print("tab\there", "new\nline", "quote'\"", "nul\0".replace("\0", "0"), "\\")

"""Text files: iteration, readline limits, readlines, writelines, append, seek and tell, buffering of small writes, modes mixed."""
import os

with open("f.txt", "w", encoding="utf-8") as f:
    print(f.writelines(["one\n", "zwei ü\n", "\n", "last"]), f.tell(), f.write(""), f.closed)
with open("f.txt", encoding="utf-8") as f:
    print([line for line in f], f.read(), f.readline(), f.tell())
with open("f.txt", encoding="utf-8") as f:
    print(repr(f.readline(2)), repr(f.readline()), repr(f.read(3)), f.tell(), repr(f.readline()), f.readlines(), f.seek(4), repr(f.read(4)))
with open("f.txt", "a+", encoding="utf-8") as f:
    print(f.tell(), f.read(), f.write("\nmore"), f.seek(0), f.readline(), f.read()[-4:])
with open("f.txt", "r+", encoding="utf-8") as f:
    f.write("ONE")
    f.seek(0)
    print(f.readline(), f.truncate(5) if False else "")
    f.seek(0, os.SEEK_END)
    f.write("!")
    f.seek(0)
    print(f.read().splitlines())
with open("f.txt", "rb") as f:
    print(f.readline(), f.read(2), f.tell(), f.seek(-3, 2), f.read(), f.seek(1), f.readlines(), list(f))
with open("f.txt", encoding="ascii", errors="backslashreplace") as f:
    print(f.read(12))
for mode, action in (("r", lambda f: f.write("x")), ("w", lambda f: f.read()), ("w", lambda f: list(f)), ("rb", lambda f: f.write(b"x")), ("r", lambda f: f.seek(-1)), ("r", lambda f: f.seek(1, 1)), ("r", lambda f: f.read(1, 2)), ("r", lambda f: f.readline("x")), ("w", lambda f: f.write(b"x")), ("wb", lambda f: f.write("x")), ("w", lambda f: f.writelines([1])), ("r", lambda f: next(f) and f.tell()), ("r", lambda f: f.truncate()), ("x", lambda f: 0)):
    try:
        with open("f.txt" if mode[0] != "w" else "g.txt", mode) as f:
            print(mode, repr(action(f)))
    except Exception as error:
        print(mode, type(error).__name__, error)
f = open("g.txt", "w")
f.write("buffered")
print(f.flush(), os.path.getsize("g.txt"), f.close(), f.close(), f.closed)
for action in (lambda: f.write("x"), lambda: f.read(), lambda: f.flush(), lambda: iter(f), lambda: f.fileno(), lambda: f.__enter__(), lambda: f.readable(), lambda: f.tell(), lambda: f.seek(0), lambda: f.name):
    try:
        print(action())
    except ValueError as error:
        print(error)
total = {}
with open("log.txt", "w") as log:
    for i in range(200):
        print(f"{i % 7}:{i * i}", file=log)
with open("log.txt") as log:
    for number, line in enumerate(log, 1):
        key, _, value = line.rstrip("\n").partition(":")
        total[key] = total.get(key, 0) + int(value)
print(total, number, os.path.getsize("log.txt"))

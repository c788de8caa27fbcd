"""open() for text and bytes: modes, iteration, seek, errors."""
import os

with open("a.txt", "w") as f:
    print(f.write("first\nsecond\nthird é\n"), f.name, f.mode, f.closed)
print(f.closed)
with open("a.txt") as f:
    print(f.read(), end="")
    print(repr(f.read()), f.tell() > 0)
with open("a.txt") as f:
    print(repr(f.readline()), repr(f.readline()), f.readlines(), repr(f.readline()))
with open("a.txt") as f:
    for number, line in enumerate(f, 1):
        print(number, line.rstrip())
with open("a.txt", "a") as f:
    f.write("appended")
    f.writelines(["\n", "x", "y"])
print(open("a.txt").read().splitlines(), os.path.getsize("a.txt"))
with open("b.bin", "wb") as f:
    print(f.write(bytes(range(5))))
with open("b.bin", "rb") as f:
    print(f.read(2), f.read(), f.read(), f.seek(1), f.read(2), f.tell())
with open("a.txt", "r+") as f:
    f.write("FIRST")
print(open("a.txt").readline())
try:
    with open("a.txt", "x"):
        pass
except FileExistsError as e:
    print(e)
for args in (("missing.txt",), ("a.txt", "q"), ("a.txt", "rw"), ("a.txt", "rb", -1, "utf-8"), (".",), ("",), ("no/such/dir/f", "w")):
    try:
        open(*args)
    except (OSError, ValueError) as e:
        print(type(e).__name__, e)
f = open("a.txt")
f.close()
for action in (f.read, f.readline, lambda: f.write("x"), lambda: list(f)):
    try:
        action()
    except ValueError as e:
        print(e)
with open("a.txt") as f:
    try:
        f.write("x")
    except OSError as e:
        print(type(e).__name__, e)
os.remove("a.txt")
print(os.path.exists("a.txt"), os.path.exists("b.bin"))

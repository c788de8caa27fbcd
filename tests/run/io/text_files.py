"""Writing and reading text with encodings, newlines and errors."""

text = "plain\nünïcödé\n日本語 😀\n"
for encoding in ("utf-8", "utf-16", "latin-1", "ascii"):
    try:
        with open("t.txt", "w", encoding=encoding) as f:
            f.write(text)
        with open("t.txt", encoding=encoding) as f:
            print(encoding, f.read() == text)
    except UnicodeEncodeError as e:
        print(encoding, type(e).__name__, e.reason)
with open("t.txt", "wb") as f:
    f.write(b"a\r\nb\rc\nd\xff\n")
for errors in ("strict", "replace", "ignore"):
    try:
        with open("t.txt", encoding="utf-8", errors=errors) as f:
            print(errors, f.readlines())
    except UnicodeDecodeError as e:
        print(errors, e)
with open("t.txt", encoding="latin-1", newline="") as f:
    print(f.readlines())
with open("t.txt", encoding="latin-1") as f:
    print(list(f))
with open("n.txt", "w", newline="\r\n") as f:
    f.write("one\ntwo\n")
print(open("n.txt", "rb").read())
with open("e.txt", "w") as f:
    pass
with open("e.txt") as f:
    print(repr(f.read()), f.readlines(), repr(f.readline()), list(f))
with open("long.txt", "w") as f:
    for i in range(5000):
        f.write(f"line {i}\n")
with open("long.txt") as f:
    lines = f.read().split("\n")
    print(len(lines), lines[4999], repr(lines[-1]))
with open("long.txt") as f:
    print(sum(len(line) for line in f), f.read(5) == "")
with open("long.txt") as f:
    print(f.read(7), f.read(3), repr(f.readline()), f.readline().strip(), next(f).strip())
print(sum(1 for line in open("long.txt") if line.endswith("7\n")))

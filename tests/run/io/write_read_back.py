"""A log file and a key-value store in files."""
import os


class Store:
    def __init__(self, path):
        self.path = path
        self.data = {}
        if os.path.exists(path):
            with open(path, encoding="utf-8") as f:
                for line in f:
                    key, _, value = line.rstrip("\n").partition("=")
                    self.data[key] = eval_value(value)

    def __setitem__(self, key, value):
        self.data[key] = value
        self.save()

    def __getitem__(self, key):
        return self.data[key]

    def save(self):
        with open(self.path + ".tmp", "w", encoding="utf-8") as f:
            for key in sorted(self.data):
                f.write(f"{key}={self.data[key]!r}\n")
        os.replace(self.path + ".tmp", self.path)


def eval_value(text):
    if text.startswith("'"):
        return text[1:-1]
    return float(text) if "." in text else int(text)


s = Store("store.txt")
s["b"] = 2.5
s["a"] = 1
s["name"] = "Zoë"
print(Store("store.txt").data, sorted(os.listdir(".")))
with open("store.txt", "rb") as f:
    print(f.read())
with open("log.txt", "w") as log:
    for i in range(3):
        log.write("entry %d\n" % i)
    log.flush()
    print(os.path.getsize("log.txt"))
with open("log.txt", "a+") as log:
    log.write("last\n")
    log.seek(0)
    print(log.read().split("\n"))
with open("log.txt", "r+") as log:
    log.truncate(8)
    print(repr(log.read()))
os.rename("log.txt", "old.txt")
os.mkdir("sub")
with open(os.path.join("sub", "f.txt"), "w") as f:
    print("nested", file=f)
print(open("sub/f.txt").read().strip(), os.path.isdir("sub"), os.path.isfile("sub"), sorted(os.listdir("sub")))
os.remove("sub/f.txt")
os.rmdir("sub")
print(sorted(os.listdir(".")))
for call in (lambda: os.remove("nope"), lambda: os.mkdir("old.txt"), lambda: os.listdir("nope"), lambda: os.rename("nope", "x"), lambda: os.rmdir("nope")):
    try:
        call()
    except OSError as e:
        print(type(e).__name__, e)

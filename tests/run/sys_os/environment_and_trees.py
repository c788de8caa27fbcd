"""os: the environment in both forms, directory trees made, walked and removed, names of files."""
import os
from collections.abc import MutableMapping
os.environ.clear()
os.environ["A"]="1"
for call in (lambda: os.environ, lambda: os.environ["A"], lambda: os.environ["Z"], lambda: os.environ.get("Z",5),
             lambda: os.environ.setdefault("B","2"), lambda: os.environ.setdefault("B"),
             lambda: os.environ.__setitem__("C",5), lambda: os.environ[5], lambda: os.environ[b"A"],
             lambda: os.environb[b"A"], lambda: os.environb["A"], lambda: os.environb,
             lambda: os.environ|{"Q":1}, lambda: {"Q":1}|os.environ, lambda: os.environ|5,
             lambda: os.environ=={"A":"1","B":"2"}, lambda: os.environ.pop("A"), lambda: os.environ.pop("A"),
             lambda: os.environ.pop("A",7), lambda: os.environ.popitem(), lambda: os.environ.popitem(),
             lambda: os.environ.update(X="y"), lambda: os.environ.keys(), lambda: list(os.environ.items()),
             lambda: "X" in os.environ, lambda: "Y" in os.environ, lambda: len(os.environ),
             lambda: isinstance(os.environ,MutableMapping), lambda: type(os.environ.copy()),
             lambda: hash(os.environ), lambda: os.environ.__delitem__("nope"), lambda: os.getenv("X"),
             lambda: os.getenvb(b"X"), lambda: os.getenv("nope","d"),
             lambda: os.environ.__ior__({"M":"n"}) is os.environ, lambda: os.environ.values(),
             lambda: os.system("echo $M"), lambda: os.environ.__setitem__("a=b","c"),
             lambda: os.environ.__setitem__("a\0","c"), lambda: os.get_exec_path({"PATH":"a:b"}),
             lambda: os.get_exec_path({}), lambda: os.get_exec_path(),
 lambda: os.makedirs("d/e/f"), lambda: os.makedirs("d/e/f"), lambda: os.makedirs("d/e/f",exist_ok=True),
             lambda: os.makedirs("d/g/"), lambda: os.makedirs("d/h/."), lambda: os.makedirs(b"d/i/."),
             lambda: open("d/x","w").close(), lambda: os.makedirs("d/x",exist_ok=True),
             lambda: os.makedirs("d/x/y"), lambda: os.symlink("e","d/link"),
             lambda: sorted((a,sorted(b),sorted(c)) for a,b,c in os.walk("d")),
             lambda: sorted((a,sorted(b),sorted(c)) for a,b,c in os.walk("d",followlinks=True)),
             lambda: sorted((a,sorted(b),sorted(c)) for a,b,c in os.walk("d",topdown=False)),
             lambda: list(os.walk("nope")), lambda: list(os.walk("nope",onerror=print)),
             lambda: sorted(os.walk(b"d"))[0][0], lambda: os.removedirs("d/e/f"),
             lambda: sorted(os.listdir("d")), lambda: os.removedirs("d"), lambda: os.renames("d/x","n/m/x"),
             lambda: sorted(os.listdir("d")), lambda: os.path.exists("n/m/x"), lambda: os.fdopen("x"),
             lambda: os.popen(5), lambda: os.popen("x","q"), lambda: os.fsencode("é\udc80"),
             lambda: os.fsdecode(b"\xc3\xa9\x80").encode("utf-8","surrogateescape"), lambda: os.fsencode(5),
             lambda: os.fspath(b"x")):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


class P:
    def __fspath__(self):
        return "pp"


class Q(os.PathLike):
    def __fspath__(self):
        return "qq"
print(isinstance(P(),os.PathLike), issubclass(int,os.PathLike), os.fspath(Q()), os.fsencode(P()), os.PathLike[str])
try:
    os.PathLike()
except TypeError as e:
    print(e)
for a,b,c in os.walk("d"):
    b.sort(); print(a,b,c)
    if "g" in b: b.remove("g")

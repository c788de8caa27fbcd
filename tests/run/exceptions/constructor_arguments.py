"""The attributes that built-in exceptions make of their arguments, and their str and repr."""
cases = [
    (OSError, ()),
    (OSError, ("text",)),
    (OSError, (2, "No such file")),
    (OSError, (2, "No such file", "name")),
    (OSError, (2, "No such file", "name", None, "second")),
    (OSError, (2, "msg", b"bytes")),
    (OSError, (99999, "odd")),
    (StopIteration, ()),
    (StopIteration, (1, 2)),
    (SystemExit, ()),
    (SystemExit, (3,)),
    (SystemExit, ("a", "b")),
    (KeyError, ()),
    (KeyError, ("k",)),
    (KeyError, ("a", "b")),
    (UnicodeEncodeError, ("ascii", "aé", 1, 2, "why")),
    (UnicodeDecodeError, ("utf-8", b"a\xff", 1, 2, "why")),
    (UnicodeTranslateError, ("aé日", 1, 3, "why")),
    (SyntaxError, ()),
    (SyntaxError, ("msg",)),
    (SyntaxError, ("msg", ("f.py", 1, 2, "text\n"))),
    (SyntaxError, ("msg", ("f.py", 1, 2, "text", 3, 4))),
    (AttributeError, ("a", "b")),
    (ImportError, ("m",)),
    (NameError, ("n",)),
    (ValueError, ([1],)),
]
names = "args errno strerror filename filename2 value code encoding object start end reason msg lineno offset text end_lineno name path obj".split()
for cls, args in cases:
    e = cls(*args)
    print(type(e).__name__, repr(e), "|", str(e), "|", {n: getattr(e, n) for n in names if hasattr(e, n)})
print(AttributeError("m", name="n", obj=5).name, ImportError("m", name="n", path="p").path, NameError("x", name="y").name)
for call in (
    lambda: UnicodeEncodeError("ascii", "a", 1),
    lambda: UnicodeDecodeError("ascii", "a", 0, 1, "r"),
    lambda: UnicodeEncodeError(1, "a", 0, 1, "r"),
    lambda: ImportError("a", nme="b"),
    lambda: AttributeError("a", foo=1),
    lambda: ValueError(a=1),
    lambda: SyntaxError("m", (1, 2)),
    lambda: SyntaxError("m", 5),
    lambda: OSError(filename="x"),
    lambda: KeyError(key=1),
    lambda: StopIteration(value=1),
    lambda: BaseException.__new__(5),
):
    try:
        print(repr(call()))
    except TypeError as error:
        print(error)

"""str(): of objects, of bytes with encodings and errors, keywords, and objects that do not give str."""


class Bad:
    def __str__(self):
        return 5


class OnlyRepr:
    def __repr__(self):
        return "<only repr>"


class BadRepr:
    def __repr__(self):
        return b"x"


class Sub(str):
    pass


class GivesSub:
    def __str__(self):
        return Sub("sub")


print([str(), str(5), str(None), str(b"ab"), str("s"), str(OnlyRepr()), str([OnlyRepr()]), str(1.0), str(1e20), str(True), str(...), str(NotImplemented)])
print(str(b"h\xc3\xa9", "utf-8"), str(b"h\xe9", encoding="latin-1"), str(b"a\xffb", "ascii", "replace"), str(b"a\xffb", errors="ignore"), str(bytearray(b"x"), "ascii"), str(memoryview(b"mv"), "ascii"), str(object=7))
print(type(str(GivesSub())).__name__, type(str(Sub("x"))).__name__, type(Sub(5)).__name__, Sub(b"q", "ascii"))
for call in (lambda: str(Bad()), lambda: str(BadRepr()), lambda: "%s" % Bad(), lambda: f"{Bad()}", lambda: print(Bad()), lambda: str("a", "utf-8"), lambda: str(5, "utf-8"), lambda: str(b"\xff", "utf-8"), lambda: str(b"a", "nope"), lambda: str(b"\xff", "ascii", "nope"), lambda: str(1, 2, 3, 4), lambda: str(b"a", 5), lambda: str(text=1), lambda: repr(BadRepr()), lambda: ascii(BadRepr())):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(str(str), str(int), str(len), str(ValueError("a", 1)), str(ValueError("a")), str(ValueError()), str(KeyError("k")), str(range(3)), str(slice(1)), str({1: "a"}), str({}.keys()), str(b"'"), str(type(None)))

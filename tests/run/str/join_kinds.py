"""str.join over every kind of iterable, with widths mixed, with subclasses, and where it fails."""


class Items:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, i):
        if i == self.n:
            raise IndexError
        return chr(97 + i)


class S(str):
    def __str__(self):
        return "never asked"


def failing():
    yield "a"
    raise KeyError("inside")


print("-".join(Items(4)), "".join(str(i) for i in range(5)), "日".join(["a", "é", "😀"]), ", ".join({"k": 1, "l": 2}), "x".join("abc"), "".join([]), "sep".join(["one"]), "-".join(map(str, (1, 2.5, None))))
print("|".join([S("sub"), "plain"]), type("".join([S("only")])).__name__, type(S(",").join(["a", "b"])).__name__)
only = S("x") + ""
print("".join(["same"]) is "".join(["same"]) or True, "\0".join("ab") == "a\0b")
for call in (lambda: ",".join([1]), lambda: ",".join(["a", 2, "b"]), lambda: ",".join(["a", b"b"]), lambda: ",".join(5), lambda: ",".join(None), lambda: ",".join(), lambda: ",".join("a", "b"), lambda: ",".join(failing()), lambda: b",".join(["a"]), lambda: b",".join([b"a", 5]), lambda: "".join([["nested"]])):
    try:
        print(call())
    except (TypeError, KeyError) as error:
        print(type(error).__name__, error)
print(b"-".join([b"a", bytearray(b"b"), memoryview(b"c")]), bytearray(b"+").join([b"x", b"y"]), b"".join(()), b"ab".join([b"1", b"2", b"3"]))
print("\n".join("%d: %s" % (i, "*" * i) for i in range(1, 4)), " ".join(sorted({"b", "a", "c"})), "".join(reversed("abc")))

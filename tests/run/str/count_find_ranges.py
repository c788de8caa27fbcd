"""find, rfind, index, rindex, count, startswith and endswith with start and end of every kind."""


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


s = "abcabcabc"
for sub in ("abc", "c", "", "x", "bca"):
    for bounds in ((), (3,), (-3,), (2, 7), (-7, -2), (8, 3), (0, 100), (100,), (None, 5), (Index(1), Index(6)), (9,), (10,)):
        print(s.find(sub, *bounds), s.rfind(sub, *bounds), s.count(sub, *bounds), int(s.startswith(sub, *bounds)), int(s.endswith(sub, *bounds)), end="; ")
    print()
for call in (
    lambda: s.index("x"),
    lambda: s.rindex("abc", 7),
    lambda: s.find(5),
    lambda: s.find(),
    lambda: s.count(None),
    lambda: s.find("a", "b"),
    lambda: s.find("a", 1.0),
    lambda: s.startswith(5),
    lambda: s.startswith(("a", 5)),
    lambda: s.endswith(["c"]),
    lambda: s.count("a", 1, 2, 3),
    lambda: s.index("a", start=1),
):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(s.startswith(("x", "a")), s.endswith(()), s.startswith(("b", "c"), 1), "".find(""), "".count(""), "".startswith(""), "ééé".count("é"), "日本日".rfind("日"), "😀a😀".index("a"))
big = 10**30
print(s.find("a", -big), s.find("a", big), s.count("a", -big, big), s.rfind("", big))

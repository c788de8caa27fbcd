"""str methods with odd arguments: maketrans and translate tables of all kinds, find with slices and negatives, format_map, join messages, multiplication, comparison with others, subclasses in results."""


class Text(str):
    def __str__(self):
        return "from __str__"

    def __len__(self):
        return 99


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__, e)


t = Text("abcabc")
s = "abcabc"
for action in (lambda: type(t.upper()).__name__, lambda: type(t[:]).__name__, lambda: type(t + "").__name__, lambda: type(t * 1).__name__, lambda: type(t.strip()).__name__, lambda: type(str(t)).__name__, lambda: str(t), lambda: "%s" % t, lambda: f"{t}",
               lambda: f"{t:>10}", lambda: format(t), lambda: t == s, lambda: hash(t) == hash(s), lambda: {t: 1}[s], lambda: "".join([t]), lambda: type("".join([t])).__name__, lambda: len(t), lambda: t.center(10), lambda: list(t), lambda: t.replace("x", ""),
               lambda: type(t.replace("x", "")).__name__, lambda: type(t.join(["a"])).__name__, lambda: type(t.zfill(1)).__name__, lambda: type(t.expandtabs()).__name__, lambda: type(t.ljust(1)).__name__, lambda: type(t.partition("z")[0]).__name__,
               lambda: str.__str__(t), lambda: type(str.__str__(t)).__name__, lambda: repr(t), lambda: t.__getnewargs__(), lambda: type(t.format()).__name__, lambda: type(t.removeprefix("z")).__name__, lambda: type(t.translate({})).__name__,
               lambda: s.find("bc", 2), lambda: s.find("bc", -2), lambda: s.find("", 6), lambda: s.find("", 7), lambda: s.rfind("", 0, -3), lambda: s.find("a", None, None), lambda: s.find("c", Index(3)), lambda: s.index("z"), lambda: s.rindex("a", 4), lambda: s.count("", 2, 4),
               lambda: s.count("abc", -3), lambda: s.count(""), lambda: s.find("a", 1.5), lambda: s.find("a", "b"), lambda: s.find(5), lambda: s.count(), lambda: s.find("a", -(2**70), 2**70), lambda: s.startswith("b", 1), lambda: s.startswith(("x", "ab")), lambda: s.startswith(()),
               lambda: s.startswith(["a"]), lambda: s.startswith((1,)), lambda: s.endswith("bc", -3, -1), lambda: s.endswith("", 10), lambda: s.startswith("", 6), lambda: s.startswith("", 7), lambda: s.endswith("c", None, 3),
               lambda: s.replace("", "-"), lambda: s.replace("", "-", 3), lambda: s.replace("a", "x", -1), lambda: s.replace("a", "x", 0), lambda: s.replace("a", "x", True), lambda: "".replace("", "z"), lambda: "".replace("", "z", 0), lambda: s.replace("a", 5), lambda: s.replace(None, "b"),
               lambda: s.replace("a", "x", "1"), lambda: s.replace("abc", "é" * 2), lambda: "ééa".replace("é", "b"), lambda: "日本".replace("日", "")):
    attempt(action)
tables = [{97: "x", 98: None, 99: 0x1F600}, {ord("a"): "long", "b": "ignored"}, str.maketrans("abc", "123"), str.maketrans("ab", "xy", "c"), str.maketrans({"a": 1, 98: "B", "c": None}), str.maketrans("", "", "abc"), str.maketrans("aab", "123"), [None] * 97 + ["L"], "\0" * 97 + "Z",
          type("D", (dict,), {"__missing__": lambda self, k: chr(k).upper()})(), type("G", (), {"__getitem__": lambda self, k: k + 1})(), type("L", (), {"__getitem__": lambda self, k: {}[k]})()]
for table in tables:
    attempt(lambda: s.translate(table))
for action in (lambda: s.translate({97: 0x110000}), lambda: s.translate({97: -1}), lambda: s.translate({97: 1.5}), lambda: s.translate({97: b"x"}), lambda: s.translate(5), lambda: s.translate(), lambda: s.translate(type("E", (), {"__getitem__": lambda self, k: 1 / 0})()),
               lambda: str.maketrans("ab", "c"), lambda: str.maketrans(5), lambda: str.maketrans({"ab": 1}), lambda: str.maketrans({1.5: 1}), lambda: str.maketrans("a", 5), lambda: str.maketrans("a", "b", 5), lambda: str.maketrans(), lambda: "a\ud800é".translate({0xD800: "ok"}),
               lambda: ",".join(5), lambda: ",".join([1]), lambda: ",".join(["a", None]), lambda: ",".join(["a", b"b"]), lambda: ",".join({"k": 1}), lambda: ",".join("abc"), lambda: ",".join(x for x in ("a", 2)), lambda: ",".join(), lambda: "".join([]), lambda: ", ".join(("a",)),
               lambda: s * -1, lambda: s * 2.0, lambda: s * "2", lambda: s * Index(2), lambda: Index(2) * s, lambda: s * 2**62, lambda: s * 2**70, lambda: s + 5, lambda: 5 + s, lambda: s + None, lambda: s + b"x", lambda: s % 5, lambda: s - s, lambda: -s, lambda: s < 5, lambda: s == 5, lambda: s != b"abcabc",
               lambda: s[5.0], lambda: s["a"], lambda: s[99], lambda: s[-99], lambda: s[None], lambda: s[Index(2)], lambda: s[::Index(-1)], lambda: s[::0], lambda: s[1:"x"], lambda: s[2**70], lambda: s[: 2**70], lambda: 5 in s, lambda: None in s, lambda: "" in s, lambda: b"a" in s,
               lambda: s.split(""), lambda: s.split(5), lambda: s.split("b", -5), lambda: s.split(None, 0), lambda: "  a  b ".split(None, 1), lambda: "  a  b ".rsplit(None, 1), lambda: s.rsplit("b", 1), lambda: s.partition(""), lambda: s.rpartition("z"), lambda: s.partition(5), lambda: s.strip(5), lambda: s.strip("ac"),
               lambda: s.lstrip(None), lambda: s.center(10, "ab"), lambda: s.center(10, ""), lambda: s.center(10, b"x"), lambda: s.center(9, "é"), lambda: s.center(10, "日"), lambda: s.ljust("x"), lambda: s.zfill(-1), lambda: "+5".zfill(5), lambda: "-".zfill(3), lambda: "é".zfill(3), lambda: s.expandtabs("x"),
               lambda: "a\tb\n\tc".expandtabs(0), lambda: "a\tb\n\tc".expandtabs(-3), lambda: s.splitlines(1), lambda: "a\x0bb\x1cc\u2028d\x85e".splitlines(), lambda: s.format_map(5), lambda: "{a}".format_map(type("D", (dict,), {"__missing__": lambda self, k: k * 2})()), lambda: "{}".format_map({}),
               lambda: s.encode("ascii", "nope"), lambda: s.encode("nope"), lambda: s.encode(5), lambda: "é".encode("ascii", "nope"), lambda: s.isidentifier(), lambda: "class".isidentifier(), lambda: s.casefold(), lambda: "ß".upper(), lambda: "ŉ".title(), lambda: "ǆ".title(), lambda: "ﬀ".capitalize(), lambda: "İ".lower()):
    attempt(action)

"""UserList, UserDict and UserString: results keep the class, comparisons with plain types, overriding."""
from collections import UserDict, UserList, UserString


class L(UserList):
    def append(self, item):
        super().append("<%s>" % item)


l = L([3, 1])
l.append(2)
l.extend([5])
l.insert(0, "i")
l[1:2] = ["s1", "s2"]
print(l, l + [1], [0] + l, l * 2, type(l + []).__name__, type(l[1:]).__name__, l == list(l), l.data, len(l), l.index(5), l.count(5), l.pop(), l.copy(), "i" in l, l[-1], l > ["a"], type([0] + l).__name__)
l += "ab"
l *= 2
l.reverse()
del l[0], l[:2]
l.remove("i")
print(l, sorted(UserList([3, 1, 2])), UserList("abc"), UserList(UserList([1])), l.clear(), l)
for call in (lambda: UserList([1]) + 5, lambda: UserList(5), lambda: UserList([1])[5], lambda: UserList([1, "a"]).sort(), lambda: UserList([1]) < 5, lambda: hash(UserList())):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __missing__(self, key):
        return "missing " + key


d = Lower({"A": 1}, B=2)
d.update(C=3)
d.setdefault("D", 4)
d |= {"E": 5}
print(d, d["q"], "a" in d, d.get("zz"), d | {"F": 6}, {"F": 6} | d, type(d | {}).__name__, d.copy(), len(d), d.pop("a"), d.popitem(), sorted(d.items()), d == {"b": 2, "c": 3, "d": 4, "e": 5}, Lower.fromkeys("XY", 0))


class S(UserString):
    pass


s = S("Hello")
print(s, repr(s), s + "!", "!" + s, s * 2, s[1:3], s.upper(), type(s.upper()).__name__, s == "Hello", s < "I", "ell" in s, len(s), s.replace("l", "L"), s.split("l"), s.find("l"), s.encode(), int(UserString("42")), s % () if False else S("%d%%") % 5, hash(s) == hash("Hello"), s.center(9, "*"), s.join(["a", "b"]), s.isalpha(), S(5), S(s), {s: 1}["Hello"], s.startswith("He"), s.data, float(S("1.5")), s.format(), S("{}").format(3), s.partition("l"))

"""Subclasses of list, dict, int, str, Exception, with overridden methods."""


class Stack(list):
    def push(self, x):
        self.append(x)
        return self

    @property
    def top(self):
        return self[-1]

    def __getitem__(self, i):
        return super().__getitem__(i) if not isinstance(i, str) else f"item {i}"


s = Stack([1, 2])
s.push(3).push("x")
print(s, len(s), s.top, s["a"], s[1:], type(s[1:]).__name__, type(s + [1]).__name__, s == [1, 2, 3, "x"], isinstance(s, list), list(reversed(s)), s * 2)
s.extra = "attr"
print(s.extra, s.__dict__, sorted([3, 1, 2]), Stack("ab"), Stack(), bool(Stack()))


class Bag(list):
    def __init__(self, *items):
        super().__init__(items)

    def __contains__(self, x):
        print("looking", end=" ")
        return super().__contains__(x)

    def __iter__(self):
        return iter(sorted(super().__iter__()))

    def __len__(self):
        return 100


b = Bag(3, 1, 2)
print(3 in b, [x for x in b], len(b), list(b), sum(b), b)


class Caseless(dict):
    def __getitem__(self, k):
        return dict.__getitem__(self, k.lower())

    def get(self, k, d=None):
        return "overridden"


c = Caseless(a=1)
print(c["A"], c.get("a"), dict(c), {**c}, "A" in c, c == {"a": 1})


class Even(int):
    def __add__(self, o):
        return Even(int(self) + int(o) & ~1)

    def __str__(self):
        return "even " + repr(int(self))


e = Even(4)
print(e, e + 3, repr(e), [e], e * 2, f"{e}", f"{e:d}", "%d %s" % (e, e), 3 + e)


class Table(set):
    def __repr__(self):
        return "Table" + repr(sorted(self))


t = Table([3, 1])
t.add(2)
print(t, t | {9}, type(t | {9}).__name__, type(t.copy()).__name__, 2 in t)


class Text(str):
    def __len__(self):
        return 1

    def __add__(self, o):
        return Text(str(self) + "+" + o)


x = Text("abc")
print(len(x), x + "d", x.upper(), x[1], list(x), x.__class__.__name__, "%s" % x, x == "abc")


class T(tuple):
    __slots__ = ()

    def __getitem__(self, i):
        return "got %s" % (i,)


print(T((1, 2))[0], T((1, 2)) + (3,), len(T("ab")), *T("xy"))

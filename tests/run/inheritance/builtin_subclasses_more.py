"""Subclasses of every built-in type: own constructors, overridden operators, what built-in functions and methods ask."""
class Int(int):
    def __index__(self):
        return 99

    def __add__(self, other):
        return "added"

    def __repr__(self):
        return "Int!"


class Str(str):
    def __len__(self):
        return 99

    def __getitem__(self, i):
        return "item"

    def __iter__(self):
        return iter("own")

    def __contains__(self, x):
        return True

    def __str__(self):
        return "own str"


class List(list):
    def __len__(self):
        return 99

    def __iter__(self):
        return iter([7, 8])

    def __getitem__(self, i):
        return "got"

    def append(self, x):
        super().append(("logged", x))


class Dict(dict):
    def __getitem__(self, k):
        return "got %r" % (k,)

    def keys(self):
        return ["fake"]

    def __iter__(self):
        return iter(["it"])

    def get(self, k, d=None):
        return "own get"


class Tuple(tuple):
    def __iter__(self):
        return iter("tup")


class Float(float):
    def __float__(self):
        return 99.0

    def __round__(self, n=None):
        return "rounded"


class Bytes(bytes):
    def __getitem__(self, i):
        return 65


class Set(set):
    def __contains__(self, x):
        return True

    def add(self, x):
        super().add(-x)


i, s, l, d, t, f, b, st = Int(5), Str("abc"), List([1, 2]), Dict(a=1), Tuple((1, 2)), Float(1.5), Bytes(b"xy"), Set([1])
print(i + 1, 1 + i, i * 2, [10, 20, 30, 40, 50, 60][i], "%d" % i, f"{i}", str(i), i == 5, hash(i) == 5, range(i), hex(i), int(i), sum([i, i]), max(i, 3), [i], isinstance(i, int))
print(len(s), s[0], list(s), "z" in s, s, f"{s}", "%s" % s, s + "d", s.upper(), "".join([s]), "-".join(s), s == "abc", s.find("b"), sorted(s), s.replace("a", "x"), str.__len__(s), s[:], reversed(s) is not None, {s: 1}["abc"], print(s))
l.append(3)
print(len(l), list(l), l[0], sorted(l), l, l + [1], l == [1, 2, ("logged", 3)], [*l], sum(l), max(l), tuple(l), set(l), list.__len__(l), l.index(2), 1 in l, l.copy(), l * 1, l[1:], dict(enumerate(l)), bool(l), min(l), any(l), zip(l).__next__(), ",".join(map(str, l)))
print(d["a"], d["zz"], list(d), d, dict(d), {**d}, d.get("q"), d.items(), "a" in d, len(d), "%(x)s" % d, "{x}".format_map(d), d == {"a": 1}, sorted(d), (lambda **k: k)(**d), d | {}, d.copy(), list(d.keys()), dict.__getitem__(d, "a"))
print(list(t), t, t[0], len(t), [*t], t + (3,), tuple(t), (lambda *a: a)(*t), sum(t) if False else max(t), t == (1, 2), 1 in t, sorted(t), "%s %s" % t, hash(t) == hash((1, 2)))
print(float(f), round(f), f + 1, int(f), f"{f}", [f], max(f, 1), f == 1.5, b[0], list(b), b, b + b"z", bytes(b), b[:1], 5 in st, st.add(9), st == {1, -9}, sorted(st), st | {2}, len(st), set(st) == {1, -9})

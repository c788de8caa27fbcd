"""Which keys are the same key."""

d = {1: "int"}
d[1.0] = "float"
d[True] = "bool"
d[1 + 0j] = "complex"
print(d, len(d))
print({0: "a", False: "b", 0.0: "c", -0.0: "d", "0": "e"})
print({2 ** 64: "big"}[2.0 ** 64], {2 ** 53 + 1: 1}.get(2.0 ** 53), {"a": 1}.get(b"a"), {(1, 2): 3}[1.0, 2.0])


class Key:
    def __init__(self, name, h):
        self.name, self.h = name, h

    def __hash__(self):
        print("hash", self.name, end="; ")
        return self.h

    def __eq__(self, other):
        print("eq", self.name, getattr(other, "name", other), end="; ")
        return isinstance(other, Key) and self.name == other.name

    def __repr__(self):
        return "Key(%s)" % self.name


a, b, c = Key("a", 1), Key("b", 1), Key("a", 1)
d = {a: 1}
print()
d[b] = 2
print()
d[c] = 3
print(len(d))
print(d[a], d.get(Key("z", 1)), Key("a", 1) in d)
print(d)
del d[a]
print(d)


class NoHash:
    __hash__ = None


class EqOnly:
    def __eq__(self, other):
        return True


for bad in (NoHash(), EqOnly(), [], {}, set(), bytearray()):
    try:
        {bad: 1}
    except TypeError as e:
        print(e)
print({None: 0, (): 1, frozenset(): 2, "": 3, b"": 4, range(0): 5}[()])

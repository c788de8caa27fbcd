"""Keys: equal numbers, objects with own hash and eq, exceptions inside hashing, changed keys, insertion order kept."""
d = {1: "int", 1.0: "float", True: "bool"}
print(d, d[1 + 0j], {0: 1, False: 2, 0.0: 3, -0.0: 4}, {"a": 1, b"a": 2}, {(1, 2): 1, (1.0, 2): 2}, {frozenset([1]): "f", None: "n", ...: "e"})


class Key:
    log = []

    def __init__(self, n, h=None):
        self.n, self.h = n, h

    def __hash__(self):
        self.log.append("hash %s" % self.n)
        return self.h if self.h is not None else hash(self.n)

    def __eq__(self, other):
        self.log.append("eq %s %s" % (self.n, getattr(other, "n", other)))
        return isinstance(other, Key) and self.n == other.n


a, b, c = Key(1, 7), Key(2, 7), Key(1, 7)
d = {a: "a", b: "b"}
print(d[c], c in d, Key(3, 7) in d, len(d), Key.log)
Key.log.clear()
d[c] = "replaced"
print(list(d.values()), list(d)[0] is a, d.pop(b), 7 in d, Key.log)


class Bad:
    def __hash__(self):
        raise ValueError("no hash")


class BadEq:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        raise KeyError("no eq")


class NotInt:
    def __hash__(self):
        return "x"


class NoHash:
    __hash__ = None


class EqOnly:
    def __eq__(self, other):
        return True


for call in (lambda: {Bad(): 1}, lambda: {BadEq(): 1, BadEq(): 2}, lambda: {}.get(Bad()), lambda: hash(NotInt()), lambda: {NoHash(): 1}, lambda: {EqOnly(): 1}, lambda: {1: 2}[BadEq()], lambda: {Bad()}, lambda: Bad() in {1: 2}, lambda: {(1, []): 1}, lambda: {slice(1): 1}):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
order = {}
for k in "dacb":
    order[k] = len(order)
del order["a"]
order["a"] = 9
order["d"] = 0
print(order, list(order.items())[0], hash(-1) == hash(-2), {-1: "a", -2: "b"})

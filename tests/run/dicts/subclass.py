"""Subclasses of dict: __missing__, overriding."""


class Counter(dict):
    def __missing__(self, key):
        return 0


c = Counter(a=1)
c["b"] += 5
c["a"] += 1
print(c, c["zzz"], "zzz" in c, c.get("zzz"), len(c), type(c).__name__, isinstance(c, dict), c == {"a": 2, "b": 5})


class Lower(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.lower())

    def __contains__(self, key):
        return super().__contains__(key.lower())

    def __repr__(self):
        return "Lower(" + super().__repr__() + ")"


d = Lower()
d["Hello"] = 1
d["WORLD"] = 2
print(d, d["hELLO"], "World" in d, d.get("HELLO"), list(d))
try:
    d["nope"]
except KeyError as e:
    print("KeyError", e)


class Default(dict):
    def __init__(self, factory, *args):
        super().__init__(*args)
        self.factory = factory

    def __missing__(self, key):
        self[key] = value = self.factory()
        return value


groups = Default(list)
for word in "apple avocado banana blueberry cherry".split():
    groups[word[0]].append(word)
print(groups, dict(groups))


class Attr(dict):
    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None

    def __setattr__(self, name, value):
        self[name] = value


a = Attr(x=1)
a.y = 2
print(a.x, a.y, a, hasattr(a, "z"), sorted(a.items()))
try:
    a.z
except AttributeError as e:
    print("AttributeError", e)
print({**a}, dict(a, z=3), list(map(str, a)))

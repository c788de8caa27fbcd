"""Augmented assignment: evaluation order and number of evaluations on names, attributes, items, slices, nested targets; failures half way; return values of in-place methods."""
log = []


class Traced:
    def __init__(self, name, **attributes):
        self.__dict__["name"] = name
        self.__dict__["items"] = {}
        self.__dict__["own"] = attributes

    def __getattr__(self, a):
        log.append(f"{self.name}.get {a}")
        return self.own[a]

    def __setattr__(self, a, v):
        log.append(f"{self.name}.set {a}={v!r}")
        self.own[a] = v

    def __getitem__(self, k):
        log.append(f"{self.name}[{k!r}]")
        return self.items.get(str(k), 10)

    def __setitem__(self, k, v):
        log.append(f"{self.name}[{k!r}]={v!r}")
        self.items[str(k)] = v

    def __repr__(self):
        return self.name


class Amount:
    def __init__(self, n):
        self.n = n

    def __iadd__(self, other):
        log.append("iadd")
        return ("not self", self.n, other)

    def __isub__(self, other):
        log.append("isub")
        self.n -= other
        return self

    def __imul__(self, other):
        log.append("imul")

    def __matmul__(self, other):
        return ["matmul", other]

    def __ior__(self, other):
        return NotImplemented

    def __repr__(self):
        return f"Amount({self.n})"

    def __ror__(self, other):
        return "ror"

    def __or__(self, other):
        return "or"

    def __ifloordiv__(self, other):
        raise ValueError("no floor")


def call(name, value):
    log.append(f"call {name}")
    return value


def show(label):
    print(label, log)
    log.clear()


t, u = Traced("t", x=5, a=Amount(1)), Traced("u")
call("target", t).x += call("value", 2)
show("attribute")
call("object", t)[call("key", 3)] -= call("value", 4)
show("item")
t[1:2] *= 3
show("slice")
t[1, 2:3, ...] += 1
show("tuple key")
t.x **= t.x
show("self")
t.a += u["k"]
show("iadd replaces")
print(t.own["a"])
t.a = Amount(9)
t.a -= 4
show("isub keeps")
print(t.own["a"].n)
a = b = Amount(2)
a *= 3
print(a, b.n)
a = b
a @= 7
print(a)
a = b
a |= 1
print(a)
x = 5
x |= 0
try:
    b //= 2
except ValueError as e:
    print(e, b.n)
log.clear()

values = [1, 2, 3]
alias = values
values += (4,)
values += "ab"
print(alias, alias is values)
values = values + [5]
print(alias is values)
pair = ([1], 2)
try:
    pair[0] += [9]
except TypeError as e:
    print(e, pair)
try:
    pair[1] += 1
except TypeError as e:
    print(e)
text = "ab"
copy = text
text *= 2
text += "c"
print(text, copy)
d = {"n": 1}
d["n"] <<= 4
d["n"] ^= 0b101
d["n"] %= 7
d["n"] //= 2
d["n"] /= 4
print(d)
try:
    d["missing"] += 1
except KeyError as e:
    print("KeyError", e)
d |= [("p", 1)]
d |= {"q": 2}
print(d)
s = {1, 2}
same = s
s |= {3}
s &= {2, 3}
s ^= {3, 4}
s -= {2}
print(same)
try:
    s |= [5]
except TypeError as e:
    print(e)
nested = [[0] * 2 for _ in range(2)]
i = 0
nested[i][(i := i + 1)] += 10
print(nested, i)
nested[0][:] += [7]
nested[1][0:1] *= 3
print(nested)


def locals_only():
    try:
        count += 1
    except UnboundLocalError as e:
        print(e)
    count = 0
    count += 1.5
    count += True
    return count


def global_and_nonlocal():
    global g
    n = 0

    def inner():
        nonlocal n
        n += 1
        n *= 2
        return n

    g += inner()
    return g, inner(), n


g = 100
print(locals_only(), global_and_nonlocal(), g)


class Body:
    total = 1
    total += 4
    total **= 2
    names = ["a"]
    names += ["b"]
    try:
        undefined += 1
    except NameError as e:
        print(e)


print(Body.total, Body.names)


class Counted:
    hits = 0

    def hit(self):
        self.hits += 1
        return self


c = Counted().hit().hit()
print(c.hits, Counted.hits, vars(c))
b1 = bytearray(b"ab")
b2 = b1
b1 += b"c"
b1 *= 2
print(b2)
m = memoryview(bytearray(b"xyz"))
try:
    m += b"1"
except TypeError as e:
    print(e)
big = 2**62
for _ in range(4):
    big += big
print(big)
f = 1
f /= 4
f -= 1e300
print(f)

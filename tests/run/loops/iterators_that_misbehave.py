"""for loops over iterators that raise, stop and go on, change while iterated, return others from __iter__, hide in classes; else clauses, break and continue through finally; loop variables afterwards."""


class GoesOn:
    """Stops twice and then goes on: broken by the protocol, but allowed."""

    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n % 3 == 0:
            raise StopIteration
        return self.n


class Chain:
    def __init__(self, other):
        self.other = other

    def __iter__(self):
        return iter(self.other)


class Meta(type):
    def __iter__(cls):
        yield from cls.items

    def __len__(cls):
        return len(cls.items)


class Listed(metaclass=Meta):
    items = ["x", "y"]


class Raises:
    def __init__(self, at, error):
        self.at, self.error, self.n = at, error, 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n == self.at:
            raise self.error
        return self.n


class Changing:
    def __iter__(self):
        Changing.__iter__ = lambda self: iter("second")
        return iter("first")


class NextOnInstance:
    def __init__(self):
        self.__next__ = lambda: 1

    def __iter__(self):
        return self


def collect(source):
    out = []
    try:
        for x in source:
            out.append(x)
            if len(out) > 5:
                out.append("...")
                break
        else:
            out.append("else")
    except Exception as e:
        out.append(f"{type(e).__name__}: {e}")
    return out


g = GoesOn()
print(collect(g), collect(g), next(g), list(g), collect(Chain(Chain([1, 2]))), collect(Listed), len(Listed), "x" in Listed)
for error in (StopIteration("value"), StopIteration, ValueError("v"), IndexError("i"), GeneratorExit(), StopAsyncIteration(), KeyError("k")):
    try:
        print(collect(Raises(2, error)))
    except BaseException as e:
        print(type(e).__name__)
c = Changing()
print(collect(c), collect(c), collect(NextOnInstance()), collect(Chain(5)), collect(5), collect(None), collect(Chain), collect(iter(int, 1))[:2], collect(type("I", (), {"__iter__": None})()), collect(type("G", (), {"__getitem__": lambda s, i: i if i < 3 else [][i]})()), collect(type("K", (), {"__getitem__": lambda s, i: {}[i]})()))
values = [1, 2, 3]
seen = []
for v in values:
    seen.append(v)
    if v == 1:
        values.insert(0, 0)
    if len(seen) == 4:
        values.clear()
print(seen, v, values)
seen = []
for v in (s := [1, 2, 3, 4]):
    s.remove(v)
    seen.append(v)
print(seen, s)
for i in []:
    pass
else:
    print("empty else", "i" in globals())
for i in range(3):
    for j in range(3):
        if j == 1:
            continue
        if i == 1:
            break
    else:
        print("inner else", i, j)
        continue
    print("inner broke", i, j)
    if i == 1:
        break
else:
    print("never")
print(i, j)


def ways(mode):
    out = []
    for i in range(4):
        try:
            if i == 1:
                if mode == "continue":
                    continue
                if mode == "break":
                    break
                if mode == "return":
                    return out + ["returned"]
                if mode == "raise":
                    raise ValueError
            out.append(i)
        except ValueError:
            out.append("caught")
        else:
            out.append("ok")
        finally:
            out.append("f")
    else:
        out.append("else")
    return out


print([ways(m) for m in ("none", "continue", "break", "return", "raise")])
n = 5
while n:
    n -= 1
    if n == 3:
        continue
    if n == 1:
        break
else:
    print("no")
print(n)
while False:
    pass
else:
    print("while else")


def nested_return():
    for a in range(3):
        while True:
            for b in "xyz":
                try:
                    if b == "y":
                        break
                    if a == 2:
                        return a, b
                finally:
                    log.append((a, b))
            break


log = []
print(nested_return(), log)
it = iter(range(6))
for x in it:
    y = next(it, None)
    print((x, y), end=" ")
print(next(it, "done"))
a = [1, 2, 3]
for a[0], a[1] in zip(a[1:], a[:2]):
    pass
print(a)
for (p, (q, *r)), *t in [((1, (2, 3, 4)), 5, 6), ((7, "ab"),)]:
    print(p, q, r, t)
for x in *[1, 2], 3:
    print(x, end="")
for k, v in {"a": 1}.items() | {("b", 2)} - {("a", 1)}:
    print(k, v)
total = 0
for total in range(3):
    total += 10
print(total)
for _ in range(2):
    def late(n=_):
        return _, n
print(late())
d = {1: "a", 2: "b"}
for k in d:
    d[k] = d[k] * 2
print(d)
try:
    for k in d:
        d[k + 10] = 0
except RuntimeError as e:
    print(e, k)
e = enumerate("abc")
for i, ch in e:
    if i == 1:
        print(next(e), list(e))
big = 0
for big in range(2**63 - 2, 2**63 + 1):
    pass
print(big, [z for z in range(-1, -(2**63) * 2, -(2**63))])

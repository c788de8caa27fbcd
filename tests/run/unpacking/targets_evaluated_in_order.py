"""Assignment targets of every kind: order of evaluation, nested stars, chained assignment, swaps through aliases, unpacking errors with counts, targets that fail half way, annotated assignments."""
log = []


class Box:
    def __init__(self, name):
        self.__dict__["name"] = name

    def __setattr__(self, k, v):
        log.append(f"{self.name}.{k}={v}")
        self.__dict__[k] = v

    def __setitem__(self, k, v):
        log.append(f"{self.name}[{k}]={v}")
        if k == "fail":
            raise KeyError("fail")

    def __getitem__(self, k):
        log.append(f"{self.name}[{k}]")
        return k


def note(x, label=None):
    log.append(label or str(x))
    return x


def show(label):
    print(label, log)
    log.clear()


a, b = Box("a"), Box("b")
note(a, "ta").x = note(b, "tb")[note(1)] = note(5, "value")
show("chained")
note(a, "ta").p, note(b, "tb")[note("k")], *note(a, "tc").rest = note([1, 2, 3, 4], "source")
show("mixed")
(a.m, (b[0], *a.n)), [b[1]] = ("x", "pqr"), {"only"}
show("nested")
try:
    a.first, b["fail"], a.second = 1, 2, 3
except KeyError as e:
    print(e)
show("half way")
for a.i, b[note("loop")] in [(1, 2), (3, 4)]:
    pass
show("for targets")
[0 for a.c in range(2)]
show("comprehension target")
with open("f", "w") as a.handle:
    pass
print(a.handle.closed, len(log))
log.clear()
i, values = 0, [10, 20, 30]
i, values[i] = 2, "first"
print(i, values)
values[i], i = "third", 0
print(i, values)
x = y = z = []
x.append(1)
print(x is y is z, z)
m, n, o = 1, 2, 3
m, n, o = o, m, n
print(m, n, o)
d = {}
d["a"], d["b"] = d.setdefault("b", 5), d.setdefault("a", 6)
print(d)
s = [1, 2, 3, 4]
s[0], s[-1], s[1:3] = s[-1], s[0], "xyz"
print(s)
c, *c[1:1] = [[0, 9], "in", "serted"]
print(c)


def attempt(text):
    try:
        exec(text, {})
    except Exception as e:
        print(text, "->", type(e).__name__, e)
    else:
        print(text, "-> ok")


for text in ("a, b = 1", "a, b = ()", "a, b = 1,", "a, b = 1, 2, 3", "a, b, *c = 1,", "*a, b, c = ()", "a, *b = 5", "a, (b, c) = 1, 2", "a, (b, c) = 1, (2,)", "a, b = 'abc'", "a, b = {1: 2}", "a, b = None", "a, b = iter(range(3))", "a, b = (x for x in [1])", "(a, b), c = [1, 2]", "[a] = []", "() = 5", "() = [1]", "[] = ()", "() = ''", "*a, = None", "*a, = 'xy'", "a, b = 1 / 0, 2", "(a) = 5", "(a, b) = [c, d] = 1, 2", "a, b = b, a = 1, 2", "a: int = 5", "a: int", "(a): int = 5", "a.b: int = 5", "a[0]: int = 1", "x: undefined = 1",
             "for a, b in [1]: pass", "for a, b in [(1,)]: pass", "for a in 5: pass", "[a for a, b in [(1, 2, 3)]]", "a = *b, = 1, 2", "a, a = 1, 2", "*a, *b = 1", "*a = 1", "a + 1 = 2", "f() = 1", "(a, 5) = 1, 2", "a = b += 1", "{a: b} = 1", "None = 1", "a.b = 1", "lambda: 0 = 1", "a if b else c = 1", "(a := 1) = 2", "x = yield", "__debug__ = 1", "a, b += 1, 2", "(a, b): int = 1", "del a, 5"):
    attempt(text)


class Fields:
    x: int = 1
    y: "note('never')"
    z: note("annotation") = note("value first")
    (w): int = 3
    try:
        undefined_value: int = nothing
    except NameError as e:
        message = str(e)


print(Fields.__annotations__, log, Fields.message)


def local_annotations():
    q: not_evaluated_at_all = 5
    r: int
    try:
        return q, r
    except UnboundLocalError as e:
        return q, str(e)


print(local_annotations(), local_annotations.__annotations__)


def starred(*args):
    first, *middle, last = args
    (p, *q), *r = first, *middle
    return first, middle, last, p, q, r


print(starred("ab", 1, 2.5, None), starred([1], "z"))
for bad in ((), (1, 2), ("",), ("", 1)):
    try:
        print(starred(*bad))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
*head, tail = range(5)
(*inner,), outer = "abc", head
print(head, tail, inner, outer)

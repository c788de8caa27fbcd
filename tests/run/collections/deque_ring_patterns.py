"""deque as ring, history and sliding structures; rotation games; comparison and mutation rules; ChainMap scopes; UserList subclass."""
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque, namedtuple


def josephus(n, k):
    circle, order = deque(range(1, n + 1)), []
    while circle:
        circle.rotate(1 - k)
        order.append(circle.popleft())
    return order


def maxima(values, size):
    window, out = deque(), []
    for i, v in enumerate(values):
        while window and values[window[-1]] <= v:
            window.pop()
        window.append(i)
        if window[0] == i - size:
            window.popleft()
        if i >= size - 1:
            out.append(values[window[0]])
    return out


def tail(lines, n):
    return list(deque(lines, n))


print(josephus(7, 3), maxima([1, 3, -1, -3, 5, 3, 6, 7], 3), tail(iter("abcdef"), 2), tail("ab", 0))
d = deque("abcdef", maxlen=6)
d.append("g")
d.appendleft("z")
d.rotate(2)
d[1], d[-1] = "X", "Y"
print(d, d.maxlen, d.index("X"), d.count("z"), "b" in d, list(reversed(d)), d.copy() == d, d + deque("q"), d * 2 == d, deque([1, 2]) * 2, deque([1]) < deque([1, 0]), deque("ab") == list("ab"), bool(deque()))
d.insert(2, "I") if len(d) < d.maxlen else None
del d[0]
d.remove("Y")
d.extendleft("12")
d.reverse()
print(d, d.pop(), d.popleft(), len(d))
d *= 0
d.extend(range(10))
d += "ab"
print(d)
for call in (lambda: deque([], -1), lambda: deque([], "x"), lambda: deque().pop(), lambda: deque().popleft(), lambda: deque([1])[5], lambda: deque([1])["a"], lambda: deque("ab").index("c"), lambda: deque("a").remove("z"), lambda: deque("abc")[0:1], lambda: hash(deque()), lambda: deque("abc", 3).insert(1, "x"), lambda: deque(5), lambda: deque([1]) + [2], lambda: deque([1]).rotate("x"), lambda: setattr(deque(), "maxlen", 5), lambda: deque([1]) < [1], lambda: deque(1, 2, 3), lambda: deque([1]) * "a", lambda: deque([1, "a"]) < deque([1, 2])):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
d = deque([1, 2, 3])
for change in (lambda: d.append(4), lambda: d.rotate(1), lambda: d.clear()):
    try:
        for x in d:
            change()
    except RuntimeError as error:
        print(error, list(d))
scopes = ChainMap({"x": 1}, {"x": 0, "y": 2})
inner = scopes.new_child({"z": 3})
inner["y"] = "shadow"
print(inner["y"], scopes["y"], inner.parents == scopes, dict(inner), list(inner), len(inner), inner.maps[0], inner.pop("y"), inner["y"], scopes | {"k": 1}, {"k": 0} | scopes, ChainMap() or "empty", inner.get("nope", 9))
for call in (lambda: inner.pop("x"), lambda: inner.__delitem__("x"), lambda: ChainMap({}, {"a": 1}).popitem(), lambda: inner["none"]):
    try:
        print(call())
    except KeyError as error:
        print(error)


class Scope(ChainMap):
    def __missing__(self, key):
        return f"<{key}>"

    def __setitem__(self, key, value):
        for m in self.maps:
            if key in m:
                m[key] = value
                return
        super().__setitem__(key, value)


s = Scope({}, {"g": 1})
s["g"], s["l"] = 2, 3
print(s["q"], s.maps, s.get("q", "dflt"))


class Sorted(UserList):
    def append(self, x):
        super().append(x)
        self.data.sort()


class Lower(UserDict):
    def __setitem__(self, k, v):
        super().__setitem__(k.lower(), v)

    def __contains__(self, k):
        return k.lower() in self.data


u = Sorted([3, 1])
u.append(2)
low = Lower(A=1, **{"B": 2})
low.update({"C": 3})
low.setdefault("A", 9)
print(u, u + [0], type(u[1:]).__name__, u * 2, u == [1, 2, 3], 2 in u, low, "a" in low, "A" in low, low | {"D": 4}, type(low.copy()).__name__, UserString("abc").upper() + "d", UserString("a") in "cab" if False else "a" in UserString("cab"), UserString("%s") % 5, type(UserString("a") * 2).__name__)
words = "the quick the lazy the end".split()
c = Counter(words)
c.subtract({"the": 1, "new": 2})
print(c, +c, -c, c - Counter(the=1), c & Counter(the=1, quick=5), c | Counter(z=1), c.most_common(1), c.total(), list(Counter(a=2, b=0, c=-1).elements()), Counter(a=1) <= Counter(a=1, b=1), Counter("ab") == Counter("ba"), Counter(a=0) == Counter())
od = OrderedDict.fromkeys("abc")
od.move_to_end("a")
od.move_to_end("c", last=False)
print(list(od), od.popitem(last=False), OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1), list(reversed(od)))
dd = defaultdict(lambda: defaultdict(list))
dd["x"]["y"].append(1)
print({k: dict(v) for k, v in dd.items()}, dd.get("none"), "none" in dd, dd.default_factory.__name__)
P = namedtuple("P", "x y def", rename=True, defaults=[0])
print(P(1, 2), P._fields, P._field_defaults, P(1, 2)._replace(x=9), P._make("abc"), P(1, 2) + (5,), P.x.__doc__, P(1, 2)._asdict())

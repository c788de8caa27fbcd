"""collections: deques with limits and mutation in loops, Counter arithmetic, OrderedDict moves, ChainMap layers, named tuples, User classes, defaultdict factories."""
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque, namedtuple


def attempt(label, function):
    try:
        print(label, "->", function())
    except Exception as error:
        print(label, "!", type(error).__name__, error)


d = deque("abcdef", maxlen=4)
print(d, d.maxlen, d.append("g"), d, d.appendleft("z"), d, d.rotate(1), d, d.rotate(-5), d, d.extendleft("12"), d, d.count("1"), d.index("1"), list(reversed(d)), d.copy().maxlen)
for label, function in {
    "insert full": lambda: d.insert(0, "x"), "pop empty": lambda: deque().pop(), "popleft": lambda: deque().popleft(), "index": lambda: d.index("q"), "index range": lambda: deque("abca").index("a", 1), "index stop": lambda: deque("abca").index("a", 1, 3), "remove": lambda: d.remove("q"), "item": lambda: d[10], "set": lambda: d.__setitem__(10, 1), "delete": lambda: d.__delitem__(10), "slice": lambda: d[0:1], "maxlen": lambda: setattr(d, "maxlen", 5), "maxlen negative": lambda: deque([], -1), "maxlen type": lambda: deque([], "x"), "add": lambda: deque([1]) + [2], "add deques": lambda: deque([1], 2) + deque([2, 3]), "times": lambda: deque([1, 2], 3) * 2, "less": lambda: deque([1, 2]) < deque([1, 3]), "equal": lambda: deque([1]) == [1], "hash": lambda: hash(deque()), "iterate": lambda: [d.append(x) for x in d], "unhashable": lambda: {deque(): 1}, "rotate": lambda: deque().rotate("x"), "iadd self": lambda: (lambda q: (q.__iadd__(q), q))(deque([1, 2])), "zero": lambda: (lambda q: (q.append(1), q.extend("abc"), q))(deque(maxlen=0)), "repr loop": lambda: (lambda q: (q.append(q), q)[1])(deque([1])), "contains": lambda: 3 in deque([1, 2]), "reversed changed": lambda: [q.popleft() for q in [deque("ab")] for _ in reversed(q)]}.items():
    attempt(label, function)
c = Counter("abracadabra")
print(c, c.most_common(2), c.most_common(0), c.most_common(-1), c["z"], c.total(), sorted(c.elements())[:6], +Counter(a=1, b=-1), -Counter(a=1, b=-1), Counter(a=3) - Counter(a=5, b=-2), Counter(a=3, b=1) & Counter(a=1, b=2), Counter(a=3) | Counter(a=1, b=2), Counter(a=1) + Counter(a=-1, b=2))
c.subtract({"a": 10, "q": 1}), c.update(["a", "b"], x=2)
print(c, Counter(a=1) <= Counter(a=2, b=0), Counter(a=1) == Counter(a=1, b=0), Counter(a=1) > Counter(), Counter(x=1.5) + Counter(x=2), Counter({"a": "x"}) if True else 0, dict(Counter([1, 1.0, True])))
for label, function in {"two": lambda: Counter("a", "b"), "number": lambda: Counter(5), "fromkeys": lambda: Counter.fromkeys("ab", 1), "most": lambda: Counter(a=1, b="x").most_common(), "and": lambda: Counter(a=1) & {"a": 1}, "lt": lambda: Counter(a=1) < {"a": 2}, "del": lambda: (lambda k: (k.__delitem__("zz"), k))(Counter(a=1)), "iadd": lambda: (lambda k: k.__iadd__(Counter(a=-5)))(Counter(a=1, b=2)), "elements": lambda: list(Counter(a=0, b=-1, c=2).elements()), "unhashable": lambda: Counter([[1]]), "missing": lambda: Counter().__missing__("k"), "copy": lambda: type(Counter().copy()).__name__, "repr": lambda: repr(Counter(a=1, b="x"))}.items():
    attempt(label, function)
o = OrderedDict(a=1, b=2, c=3)
o.move_to_end("a"), o.move_to_end("c", last=False)
print(o, o.popitem(), o.popitem(last=False), o, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {"b": 2, "a": 1}, list(reversed(OrderedDict.fromkeys("xyz"))), OrderedDict(a=1) | {"b": 2}, {"b": 2} | OrderedDict(a=1), OrderedDict([("a", 1), ("a", 2)]))
for label, function in {"move": lambda: o.move_to_end("q"), "pop empty": lambda: OrderedDict().popitem(), "pop": lambda: o.pop("q"), "pop default": lambda: o.pop("q", 0), "two": lambda: OrderedDict({}, {}), "changed": lambda: [o.__setitem__(k + "x", 1) for k in o], "setdefault": lambda: o.setdefault("n"), "items": lambda: list(o.items()), "or list": lambda: o | [("a", 1)], "ior list": lambda: o.__ior__([("a", 1)])}.items():
    attempt(label, function)
base, over = {"a": 1, "b": 2}, {"b": 3}
chain = ChainMap(over, base)
chain["c"] = 4
print(chain, chain["b"], list(chain), len(chain), chain.new_child({"a": 0})["a"], chain.parents, over, dict(chain), chain | {"z": 1}, {"z": 1} | chain, chain.get("q", 9), "a" in chain, chain.maps[1] is base, chain.pop("c"), bool(ChainMap()), chain.new_child(k=1))
for label, function in {"missing": lambda: chain["q"], "delete": lambda: chain.__delitem__("a"), "pop": lambda: chain.pop("a"), "popitem": lambda: ChainMap({}, {"a": 1}).popitem(), "fromkeys": lambda: ChainMap.fromkeys("ab", 0)}.items():
    attempt(label, function)
P = namedtuple("P", "x y z", defaults=[0], module="shapes")
p = P(1, y=2)
print(p, P._fields, P._field_defaults, p._asdict(), p._replace(x=9), P._make([1, 2, 3]), P.__module__, P.__doc__, P.x.__doc__, p == (1, 2, 0), p + (4,), hash(p) == hash((1, 2, 0)), P.__match_args__, getattr(p, "y"), repr(namedtuple("R", "a,def,a,_b", rename=True)(1, 2, 3, 4)))
for label, function in {"few": lambda: P(), "many": lambda: P(1, 2, 3, 4), "twice": lambda: P(1, 2, x=3), "unknown": lambda: P(1, 2, q=3), "replace": lambda: p._replace(q=1), "make": lambda: P._make([1]), "set": lambda: setattr(p, "x", 5), "keyword": lambda: namedtuple("N", "class"), "under": lambda: namedtuple("N", "_a"), "same": lambda: namedtuple("N", "a a"), "digit": lambda: namedtuple("N", "1a"), "name": lambda: namedtuple("1N", "a"), "defaults": lambda: namedtuple("N", "a", defaults=[1, 2]), "keyword name": lambda: namedtuple("for", "a"), "positional": lambda: namedtuple("N", "a", True)}.items():
    attempt(label, function)
dd = defaultdict(list, {"k": [0]})
dd["a"].append(1)
print(dd, dd.default_factory, dd.get("q"), "q" in dd, dd | {"z": 1}, defaultdict(None, a=1), defaultdict(lambda: 5)["x"], dd.copy())
for label, function in {"factory": lambda: defaultdict(5), "none": lambda: defaultdict()["x"], "raises": lambda: defaultdict(lambda: 1 / 0)["x"], "missing": lambda: dd.__missing__("new"), "iterable": lambda: defaultdict([("a", 1)]), "or": lambda: dd | 5}.items():
    attempt(label, function)


class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __missing__(self, key):
        return f"no {key}"


u, l, s = Lower({"A": 1}, B=2), UserList([3, 1, 2]), UserString("hello")
print(u, u["zz"], u.get("zz"), "a" in u, u | {"C": 3}, type(u.copy()).__name__, l + [4], [0] + l, l[1:], type(l[1:]).__name__, sorted(l), l * 2, l == [3, 1, 2], l.data, s.upper(), type(s + "x").__name__, "x" + s, s[1], s * 2, s == "hello", s.replace("l", "L"), "ell" in s, s % (), hash(s) == hash("hello"), int(UserString("12")), s.split("l"), UserString(5), l.index(2), l.__radd__((9,)), u.setdefault("NEW", 1), u.data, s.encode(), "-".join(UserString("ab")) if False else s.join(["a", "b"]))

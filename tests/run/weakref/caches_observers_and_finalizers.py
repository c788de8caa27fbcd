"""weakref with objects that live: WeakMethod, finalize by hand and at exit, weak sets and dictionaries as mappings, proxies' operations."""
import copy
import weakref


class Node:
    registry = weakref.WeakSet()

    def __init__(self, name):
        self.name = name
        self.registry.add(self)

    def __repr__(self):
        return f"Node({self.name})"

    def shout(self, n=1):
        return self.name.upper() * n

    def __len__(self):
        return len(self.name)

    def __getitem__(self, i):
        return self.name[i]

    def __add__(self, other):
        return f"{self.name}+{other}"

    def __radd__(self, other):
        return f"{other}+{self.name}"

    def __call__(self, *args):
        return args

    def __iter__(self):
        return iter(self.name)

    def __contains__(self, x):
        return x in self.name

    def __eq__(self, other):
        return isinstance(other, Node) and self.name == other.name

    def __hash__(self):
        return hash(self.name)

    def __bool__(self):
        return self.name != "false"

    def __enter__(self):
        return "entered"

    def __exit__(self, *exc):
        return True


a, b = Node("abc"), Node("b")
r, r2 = weakref.ref(a), weakref.ref(a)
print(r is r2, r() is a, r == weakref.ref(Node("abc")) if False else r == r2, hash(r) == hash(a), weakref.getweakrefcount(a) >= 1, weakref.getweakrefs(a)[0] is r, r.__callback__, weakref.ref(a, None) is r, type(r))
p = weakref.proxy(a)
print(p.shout(2), len(p), p[1], p + 1, 1 + p, list(p), "b" in p, bool(p), str(p), isinstance(p, Node), type(p).__name__, p == a, a == p, p(1, 2), weakref.proxy(b)[0])
p.extra = 5
print(a.extra, hasattr(p, "extra"), p.__class__)
del p.extra
try:
    with p as entered:
        print(entered)
except TypeError as error:
    print(error)
for call in (lambda: hash(p), lambda: p.nothing, lambda: p - 1, lambda: weakref.ref(5), lambda: weakref.ref("s"), lambda: weakref.proxy(()), lambda: weakref.ref(), lambda: weakref.ref(a, 1, 2), lambda: weakref.WeakKeyDictionary({5: 1}), lambda: weakref.WeakValueDictionary(a=5), lambda: weakref.WeakSet([1]), lambda: weakref.WeakMethod(len), lambda: weakref.WeakMethod(a), lambda: setattr(r, "x", 1), lambda: copy.copy(r) is r, lambda: weakref.ref(type("S", (), {"__slots__": ()})()), lambda: weakref.ref(type("S", (), {"__slots__": "__weakref__"})()) is not None, lambda: weakref.ref(None), lambda: weakref.ref(Node)() is Node, lambda: weakref.ref(len)() is len):
    try:
        print(call())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
m = weakref.WeakMethod(a.shout)
print(m()(2), m() == a.shout, m == weakref.WeakMethod(a.shout), m != weakref.WeakMethod(b.shout), hash(m) == hash(weakref.WeakMethod(a.shout)) or True)
values = weakref.WeakValueDictionary({"a": a, "b": b})
keys = weakref.WeakKeyDictionary()
keys[a] = 1
keys[Node.__init__] = "function"
keys.update({b: 2})
print(sorted(values), values["a"], values.get("z", "none"), "b" in values, len(values), sorted(values.items(), key=str), values.pop("b"), values.setdefault("c", b), sorted(values | {"d": a}), list(values.valuerefs())[0]() is a, values.copy() == values)
print(keys[Node("abc")], keys.get(5 and a), a in keys, 5 in keys, len(keys), keys.pop(b), [ref() for ref in keys.keyrefs()][0] is a, keys.setdefault(a, 9), dict(keys.items())[a], len(keys | {b: 3}))
for call in (lambda: values["q"], lambda: values.pop("q"), lambda: keys[b], lambda: keys.pop(b), lambda: weakref.WeakValueDictionary().popitem()):
    try:
        print(call())
    except KeyError as error:
        print("KeyError", str(error)[:12].split("<")[0])
s = weakref.WeakSet([a, b])
print(len(s), a in s, 5 in s, s | {Node} >= s, s & {a} == {a}, s - {a} == {b}, s ^ {a} == {b}, s.issubset([a, b, Node]), s.isdisjoint([Node]), s == {a, b}, s.copy() == s, s.remove(b), s.discard(b), sorted(map(str, s)), sorted(map(str, Node.registry)))
try:
    s.remove(b)
except KeyError:
    print("KeyError")


class Subject:
    def __init__(self):
        self.observers = []

    def subscribe(self, method):
        self.observers.append(weakref.WeakMethod(method) if hasattr(method, "__self__") else weakref.ref(method))

    def notify(self, *args):
        return [f(*args) for ref in self.observers if (f := ref()) is not None]


def watcher(x):
    return f"watched {x}"


subject = Subject()
subject.subscribe(a.shout)
subject.subscribe(watcher)
print(subject.notify(2))


class Resource:
    pass


res = Resource()
log = []
f = weakref.finalize(res, log.append, "finalized")
g = weakref.finalize(res, lambda *args, **kw: (args, kw), 1, k=2)
print(f.alive, f.peek()[2], f(), f.alive, f(), log, g.detach()[2:], g.alive, g.detach(), f.peek(), f.atexit)
h = weakref.finalize(res, print, "at exit: h")
i = weakref.finalize(res, print, "at exit: i")
j = weakref.finalize(res, print, "never")
j.atexit = False
try:
    weakref.finalize(res)
except TypeError as error:
    print(error)


class Ref(weakref.ref):
    __slots__ = ("key",)

    def __new__(cls, obj, key):
        return super().__new__(cls, obj)

    def __init__(self, obj, key):
        super().__init__(obj)
        self.key = key


k = Ref(a, "K")
print(k() is a, k.key, k is Ref(a, "K"), isinstance(k, weakref.ref), weakref.ref is weakref.ReferenceType)

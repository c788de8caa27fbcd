"""weakref: references, proxies, methods, finalizers, weak containers and what they say when their object is gone."""
import gc
import weakref
from weakref import ReferenceType, WeakKeyDictionary, WeakMethod, WeakSet, WeakValueDictionary, finalize, getweakrefcount, getweakrefs, proxy, ref


def attempt(label, function):
    try:
        print(label, "->", function())
    except Exception as error:
        print(label, "!", type(error).__name__, str(error).split(" at ")[0])


class Node:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Node({self.name})"

    def __len__(self):
        return len(self.name)

    def __add__(self, other):
        return self.name + str(other)

    def greet(self, word="hi"):
        return f"{word} {self.name}"


class Plain:
    pass


class Slotted:
    __slots__ = ("a",)


class WeakSlotted:
    __slots__ = ("a", "__weakref__")


attempt("int", lambda: ref(5))
attempt("str", lambda: ref("x"))
attempt("list", lambda: ref([]))
attempt("dict", lambda: ref({}))
attempt("tuple", lambda: ref(()))
attempt("None", lambda: ref(None))
attempt("slots", lambda: ref(Slotted()))
attempt("no arguments", lambda: ref())
attempt("three", lambda: ref(Plain, None, 3))
attempt("keyword", lambda: ref(Plain, callback=None))
w = WeakSlotted()
print(ref(w)() is w, type(ref(w)).__name__, ref is ReferenceType, ref(len)() is len, ref(Node)() is Node)
a = Node("a")
r1, r2 = ref(a), ref(a)
log = []
r3 = ref(a, lambda r: log.append(("dead", r is r3, r())))
print(r1 is r2, r1 is r3, r1 == r3, getweakrefcount(a), len(getweakrefs(a)), r1() is a, r3.__callback__ is not None, r1.__callback__)
print(hash(r1) == hash(a), r1 == ref(Node("a")), {r1: "value"}[ref(a)])
p = proxy(a)
print(p.name, len(p), p + "!", str(p), bool(p), type(p).__name__, p.greet(), isinstance(p, Node), p.__class__ is Node)
p.name = "renamed"
print(a.name)
del p.name
attempt("deleted", lambda: a.name)
a.name = "a"
attempt("hash of proxy", lambda: hash(p))
attempt("call of proxy", lambda: p())
c = proxy(a.greet.__func__)
print(type(c).__name__, c(a, "yo"), type(c) is weakref.CallableProxyType, type(p) is weakref.ProxyType)
m = WeakMethod(a.greet, lambda r: log.append("method dead"))
print(m()("method"), m == WeakMethod(a.greet))
attempt("WeakMethod of function", lambda: WeakMethod(attempt))
f = finalize(a, log.append, "finalized")
print(f.alive, f.peek()[2:], f.atexit, f.detach()[2], f.alive, f.peek())
f2 = finalize(a, lambda *args, **kw: log.append((args, kw)), 1, k=2)
f2.atexit = False
del a
gc.collect()
print(sorted(map(str, log)))
print(r1(), getweakrefcount(5), f2.alive, f2(), m(), r1 == r2, r1 == r3)
attempt("dead proxy", lambda: p.name)
attempt("dead proxy str", lambda: str(p))
attempt("dead proxy set", lambda: setattr(p, "x", 1))
attempt("dead proxy len", lambda: len(p))
print("dead" in repr(r1), repr(r1).startswith("<weakref at"))
attempt("dead hash known", lambda: isinstance(hash(r1), int))
other = Node("o")
late = ref(other)
del other
gc.collect()
attempt("dead hash unknown", lambda: hash(late))
values = WeakValueDictionary()
keep = {n: Node(n) for n in "xyz"}
values.update(keep)
values["w"] = temp = Node("w")
print(len(values), sorted(values), values["x"], values.get("q", "none"), values.pop("z"), values.setdefault("x", None), "y" in values, sorted(k for k, v in values.items()))
del temp
gc.collect()
print(sorted(values.keys()), [v.name for v in values.values()], values.get("w"), "w" in values, len(values.valuerefs()))
attempt("missing", lambda: values["w"])
attempt("pop missing", lambda: values.pop("w"))
print(values.pop("w", "default"), sorted(values | {"n": keep["x"]}), type(values.copy()).__name__)
attempt("weak int", lambda: values.__setitem__("n", 5))
held = values.setdefault("new", Node("new"))
print(held, values["new"] is held)
keys = WeakKeyDictionary()
k1, k2 = Node("k1"), Node("k2")
keys[k1] = 1
keys[k2] = [2]
print(len(keys), keys[k1], [k.name for k in keys], list(keys.values()), k1 in keys, 5 in keys, keys.get(k2), [r() for r in keys.keyrefs()])
del k2
gc.collect()
print(len(keys), list(keys.items()), keys.pop(k1), dict(keys))
attempt("key missing", lambda: keys[k1])
attempt("key int", lambda: keys.__setitem__(5, 1))
attempt("del missing", lambda: keys.__delitem__(k1))
members = WeakSet([k1])
n2 = Node("n2")
members.add(n2)
members |= {n2}
print(len(members), k1 in members, 5 in members, sorted(n.name for n in members), members.issuperset([k1]), len(members - {k1}), len(members & WeakSet([n2])), members == WeakSet([n2, k1]), members.isdisjoint([]))
del n2
gc.collect()
print(len(members), list(members), repr(members).startswith("{<weakref"))
members.discard("nothing") if False else members.discard(Node("q"))
attempt("remove", lambda: members.remove(Node("q")))
members.clear()
attempt("pop", members.pop)
attempt("add", lambda: members.add(1))


class Tagged(ref):
    __slots__ = ("tag",)

    def __new__(cls, obj, callback=None, *, tag):
        return super().__new__(cls, obj, callback)

    def __init__(self, obj, callback=None, *, tag):
        super().__init__(obj, callback)
        self.tag = tag


t = Tagged(k1, tag="mine")
print(t() is k1, t.tag, isinstance(t, ref), t == ref(k1), t is Tagged(k1, tag="b"))

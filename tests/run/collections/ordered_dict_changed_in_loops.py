"""OrderedDict changed while it is iterated: what is added, removed, moved, cleared and replaced at every place of the loop, by keys, items, values and backwards, and iterators that know beforehand that they have ended."""
from collections import OrderedDict

CHANGES = {
    "add": lambda d, k: d.update({k + k: 1}),
    "set new": lambda d, k: d.__setitem__(k * 2, 1),
    "replace": lambda d, k: d.update({k: 5}),
    "pop": lambda d, k: d.pop(k),
    "delete": lambda d, k: d.__delitem__(k),
    "delete b": lambda d, k: d.pop("b", None),
    "popitem": lambda d, k: d.popitem(),
    "pop first": lambda d, k: d.popitem(last=False),
    "clear": lambda d, k: d.clear(),
    "move": lambda d, k: d.move_to_end(k),
    "move first": lambda d, k: d.move_to_end(k, last=False),
    "again": lambda d, k: (d.pop(k), d.update({k: 5})),
    "setdefault": lambda d, k: d.setdefault("zz", 1),
    "merge": lambda d, k: d.__ior__({"q": 1}),
    "copy": lambda d, k: d.copy().update(z=1),
}


def run(change, n, kind, at):
    d = OrderedDict((c, i) for i, c in enumerate("abcd"[:n]))
    source = {"keys": d, "items": d.items(), "values": d.values(), "reversed": reversed(d)}[kind]
    seen = []
    try:
        for i, x in enumerate(source):
            key = x if isinstance(x, str) else x[0] if isinstance(x, tuple) else "abcd"[x]
            seen.append(x)
            if i == at:
                change(d, key)
            if i > 9:
                break
        else:
            seen.append("end")
    except (RuntimeError, KeyError) as e:
        seen.append(f"{type(e).__name__}: {e}")
    return seen[at + 1:], list(d.items())


for name, change in CHANGES.items():
    print(name)
    for n, at in ((1, 0), (2, 0), (3, 1), (3, 2)):
        print("  ", n, at, [run(change, n, kind, at) for kind in ("keys", "items", "values", "reversed")])
d = OrderedDict(a=1, b=2)
it = iter(d)
print(next(it), next(it))
d["c"] = 3
print(next(it, "ended before"), list(it))
it = iter(d.items())
next(it)
del d["a"]
for _ in range(2):
    try:
        print(next(it, "ended"))
    except RuntimeError as e:
        print(e)
it = iter(OrderedDict())
print(list(it), list(reversed(d)), [list(v) for v in (d.keys(), d.values(), d.items())])
empty = OrderedDict()
it = iter(empty)
empty["late"] = 1
print(list(it), list(empty))


class Tracking(OrderedDict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.move_to_end(key, last=False)


t = Tracking(x=1, y=2)
try:
    for k in t:
        t[k] = 9
except RuntimeError as e:
    print(e, dict(t))

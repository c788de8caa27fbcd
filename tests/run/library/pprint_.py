import collections
import dataclasses
import pprint
import types

data = {"name": "x" * 30, "list": list(range(30)), "nested": {"a": [1, 2, {"b": ("t", "u" * 60)}], "z": {3, 1, 2}}, 5: None}
pprint.pprint(data)
pprint.pprint(data, width=40, indent=2, compact=True, depth=2, sort_dicts=False)
print(pprint.pformat([["a" * 20] * 5, ("b",), {}, [], (), set(), frozenset([1])]), pprint.pformat("long text " * 20, width=50))
pprint.pp({"b": 1, "a": 2})
@dataclasses.dataclass
class D:
    x: int
    y: str = "y" * 70
    z: list = dataclasses.field(default_factory=lambda: list(range(20)))
pprint.pprint(D(1))
pprint.pprint([collections.OrderedDict(a=1, b="c" * 80), collections.Counter("hello"), collections.deque(range(40)), collections.defaultdict(int, a=1), types.SimpleNamespace(a=1, b="x" * 80)])
pprint.pprint(b"bytes " * 20)
r = [1]
r.append(r)
print("Recursion on list" in pprint.pformat(r), pprint.isreadable(r), pprint.isrecursive(r), pprint.isreadable([1, "a"]), pprint.saferepr({"a": (1,)}))
pprint.pprint(10**50, underscore_numbers=True)
pprint.pprint({"k%d" % i: "v" * i for i in range(12)})
class Odd:
    def __repr__(self):
        return "Odd\nrepr"
pprint.pprint([Odd()] * 3)
p = pprint.PrettyPrinter(width=20)
p.pprint({"a": {"b": {"c": [1, 2, 3, 4, 5, 6, 7]}}})

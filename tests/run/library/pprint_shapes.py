"""pprint: widths, depth, nested containers of every kind, dataclasses, long strings, recursion, sorting of mixed keys, own printers."""
import collections
import dataclasses
import io
import pprint
import types


@dataclasses.dataclass
class Point:
    x: int
    label: str = "a label that is quite long"
    others: list = dataclasses.field(default_factory=list, repr=True)


class Own:
    def __repr__(self):
        return "Own(\n  multi)"


data = {"zeta": list(range(30)), "alpha": {"nested": {"deep": {"deeper": [1, 2]}}}, "text": "word " * 30, ("t", 1): {3, 1, 2}, 5: frozenset("a"), "bytes": bytes(range(60)), None: [], "d": collections.deque([1, 2]), "o": collections.OrderedDict(b=1, a=2), "c": collections.Counter("hello"), "dd": collections.defaultdict(int, k=1), "ns": types.SimpleNamespace(one=1, two="2" * 70), "p": Point(1, others=[Point(2)] * 2), "cm": collections.ChainMap({"x": 1}, {}), "ul": collections.UserList([1] * 3), "mp": types.MappingProxyType({"q": 1}), "own": Own(), "long": "é" * 90}
pprint.pprint(data)
pprint.pprint(data["alpha"], depth=2)
pprint.pprint(data["zeta"], compact=True, width=40)
pprint.pp({"b": 1, "a": [1, 2]})
pprint.pprint({"b": 1, "a": 2}, sort_dicts=False)
print(pprint.pformat([[["x" * 30] * 2] * 2], indent=4, width=60))
print(pprint.pformat(10**30, underscore_numbers=True), pprint.pformat([123456, 1.5], underscore_numbers=True), pprint.pformat("a\nb" * 30, width=30), pprint.pformat(("only",)), pprint.pformat(()), pprint.pformat(set()))
loop = [1]
loop.append({"me": loop})
print(pprint.pformat(loop).split("id=")[0], pprint.isrecursive(loop), pprint.isreadable(loop), pprint.isreadable([1, "a"]), pprint.isreadable(Own()), pprint.saferepr({"b": 1, "a": [..., None]}))


class Upper(pprint.PrettyPrinter):
    def format(self, obj, context, maxlevels, level):
        text, readable, recursive = super().format(obj, context, maxlevels, level)
        return (text.upper() if isinstance(obj, str) else text), readable, recursive


out = io.StringIO()
Upper(width=20, stream=out).pprint({"key": ["value", 1, "other value"], "k2": "v"})
print(out.getvalue())
for call in (lambda: pprint.PrettyPrinter(indent=-1), lambda: pprint.PrettyPrinter(width=0), lambda: pprint.PrettyPrinter(depth=0), lambda: pprint.pformat([1], depth=1), lambda: pprint.pformat([[1]], depth=1)):
    try:
        print(call())
    except ValueError as error:
        print(error)

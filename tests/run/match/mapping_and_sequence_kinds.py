"""Which objects are sequences and mappings for patterns; length checks, star positions, rest, duplicate and missing keys."""
import array
import collections


class Seq(collections.abc.Sequence):
    def __init__(self, *items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]


class Map(collections.abc.Mapping):
    def __init__(self, **items):
        self.d = items

    def __getitem__(self, k):
        return self.d[k]

    def __len__(self):
        return len(self.d)

    def __iter__(self):
        return iter(self.d)

    def get(self, k, default=None):
        return "got " + k if k in self.d else default


def seq(x):
    match x:
        case []:
            return "empty"
        case [a]:
            return "one", a
        case [a, b]:
            return "two", a, b
        case [a, *mid, z] if len(mid) == 1:
            return "three", a, mid, z
        case [*all_]:
            return "many", all_
        case _:
            return "no sequence"


for x in ([], (1,), [1, 2], (1, 2, 3), range(5), "ab", b"ab", bytearray(b"ab"), {1, 2}, {1: 2}, Seq(), Seq(1, 2, 3), collections.deque([1, 2]), array.array("i", [1]), iter([1]), collections.UserList([1, 2, 3, 4]), memoryview(b"ab"), None, collections.namedtuple("N", "a b")(1, 2)):
    print(type(x).__name__, seq(x))


def mapping(x):
    match x:
        case {"a": 1, "b": b, **rest}:
            return "a1", b, rest
        case {"a": [x, *_]}:
            return "a list", x
        case {"a": _}:
            return "has a"
        case {1: "int key"} | {None: "none key"} | {True: "bool key"}:
            return "special"
        case {}:
            return "some mapping"
    return "no mapping"


for x in ({"a": 1, "b": 2}, {"a": 1, "b": 2, "c": 3}, {"a": [5, 6]}, {"a": None}, {1: "int key"}, {None: "none key"}, {True: "bool key"}, {}, {"z": 1}, Map(a=1, b=2), Map(), [("a", 1)], collections.OrderedDict(a=1, b=0), collections.defaultdict(int, a=[9]), collections.ChainMap({"a": 1}, {"b": 3}), collections.Counter("ab"), "a", 5):
    print(type(x).__name__, mapping(x))
d = collections.defaultdict(list)
match d:
    case {"missing": v}:
        print("never", v)
    case _:
        print("not made", len(d))
match {"k": {"deep": [1, {"x": (2, 3)}]}}:
    case {"k": {"deep": [1, {"x": (a, b)}]}}:
        print(a, b)
key = "dyn"


class K:
    name = "dyn"


match {"dyn": 5}:
    case {K.name: v}:
        print("value pattern", v)

"""int, float, str, bytes, list, tuple, set, dict, bool, complex, bytearray, frozenset, range and slice made from every kind of object, with subclasses and hooks; results' types and messages."""


class Everything:
    def __int__(self): return 7
    def __index__(self): return 8
    def __float__(self): return 1.5
    def __complex__(self): return 2j
    def __str__(self): return "text"
    def __repr__(self): return "everything"
    def __bytes__(self): return b"by"
    def __iter__(self): return iter([("k", 1), ("l", 2)])
    def __len__(self): return 2
    def __bool__(self): return False
    def keys(self): return ["m"]
    def __getitem__(self, k): return k * 2
    def __hash__(self): return 5


class Int(int): pass
class Float(float): pass
class Str(str): pass
class List(list): pass
class Dict(dict): pass
class Bytes(bytes): pass
class Tuple(tuple): pass


class IntSub(int):
    def __new__(cls, *a): return super().__new__(cls, *a)
    def __int__(self): return 99
    def __str__(self): return "intsub"


class OnlyTrunc:
    def __trunc__(self): return 3


class Old:
    def __getitem__(self, i):
        if i == 3: raise IndexError
        return i


values = [0, -5, True, 2**70, 3.9, -0.0, float("inf"), float("nan"), 2 + 3j, "", "12", " 0x1f ", "1.5", "1e3", "nan", "ab", "1_000", b"", b"34", b"\xff", bytearray(b"5"), memoryview(b"67"), None, ..., [], [1, 2], ["a", "b"], [(1, 2)], ["ab", "cd"], (), (3, 4), {}, {1: 2}, {5}, frozenset([6]), range(3), slice(1, 2), Everything(), Int(4), Float(2.5), Str("77"), List([1]), Dict(a=1), Bytes(b"8"), Tuple((1,)), IntSub(5), OnlyTrunc(), Old(), NotImplemented]
makers = {"int": int, "float": float, "complex": complex, "bool": bool, "str": str, "bytes": bytes, "bytearray": bytearray, "list": list, "tuple": tuple, "set": set, "frozenset": frozenset, "dict": dict, "memoryview": lambda v: bytes(memoryview(v)), "range": range, "slice": slice, "enumerate": lambda v: list(enumerate(v)), "Int": Int, "Float": Float, "Str": Str, "List": List, "Tuple": Tuple, "iter": lambda v: list(iter(v)), "sorted": sorted, "sum": sum, "repr": ascii, "hash": lambda v: hash(v) == hash(v), "len": len, "abs": abs, "round": round, "chr": chr, "hex": hex, "divmod": lambda v: divmod(v, 3), "max": max, "any": any, "index": lambda v: [10, 11, 12][v], "format": lambda v: format(v, ""), "neg": lambda v: -v, "not": lambda v: not v, "*2": lambda v: v * 2, "== v": lambda v: v == v}
for name, make in makers.items():
    row = []
    for v in values:
        try:
            r = make(v)
            text = ascii(r) if not isinstance(r, (set, frozenset)) else "{" + ",".join(sorted(map(ascii, r))) + "}"
            row.append(type(r).__name__[:3] + ":" + text.split(" at 0x")[0][:22])
        except Exception as e:
            row.append(f"!{type(e).__name__[:4]}:{str(e).split(' at 0x')[0][:48]}")
    print(name)
    for v, r in zip(values, row):
        print("   ", ascii(v).split(" at 0x")[0][:16], "->", r)

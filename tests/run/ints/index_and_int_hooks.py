"""__int__, __index__ and __trunc__: which is asked by whom, and what they may return."""
import math


class Int:
    def __init__(self, v):
        self.v = v

    def __int__(self):
        return self.v


class Index:
    def __init__(self, v):
        self.v = v

    def __index__(self):
        return self.v


class Both(Int, Index):
    def __int__(self):
        return 100


class Sub(int):
    pass


uses = {"int": int, "float": float, "complex": complex, "range": lambda x: list(range(x))[:3], "list[x]": lambda x: [10, 20, 30][x], "hex": hex, "bin": bin, "chr": chr, "mul": lambda x: "ab" * x, "round": lambda x: round(2.567, x), "format": lambda x: "%d" % x, "%x": lambda x: "%x" % x, "pow": lambda x: 2**x if isinstance(x, int) else pow(2, x), "slice": lambda x: "abcdef"[:x], "bytes": lambda x: bytes(x), "math.sqrt": math.sqrt, "factorial": math.factorial, "gcd": lambda x: math.gcd(x, 4), "shift": lambda x: 1 << x, "divmod": lambda x: divmod(7, x), "%c": lambda x: "%c" % x}
for name, use in uses.items():
    row = []
    for make in (Int, Index, Both):
        try:
            row.append(use(make(2)))
        except Exception as error:
            row.append("%s: %s" % (type(error).__name__, error))
    print(name, row)
import warnings
warnings.simplefilter("ignore")
for make in (Int, Index):
    for value in (2.0, "2", None, Sub(5), True, 10**30):
        for use in (int, lambda x: [1][x] if value != 10**30 else [1][:x]):
            try:
                result = use(make(value))
                print(make.__name__, value, result, type(result).__name__)
            except Exception as error:
                print(make.__name__, value, type(error).__name__, error)


class Trunc:
    def __trunc__(self):
        return 7


print(math.trunc(Trunc()), int(Trunc()))

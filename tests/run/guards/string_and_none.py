"""Values that may be None, str or numbers flow through the same comparisons and conversions."""


def describe(x):
    if x is None:
        return "none"
    if x == "":
        return "empty"
    if x == 0:
        return "zero"
    if not x:
        return "falsy"
    if x == x * 1:
        return "same " + str(x)
    return "other"


def compare(a, b):
    out = []
    for op in ("==", "!=", "<", "<=", "is", "in"):
        try:
            if op == "==":
                r = a == b
            elif op == "!=":
                r = a != b
            elif op == "<":
                r = a < b
            elif op == "<=":
                r = a <= b
            elif op == "is":
                r = a is None or b is None
            else:
                r = a in b
            out.append(r)
        except TypeError as e:
            out.append("TypeError")
    return out


for v in (None, "", 0, 0.0, False, [], (), "a", 5, 2.5, [1], 2 ** 64, -0.0):
    print(repr(v), describe(v))
for a, b in ((None, None), (1, 1.0), ("a", "b"), ("a", "abc"), (1, "1"), (None, 1), (2 ** 63, 2 ** 63), ([1], [[1]]), (1, [1, 2]), (float("nan"), 1.0), (True, 1)):
    print(repr(a), repr(b), compare(a, b))


def first(items, default=None):
    for item in items:
        return item
    return default


def chain(x):
    y = first(x)
    z = first(y, "none") if y is not None and hasattr(y, "__iter__") else y
    return y, z


print(chain([]), chain([[1]]), chain(["ab"]), chain([5]), chain("x"), chain([[]]), chain({"k": 1}))


def find(name, table):
    entry = table.get(name)
    return entry and entry["value"] or "no value"


print(find("a", {"a": {"value": 5}}), find("b", {}), find("a", {"a": {"value": 0}}), find("a", {"a": None}))
maybe = [None, 3, None, 5.5, "7"]
print(sum(v for v in maybe if isinstance(v, (int, float))), [v or -1 for v in maybe], [v for v in maybe if v is not None], max((v for v in maybe if v is not None), key=str), [str(v).upper() for v in maybe])

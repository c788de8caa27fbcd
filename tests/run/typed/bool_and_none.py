"""bool and None in arithmetic, conditions and containers of compiled functions."""


def flags(values):
    seen_true = seen_false = False
    for v in values:
        if v is True:
            seen_true = True
        elif v is False:
            seen_false = True
    return seen_true, seen_false, seen_true and seen_false, seen_true or None


def count_true(values):
    n = 0
    for v in values:
        n += bool(v)
    return n


def default(x, y=None):
    if y is None:
        y = x * 2
    return x + y


def first_some(*values):
    for v in values:
        if v is not None:
            return v


def logic(a, b):
    return a and b, a or b, not a, a == b, a != b, bool(a) ^ bool(b), (a if a else b)


print(flags([1, 0, True]), flags([True, False]), flags([]), count_true([0, 1, "", "x", None, [], [0], 0.0, 2.5]), default(2), default(2, 5), default("a"), default(1.5, None), default(True), first_some(None, 0, 1), first_some(None), first_some(None, False))
for a in (0, 1, None, "", "s", [], True, 2.5):
    print([logic(a, b) for b in (0, "x", None, False)])
print(True + True, True * 2.5, -True, True / 2, True // 2, True % 2, True**0, True << 3, False - True, True & 1, True | False, True ^ True, ~True, abs(True), divmod(True, 2), round(True), int(True), float(False), str(True), [10, 20][True], "ab" * True, {True: "t"}[1], sum([True, True, False]), max(True, 0.5), sorted([True, False, 0.5]), True == 1.0, True is (1 == 1), hash(True), f"{True:d} {True!s:>6} {False:5}|", "%d %s" % (True, True))
for text in ("None + 1", "None < 1", "-None", "None[0]", "None()", "len(None)", "for_none()", "None.x", "[1][None]", "int(None)", "None * 2", "{**None}", "[*None]", "'a' + None", "None @ None", "f'{None:d}'", "max(None, 1)", "range(None)"):
    try:
        print(eval(text))
    except Exception as error:
        print(text, type(error).__name__, error)
x = None
for i in range(3):
    x = i if x is None else (x, i)
print(x)

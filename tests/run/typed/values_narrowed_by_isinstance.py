"""isinstance, type(), is None, callable and in tests that narrow, in code that is called with every type, with subclasses that lie about themselves."""
from collections import OrderedDict


class Celsius(float):
    def __add__(self, other):
        return "warm"


class Index(int):
    def __index__(self):
        return 1

    def __eq__(self, other):
        return True

    __hash__ = int.__hash__


class Liar:
    __class__ = int

    def __add__(self, other):
        return "lied"


class Meta(type):
    def __instancecheck__(cls, obj):
        return obj == "member" or type.__instancecheck__(cls, obj)


class Club(metaclass=Meta):
    size = 3


class ShoutingList(list):
    def __getitem__(self, i):
        return "LOUD"

    def __len__(self):
        return 99

    def __iter__(self):
        return iter(["own iteration"])


class CountingDict(dict):
    def __missing__(self, key):
        return -1

    def get(self, key, default=None):
        return "own get"


def number(x):
    if isinstance(x, int):
        return x + 1
    if isinstance(x, float):
        return x + 0.5
    if isinstance(x, complex):
        return x.real
    return None


def sequence(x):
    if isinstance(x, list):
        return x[0], len(x), [y for y in x]
    if isinstance(x, tuple):
        return x[-1:], len(x)
    if isinstance(x, str):
        return x[0] + x[-1] if x else ""
    if isinstance(x, dict):
        return x["k"] if "k" in x else x.get("k"), len(x)
    return "other"


def exactly(x):
    if type(x) is list:
        return "list", x[0]
    elif type(x) in (int, float):
        return "number", x * 2
    elif type(x) == dict:
        return "dict", sorted(x)
    elif type(x) is type(None):
        return "none"
    return type(x).__name__


def not_that(x):
    if not isinstance(x, (list, tuple)):
        x = [x]
    total = 0
    for y in x:
        if y is None or isinstance(y, str):
            continue
        total += y
    return total


def early(x, y):
    if x is None:
        return y
    if y is None or not isinstance(y, type(x)):
        return x
    return x + y


def club(x):
    return "in" if isinstance(x, Club) else "out"


def looped(values):
    best = None
    for v in values:
        if best is None or v > best:
            best = v
    return best


def rebinding(x):
    while not isinstance(x, str):
        if isinstance(x, int):
            x = float(x)
        elif isinstance(x, float):
            x = [x]
        else:
            x = "".join(str(e) for e in x)
    return x


def ternary(x):
    return (x.upper() if isinstance(x, str) else x + 1 if isinstance(x, int) else len(x)) if x is not None else "nothing"


def attribute(o):
    if isinstance(o.value, int):
        o.change()
        return o.value if isinstance(o.value, str) else o.value + 1
    return "start"


class Holder:
    def __init__(self, value, after):
        self.value, self.after = value, after

    def change(self):
        self.value = self.after


samples = [0, True, 2**70, 1.5, 1j, Celsius(3), Index(5), Liar(), None, "member", "", [1, 2], (3,), {"k": 1}, {}, ShoutingList([7]), CountingDict(),
           OrderedDict(k=2), range(3), Club(), b"ab"]
for s in samples:
    row = []
    for f in (number, sequence, exactly, not_that, club, ternary, rebinding):
        try:
            row.append(f(s))
        except Exception as e:
            row.append(f"{type(e).__name__}: {e}")
    print(type(s).__name__, [r if not hasattr(r, "__dict__") or isinstance(r, (float, int)) else type(r).__name__ for r in row])
for pair in ((1, 2), (1, None), (None, 1), (1.5, 2), (1, 1.5), ("a", "b"), ([1], [2]), (True, 2), (2, True), (Celsius(1), 2.5), (2.5, Celsius(1))):
    print(early(*pair), end="; ")
print()
print(looped([1, 5, 3]), looped([]), looped([1, 2.5]), looped("hello"), looped([2**65, 1]), looped([None, None]) if False else "-")
print(attribute(Holder(1, 2)), attribute(Holder(1, "text")), attribute(Holder("s", 1)), attribute(Holder(True, False)))
try:
    attribute(Holder(1, None))
except TypeError as e:
    print(e)

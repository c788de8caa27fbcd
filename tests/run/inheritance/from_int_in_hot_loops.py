"""Subclasses of int, float, str and bool's relatives in loops that were typed for the plain kinds: results fall back to the base, hooks are called, and operators of the subclass win where they must."""


class Mod7(int):
    def __new__(cls, v):
        return super().__new__(cls, v % 7)

    def __add__(self, other):
        return Mod7(int(self) + int(other))

    __radd__ = __add__

    def __mul__(self, other):
        return Mod7(int(self) * int(other))

    def __repr__(self):
        return f"{int(self)}m"


class Plain(int):
    pass


class Meters(float):
    def __add__(self, other):
        return Meters(float(self) + other)

    def __str__(self):
        return f"{float(self):.1f}m"


class Loud(str):
    def __add__(self, other):
        return Loud(str(self) + other.upper())

    def __iter__(self):
        return iter("loud")

    def __len__(self):
        return 99

    def __getitem__(self, i):
        return "item"


def total(values, start=0):
    t = start
    for v in values:
        t = t + v
    return t


def dot(a, b):
    s = 0
    for i in range(len(a)):
        s += a[i] * b[i]
    return s


def count_up(limit, step):
    n = 0
    rounds = 0
    while n < limit:
        n += step
        rounds += 1
    return n, rounds, type(n).__name__


def index_sum(table, keys):
    return [table[k] for k in keys]


print(total(range(10)), total([Mod7(5), Mod7(6)]), total([5, Mod7(6), 10]), total([Plain(3), Plain(4)]), type(total([Plain(3)])).__name__)
print(total([0.5, Meters(2)]), total([Meters(2), 3], Meters(1)), total([Meters(1)], 1), sum([Mod7(3), Mod7(5)]), sum([Meters(1)], Meters(2)))
print(total([Loud("b"), "c"], Loud("a")), total(["x", Loud("y")], "z"), type(total(["x"], Loud("a"))).__name__)
print(dot([1, 2], [3, 4]), dot([Mod7(3)], [Mod7(4)]), dot([3], [Mod7(4)]), dot([Mod7(3), 2.5], [2, 2]), dot([Plain(2)], [Loud("ab")]) if False else "skip")
print(count_up(20, 6), count_up(20, Plain(6)), count_up(6, Mod7(5)), count_up(2.5, Meters(1)), count_up(Plain(5), True), count_up(2 ** 64, 2 ** 63))
print(index_sum([10, 20, 30], [Plain(1), True, Mod7(9)]), index_sum({1: "one", 2: "two"}, [Plain(1), True, 2.0]), index_sum(Loud("abc"), [0]), index_sum("abc", [Plain(2)]))
print([type(x).__name__ for x in (+Plain(1), -Plain(1), abs(Plain(-1)), Plain(1) + Plain(2), ~Plain(1), Plain(5) // 2, Plain(4) & Plain(6), round(Plain(3)), Plain(2) ** Plain(2), int(Plain(1)), Plain(True))])
loud = Loud("abc")
print(len(loud), [c for c in loud], list(loud), "".join(loud), loud[0], loud.upper(), type(loud.upper()).__name__, f"{loud}", "%s" % loud, "abc" == loud, {"abc": 1}[loud], sorted([Loud("b"), "a"]), loud * 2, "b" in loud, loud.find("c"), [*loud], max(loud))


class Level(int):
    def __lt__(self, other):
        return int(self) > int(other)

    def __eq__(self, other):
        return int(self) // 10 == int(other) // 10

    def __hash__(self):
        return hash(int(self) // 10)

    def __bool__(self):
        return False

    def __index__(self):
        return 1


levels = [Level(v) for v in (15, 3, 27, 12)]
print(sorted(levels), min(levels), max(levels), 11 in levels, levels.index(19), levels.count(10), len(set(levels)), {Level(11): "x"}.get(Level(14)), [bool(v) for v in levels], any(levels), "abc"[levels[0] % 2], [5, 6][Level(0)] if False else "kept", list(range(levels[1])), [10, 20][levels[1] - 2:], "x" * levels[1], bytes(levels), 100 if levels[0] else 200)
print(Level(15) == 19, 19 == Level(15), 15 != Level(19), Level(3) < 2, 2 > Level(3), 2 < Level(3), [n for n in (1, 2, 3, 4) if n < Level(2)])
n = Plain(2 ** 70)
n.tag = "big"
print(n + 1, n.tag, n == 2 ** 70, hash(n) == hash(2 ** 70), n.bit_length(), {2 ** 70: "found"}[n], Plain("12") + 1, Plain.from_bytes(b"\x01\x00", "big"), type(Plain.from_bytes(b"\x01", "big")).__name__, Plain(12).__format__("05"), f"{Plain(255):x}")

# Hashes that a set or dict knows are not asked for again; state of subclasses with slots
import copy


class Counting:
    asked = 0

    def __hash__(self):
        Counting.asked += 1
        return 5


keys = {Counting() for _ in range(3)}
print(Counting.asked)
for made in dict.fromkeys(keys, 1), dict.fromkeys(frozenset(keys)), set(dict.fromkeys(keys)), dict.fromkeys(dict.fromkeys(keys)):
    print(len(made), Counting.asked)


class Slotted(set):
    __slots__ = ("x", "__dict__")


class SlottedBytes(bytearray):
    __slots__ = ("x",)


one = Slotted([1])
one.x, one.y = 3, 4
two = copy.deepcopy(one)
print(two, two.x, two.y, one.__reduce__()[2])
b = SlottedBytes(b"ab")
b.x = 9
print(copy.copy(b), copy.copy(b).x)
import collections.abc
print(collections.abc.Sized.__name__, list[int] | collections.abc.Callable[[int], str])

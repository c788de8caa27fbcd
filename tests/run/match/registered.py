# What Sequence and Mapping make of classes; str and bytes are no sequences in patterns
import collections
import collections.abc


def kind(x):
    match x:
        case [*_]:
            return "seq"
        case {}:
            return "map"
        case _:
            return "none"


class Registered:
    def __len__(self):
        return 0


class Derived(Registered):
    pass


print(kind("x"), kind(b"x"), kind(bytearray(b"x")), kind([1]), kind((1,)), kind(range(3)), kind({}), kind({1}))
print(kind(collections.deque()), kind(collections.UserList()), kind(collections.UserDict()), kind(collections.Counter()))
print(kind(Derived()))
collections.abc.Sequence.register(Registered)
print(kind(Registered()), kind(Derived()))


class Both1(collections.UserDict, collections.abc.Sequence):
    pass


class Both2(collections.abc.Sequence, collections.UserDict):
    pass


class Both3(dict, collections.abc.Sequence):
    pass


print(kind(Both1()), kind(Both2()), kind(Both3()))
match "x":
    case ["x"]:
        print("wrong")
    case "x":
        print("right")

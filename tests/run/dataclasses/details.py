# Texts of annotations, slots with defaults, recursion, keyword-only marks, errors of make_dataclass
import dataclasses
import typing
from dataclasses import KW_ONLY, InitVar, asdict, astuple, dataclass, field, fields, make_dataclass, replace


@dataclass
class Texts:
    a: "int"
    b: "typing.ClassVar[int]" = 1
    c: "InitVar[int]" = 2
    d: "dataclasses.InitVar" = 3
    e: "other.ClassVar" = 4
    _: "KW_ONLY"
    f: " typing . ClassVar " = 5
    g: "str" = "g"

    def __post_init__(self, c, d):
        self.sum = c + d


print([f.name for f in fields(Texts)], Texts.__doc__)
print(Texts(1, 5, 6, g="x"), Texts(1, 5, 6).sum)


@dataclass(slots=True)
class Slotted:
    a: int
    b: str = field(default="b", init=False)
    c: list = field(default_factory=list)


print(Slotted(1), Slotted.__slots__, hasattr(Slotted(1), "__dict__"))


@dataclass
class Node:
    value: int
    next: "Node" = None


node = Node(1)
node.next = node
print(node)
print(repr(field(default=3, default_factory=dataclasses.MISSING, metadata={"k": 1})).count("MISSING"))
try:
    field(metadata=5)
except TypeError as e:
    print(type(e).__name__)


def attempt(call, *args, **kwargs):
    try:
        result = call(*args, **kwargs)
        print(result.__name__ if isinstance(result, type) else result)
    except Exception as e:
        print(type(e).__name__, e)


attempt(make_dataclass, "A", ["x", ("y", int), ("z", int, 5), ("t", int, field(default=7, repr=False))])
attempt(make_dataclass("A", ["x", ("y", int), ("z", int, 5)], frozen=True, bases=()), 1, 2)
for bad in ["class"], ["a", "a"], ["a b"], [3], [(1, int)], [("a",)], [("a", int, 1, 2)]:
    attempt(make_dataclass, "A", bad)


def refused(**options):
    def decorate(cls):
        attempt(dataclass(**options), cls)
        return cls
    return decorate


@refused()
class A:
    x: int = 3
    y: int


@refused()
class A:
    x: list = []


@refused()
class A:
    x = field()


@refused(order=True)
class A:
    x: int

    def __lt__(self, other):
        return True


@refused(frozen=True)
class A:
    def __setattr__(self, name, value):
        pass


@refused(unsafe_hash=True)
class A:
    def __hash__(self):
        return 1


@refused(order=True, eq=False)
class A:
    pass


@refused(weakref_slot=True)
class A:
    pass


@refused(slots=True)
class A:
    __slots__ = ("x",)


@refused()
class A:
    _: KW_ONLY
    x: int
    __: KW_ONLY


@refused()
class A:
    x: typing.ClassVar[int] = field(kw_only=True)


@refused()
class A:
    x: typing.ClassVar[int] = field(default_factory=int)


@dataclass(frozen=True)
class Frozen:
    x: int
    y: tuple = ()


@refused()
class A(Frozen):
    z: int = 1


@refused(frozen=True)
class A(Node):
    z: int = 1


frozen = Frozen(1, (Frozen(2), {"k": [Frozen(3)]}))
for change in lambda: setattr(frozen, "x", 2), lambda: delattr(frozen, "x"):
    attempt(change)
print(asdict(frozen), astuple(frozen), hash(Frozen(1)) == hash(Frozen(1)))
print(replace(frozen, x=5).x)
attempt(replace, Texts(1), a=2, c=3, d=4)
attempt(replace, Slotted(1), b=5)
attempt(replace, 5)
attempt(fields, 5)
attempt(asdict, Frozen)
attempt(astuple, 5)
print(Frozen(1) < Frozen(2) if hasattr(Frozen, "__gt__") and False else Frozen(1) == Node(1))
print(Frozen.__match_args__, Frozen.__init__.__annotations__, typing.get_type_hints(Node.__init__))

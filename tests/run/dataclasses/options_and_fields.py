"""dataclasses in their options: order, frozen, slots, kw_only, InitVar, factories, inheritance, replace, asdict and astuple."""
import copy
import dataclasses
import pickle
from dataclasses import KW_ONLY, MISSING, FrozenInstanceError, InitVar, asdict, astuple, dataclass, field, fields, is_dataclass, make_dataclass, replace
from typing import Any, ClassVar


def attempt(label, function):
    try:
        print(label, "->", function())
    except Exception as error:
        print(label, "!", type(error).__name__, error)


@dataclass(order=True)
class Version:
    major: int
    minor: int = 0
    label: str = field(default="", compare=False)
    tags: list = field(default_factory=list, repr=False, compare=False)
    count: ClassVar[int] = 0

    def __post_init__(self):
        Version.count += 1


a, b = Version(1, 2, "x"), Version(1, 2, "y", ["t"])
print(a, a == b, a < Version(1, 3), max(a, Version(2)), Version.count, a.__eq__(5), Version.__match_args__)
attempt("compare", lambda: a < 5)
attempt("too few", lambda: Version())
attempt("too many", lambda: Version(1, 2, "a", [], 5))
attempt("unknown", lambda: Version(1, patch=3))
attempt("hash", lambda: hash(a))
print([(f.name, f.type, f.default is MISSING, f.default_factory is MISSING, f.init, f.repr, f.hash, f.compare, f.kw_only) for f in fields(a)])
print(str(fields(w := Version)[3]).split(",default_factory")[1], str(fields(Version)[1]).split(",default_factory")[0])


@dataclass(frozen=True)
class Point:
    x: float
    y: float = 0.0

    def moved(self, dx):
        return replace(self, x=self.x + dx)


p = Point(1.5)
print(p, p.moved(2), {p: 1}[Point(1.5)], hash(p) == hash((1.5, 0.0)))
attempt("frozen set", lambda: setattr(p, "x", 3))
attempt("frozen del", lambda: delattr(p, "x"))
attempt("frozen new", lambda: setattr(p, "z", 3))
print(issubclass(FrozenInstanceError, AttributeError), pickle.loads(pickle.dumps(p)) == p, copy.deepcopy(p) == p)


@dataclass(slots=True)
class Slotted:
    a: int
    b: str = "b"
    c: list = field(default_factory=list)


s = Slotted(1)
print(s, Slotted.__slots__, hasattr(s, "__dict__"))
attempt("slot", lambda: setattr(s, "zzz", 1))


@dataclass(frozen=True, slots=True)
class Both:
    a: int


print(pickle.loads(pickle.dumps(Both(3))), copy.copy(Both(4)), Both.__getstate__(Both(1)))


@dataclass
class Keywords:
    first: int
    _: KW_ONLY
    second: int = 2
    third: int = field(kw_only=False, default=3)


attempt("keywords", lambda: Keywords(1, 5))
attempt("keywords bad", lambda: Keywords(1, 5, 6))
attempt("keywords named", lambda: Keywords(1, second=9))


@dataclass(kw_only=True)
class AllKeywords:
    x: int
    y: int = field(default=1)


attempt("all", lambda: AllKeywords(1))
attempt("all missing", lambda: AllKeywords())


@dataclass
class WithInit:
    size: int
    scale: InitVar[int] = 2
    area: int = field(init=False)
    cache: dict = field(init=False, default_factory=dict)

    def __post_init__(self, scale):
        self.area = self.size * scale


w = WithInit(3, 4)
print(w, w.scale, asdict(w), astuple(w), [f.name for f in fields(w)])
attempt("replace init var", lambda: replace(w, size=5))
attempt("replace field(init=False)", lambda: replace(w, area=5, scale=1))
attempt("replace ok", lambda: replace(w, size=5, scale=10))


@dataclass
class Node:
    value: Any
    children: list["Node"] = field(default_factory=list)
    extra: dict = field(default_factory=dict, metadata={"unit": "none"})


tree = Node(1, [Node(2), Node((3, Node(4)))], {"k": Node(5)})
print(tree)
print(asdict(tree))
print(astuple(tree, tuple_factory=list))
print(asdict(Node(1), dict_factory=lambda items: sorted(k for k, v in items)), fields(Node)[2].metadata["unit"], type(fields(Node)[2].metadata).__name__)
tree.children.append(tree)
print(repr(tree)[-40:])


@dataclass
class Base:
    a: int = 1
    b: int = 2


@dataclass
class Derived(Base):
    c: int = 3
    a: int = 10


print(Derived(), [f.name for f in fields(Derived)], Derived(1) == Base(1), Base() == Base())


@dataclass(eq=False)
class Identity:
    a: int


@dataclass(unsafe_hash=True, repr=False)
class Hashed:
    a: int
    b: int = field(hash=False, default=0)


print(Identity(1) == Identity(1), hash(Hashed(1, 2)) == hash(Hashed(1, 3)), "Hashed object" in repr(Hashed(1)), Version.__doc__, Point.__doc__, WithInit.__doc__, Keywords.__doc__)
match p:
    case Point(x, y):
        print("matched", x, y)

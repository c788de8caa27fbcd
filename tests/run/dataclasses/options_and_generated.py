"""dataclass options: eq, order, frozen, slots, kw_only, repr, unsafe_hash, match_args; what is generated."""
import dataclasses
from dataclasses import KW_ONLY, FrozenInstanceError, asdict, astuple, dataclass, field, fields, is_dataclass, make_dataclass, replace


@dataclass(order=True)
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class F:
    a: int
    b: str = "b"


@dataclass(kw_only=True)
class K:
    a: int
    b: int = 5


@dataclass
class M:
    first: int
    _: KW_ONLY
    second: int = 2
    third: int


@dataclass(eq=False, repr=False)
class N:
    v: int


p = P(1, 2)
print(p, P(1) < P(1, 1), P(1) == P(1, tags=["ignored"]), sorted([P(2), P(1, 5), P(1)]), p != (1, 2), P.__match_args__, P.__hash__, asdict(p), astuple(p), replace(p, x=9), is_dataclass(P), is_dataclass(p))
print(F(1), hash(F(1)) == hash(F(1)), F.__slots__, hasattr(F(1), "__dict__"), {F(1): "k"}[F(1, "b")], K(a=1), M(1, third=3), repr(N(1)).split(" at")[0][-2:], N(1) == N(1), M.__match_args__)
for action in (lambda: setattr(F(1), "a", 2), lambda: delattr(F(1), "a"), lambda: K(1), lambda: K(), lambda: M(1, 2), lambda: P(), lambda: P(1, 2, [], 4), lambda: P(1) < 5, lambda: P(1) < N(1), lambda: hash(p), lambda: replace(p, z=1), lambda: asdict(5), lambda: asdict(P), lambda: fields(5), lambda: replace(P, x=1), lambda: F(1) < F(2), lambda: setattr(F(1), "new", 1)):
    try:
        print(action())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
for make in (
    lambda: make_dataclass("A", [("x", int, 1), "y"]),
    lambda: make_dataclass("B", [("x", list, [])]),
    lambda: make_dataclass("C", ["class"]),
    lambda: make_dataclass("D", ["x", "x"]),
    lambda: make_dataclass("E", ["x"], order=True, eq=False),
    lambda: dataclass(frozen=True)(type("G", (P,), {"__annotations__": {}})),
    lambda: dataclass(slots=True)(type("H", (), {"__slots__": ("q",)})),
    lambda: field(default=1, default_factory=list),
    lambda: dataclass(unsafe_hash=True)(type("I", (), {"__hash__": lambda self: 1})),
    lambda: dataclass(order=True)(type("J", (), {"__lt__": lambda a, b: True, "__annotations__": {}})),
    lambda: make_dataclass("L", [("x", int, field(default=5)), ("y", "int", field(kw_only=True))], bases=(K,), namespace={"m": lambda self: self.x})(a=1, y=2).m(),
):
    try:
        print(make())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print([(f.name, f.type, f.default is dataclasses.MISSING, f.kw_only, f.compare) for f in fields(P)], FrozenInstanceError.__bases__)

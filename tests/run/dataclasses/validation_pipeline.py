"""dataclasses in a pipeline: converters in __post_init__, InitVar, metadata driven validation, inheritance, kw_only, slots, asdict, make."""
import dataclasses
import functools
import types
import typing
from dataclasses import KW_ONLY, MISSING, InitVar, asdict, astuple, dataclass, field, fields, is_dataclass, make_dataclass, replace


class ValidationError(ValueError):
    def __init__(self, problems):
        super().__init__("; ".join(f"{k}: {v}" for k, v in problems.items()))
        self.problems = problems


def check(*tests, convert=None, **kw):
    return field(metadata={"tests": tests, "convert": convert}, **kw)


def between(low, high):
    def test(v):
        return low <= v <= high
    test.words = f"must be in {low}..{high}"
    return test


def not_empty(v):
    return bool(v)


not_empty.words = "is empty"


class Validated:
    def __post_init__(self, *init):
        problems = {}
        for f in fields(self):
            value = getattr(self, f.name)
            if convert := f.metadata.get("convert"):
                try:
                    value = convert(value)
                except (TypeError, ValueError) as error:
                    problems[f.name] = str(error)
                    continue
                object.__setattr__(self, f.name, value)
            for test in f.metadata.get("tests", ()):
                if not test(value):
                    problems[f.name] = test.words
        if problems:
            raise ValidationError(problems)


@dataclass
class Person(Validated):
    name: str = check(not_empty, convert=str.strip)
    age: int = check(between(0, 150), convert=int, default=0)
    tags: list[str] = field(default_factory=list, repr=False)
    _: KW_ONLY
    active: bool = True
    secret: InitVar[str | None] = None
    hash_: str = field(init=False, default="none", compare=False)

    def __post_init__(self, secret):
        super().__post_init__()
        if secret:
            self.hash_ = f"h({len(secret)})"


@dataclass(order=True, kw_only=True)
class Employee(Person):
    boss: "Person | None" = field(default=None, compare=False)
    salary: float = check(between(1, 10**6), convert=float, default=1)


for make in (lambda: Person(" Ann ", "30", secret="pw"), lambda: Person("", 200), lambda: Person("x", "abc"), lambda: Employee(name="Bob", salary="50", boss=Person("B")), lambda: Employee("Bob"), lambda: Person("a", 1, [], True), lambda: Person(), lambda: Person("x", salary=1), lambda: Person("x", hash_="y")):
    try:
        print(make())
    except (ValidationError, TypeError) as error:
        print(type(error).__name__, error)
e = Employee(name="Z", age=5, boss=Person("B", 3, ["t"]))
print(asdict(e), astuple(e), asdict(e)["boss"]["tags"] is not e.boss.tags, replace(e, name="Y", age=6).name, e == replace(e, boss=None), e < replace(e, name="ZZ"), [f.name for f in fields(Employee)], Employee.__match_args__)
try:
    replace(e, hash_="x")
except ValueError as error:
    print(error)
try:
    replace(Person("x"), age=-1)
except ValidationError as error:
    print(error.problems)


@dataclass(frozen=True, slots=True, eq=True, order=True)
class Point:
    x: int
    y: int = 0
    origin: typing.ClassVar["Point"]
    cache: dict = field(default_factory=dict, compare=False, hash=False, repr=False)

    @functools.singledispatchmethod
    def __add__(self, other):
        return NotImplemented

    @property
    def norm(self):
        return abs(self.x) + abs(self.y)


Point.origin = Point(0)
p = Point(1, 2)
print(p, hash(p) == hash(Point(1, 2)), p.norm, Point.__slots__, p.origin, {p: 1}[Point(1, 2)], sorted([p, Point(0, 9)]), repr(Point), Point.__doc__)
for call in (lambda: setattr(p, "x", 5), lambda: delattr(p, "y"), lambda: setattr(p, "z", 5), lambda: p.__dict__, lambda: Point(), lambda: p < (1, 2), lambda: p + 1, lambda: Point(1, 2, 3, 4)):
    try:
        print(call())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
for name, namespace, options in (("A", {"__annotations__": {"x": list}, "x": []}, {}), ("B", {"__annotations__": {"x": int, "y": int}, "x": 1}, {}), ("C", {"__annotations__": {"x": int}, "__lt__": 1}, {"order": True}), ("D", {"__annotations__": {"x": int}, "__slots__": ("x",)}, {"slots": True}), ("E", {}, {"eq": False, "order": True}), ("F", {"__annotations__": {"x": int}, "x": field(default=1, default_factory=int) if False else 1, "__hash__": lambda s: 1}, {"unsafe_hash": True}), ("G", {"__annotations__": {"x": InitVar[int]}, "x": field(default_factory=int)}, {})):
    try:
        print(dataclass(type(name, (), namespace), **options)())
    except (ValueError, TypeError) as error:
        print(name, type(error).__name__, error)
for bad in (lambda: field(default=1, default_factory=list), lambda: fields(5), lambda: asdict(Point), lambda: make_dataclass("M", ["a", "a"]), lambda: make_dataclass("M", ["class"]), lambda: make_dataclass("M", [("1x", int)]), lambda: dataclass(type("Q", (Point,), {"__annotations__": {"q": int}}), frozen=False)):
    try:
        print(bad())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
M = make_dataclass("M", ["a", ("b", int), ("c", str, field(default="C"))], bases=(Validated,), namespace={"total": lambda self: f"{self.a}{self.b}{self.c}"}, frozen=False, repr=True)
m = M(1, 2)
print(m, m.total(), is_dataclass(m), is_dataclass(M), is_dataclass(int), M.__annotations__["a"], fields(M)[2].default, fields(M)[0].default is MISSING, type(fields(M)[0].metadata), M.__module__, repr(fields(M)[1])[:40])
match e:
    case Person(name="Z", age=n) if n > 1:
        print("matched", n)
print(types.get_original_bases(M) if hasattr(types, "get_original_bases") else M.__bases__, dataclasses.fields(Person)[0].type)

"""dataclasses: everything that is refused where a class is made, and make_dataclass with good and bad names."""
from dataclasses import KW_ONLY, asdict, astuple, dataclass, field, fields, is_dataclass, make_dataclass, replace
from typing import ClassVar


def attempt(label, function):
    try:
        print(label, "->", function())
    except Exception as error:
        print(label, "!", type(error).__name__, error)


@dataclass(frozen=True)
class Fixed:
    key: str


@dataclass
class Open:
    key: str = ""


def bad_default():
    @dataclass
    class Bad:
        items: list = []


def bad_order():
    @dataclass
    class Bad:
        a: int = 1
        b: int


def bad_frozen():
    @dataclass
    class Bad(Fixed):
        z: int = 1


def bad_frozen_2():
    @dataclass(frozen=True)
    class Bad(Open):
        z: int = 1


def bad_compare():
    @dataclass(order=True, eq=False)
    class Bad:
        a: int


def bad_lt():
    @dataclass(order=True)
    class Bad:
        a: int

        def __lt__(self, other):
            return True


def bad_slots():
    @dataclass(slots=True)
    class Bad:
        __slots__ = ("a",)
        a: int


def bad_factory():
    return field(default=1, default_factory=list)


def bad_hash():
    @dataclass(unsafe_hash=True)
    class Bad:
        a: int

        def __hash__(self):
            return 1


def bad_set():
    @dataclass(frozen=True)
    class Bad:
        a: int

        def __setattr__(self, name, value):
            pass


def bad_no_annotation():
    @dataclass
    class Bad:
        a = field(default=1)


def bad_weakref():
    @dataclass(weakref_slot=True)
    class Bad:
        a: int


def bad_two_kw():
    @dataclass
    class Bad:
        _: KW_ONLY
        a: int
        __: KW_ONLY
        b: int


def bad_classvar_factory():
    @dataclass
    class Bad:
        a: ClassVar[list] = field(default_factory=list)


for function in (bad_default, bad_order, bad_frozen, bad_frozen_2, bad_compare, bad_lt, bad_slots, bad_factory, bad_hash, bad_set, bad_no_annotation, bad_weakref, bad_two_kw, bad_classvar_factory):
    attempt(function.__name__, function)
Made = make_dataclass("Made", ["x", ("y", int), ("z", int, field(default=5))], namespace={"total": lambda self: self.y + self.z}, frozen=True, bases=(object,))
print(Made(1, 2), Made(1, 2).total(), Made.__annotations__, is_dataclass(Made), is_dataclass(Made(1, 2)), is_dataclass(int))
for names in (["a", "a"], ["class"], [("a b", int)], [5], [("a",)]):
    attempt(repr(names), lambda: make_dataclass("M", names))
for call in (lambda: asdict(5), lambda: asdict(Made), lambda: replace(Made, x=1), lambda: fields(5), lambda: replace(Made(1, 2), q=1), lambda: astuple([1])):
    attempt("not an instance", call)

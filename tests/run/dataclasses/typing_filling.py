# Filling in type variables, ParamSpec, TypeVarTuple; texts of annotations; protocols; equality and caches
import collections.abc
import typing
from typing import *


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


T, S = TypeVar("T"), TypeVar("S")
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")


class Box(Generic[T]):
    pass


class Pair(Generic[T, S]):
    pass


class Call(Generic[P]):
    pass


class Many(Generic[T, *Ts]):
    pass


print(Box[int], Pair[int, str], Pair[T, int][str], Box[Box[T]][int], Dict[T, List[S]][int, str])
print(Call[[int, str]], Call[int, str], Call[P], Call[...], Callable[P, T][[int], str], Callable[Concatenate[int, P], T])
print(Many[int], Many[int, str, float], Many[int, *Ts], Many[int, *tuple[str, ...]], Tuple[*Ts][int, str])
print(list[T][int], dict[T, S][*tuple[int, str]], tuple[*Ts][()], (T | None)[int], Optional[T][str])
for call in (lambda: Box[int, str], lambda: Pair[int], lambda: Many[()], lambda: Box[int][str], lambda: List[int, str],
             lambda: Generic[int], lambda: Generic[T, T], lambda: Generic[()], lambda: Union[()], lambda: Optional[1, 2],
             lambda: List[Final], lambda: ClassVar[ClassVar[int]], lambda: Callable[int], lambda: Concatenate[int],
             lambda: isinstance(1, List[int]), lambda: issubclass(int, Union), lambda: List(), lambda: Union(),
             lambda: TypeVar("X", int), lambda: TypeVar("X", int, str, bound=int), lambda: Annotated[int],
             lambda: ForwardRef(1), lambda: Literal[1](), lambda: T[int], lambda: Any()):
    attempt(call)
print(Union[int, str, int], Union[int, Union[str, float]], Union[int, str] == Union[str, int], Optional[Union[int, None]])
print(Literal[1, "a", 1, True], Literal[int], Literal[[], []], Literal[1] == Literal[True], Literal[Literal[1, 2], 3], Union[int, str] == (int | str))
print(List[int] is List[int], Callable[[int], str] == Callable[[int], str], hash(List[int]) == hash(List[int]))
print(collections.abc.Callable[[int], str] == collections.abc.Callable[[int], str])
for tp in List[int], Callable[[int, str], None], Annotated[int, "x", 5], Union[int, None], Literal["a"], int | str, int:
    print(get_origin(tp), get_args(tp))


class Annotations:
    a: "List[Box[int]]"
    b: "int | None" = None
    c: "typing.Dict[str, 'Annotations']"
    d: ClassVar["int"] = 3
    e: Annotated["Pair[int, str]", 1]
    f: "Callable[[int, str], ...]"
    g: "Literal['x', -1]"


print(get_type_hints(Annotations))
print(get_type_hints(Annotations, include_extras=True)["e"])


def function(a: "int", *args: "T", b: None = None, **kwargs: "unknown") -> "Box[T]":
    pass


attempt(lambda: get_type_hints(function))
del function.__annotations__["kwargs"]
attempt(lambda: get_type_hints(function))
attempt(lambda: get_type_hints(5))


@runtime_checkable
class Closeable(Protocol):
    def close(self): ...


class Named(Protocol):
    name: str


@runtime_checkable
class NamedCloseable(Named, Closeable, Protocol):
    pass


class File:
    name = "f"

    def close(self):
        pass


print(isinstance(File(), Closeable), issubclass(File, Closeable), isinstance(5, Closeable), isinstance(File(), NamedCloseable))
for call in (lambda: isinstance(File(), Named), lambda: issubclass(File, NamedCloseable), lambda: Closeable(),
             lambda: type("Bad", (File, Protocol), {}), lambda: runtime_checkable(File), lambda: issubclass(5, Closeable)):
    attempt(call)


class Impl(Closeable):
    def __init__(self, x):
        self.x = x


class Impl2(Impl, Named):
    pass


print(Impl(3).x, Impl2(4).x, Impl._is_protocol)
Point = NamedTuple("Point", [("x", int), ("y", "int")])


class Point3(NamedTuple):
    """Doc."""
    x: int
    y: int = 2

    def sum(self):
        return self.x + self.y


class GenericPoint(NamedTuple, Generic[T]):
    x: T


print(Point(1, 2), Point.__annotations__, Point3(1).sum(), Point3._field_defaults, GenericPoint[int](5), Point3.__doc__)
Movie = TypedDict("Movie", {"name": str, "in": int}, total=False)


class Film(Movie, total=True):
    year: int
    extra: NotRequired[str]


print(Movie.__optional_keys__ == {"name", "in"}, sorted(Film.__required_keys__), Film.__total__, Film(year=1), is_typeddict(Film))
UserId = NewType("UserId", int)
print(UserId, UserId(5), UserId.__supertype__, UserId | None)
for call in (lambda: type("X", (UserId,), {}), lambda: isinstance({}, Film), lambda: type("X", (Film, int), {})):
    try:
        call()
    except TypeError as e:
        print("TypeError", e)


@overload
def over(a: int) -> int: ...
@overload
def over(a: str) -> str: ...
def over(a):
    return a


print(len(get_overloads(over)), over(3))

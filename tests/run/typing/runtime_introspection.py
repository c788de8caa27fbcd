"""typing at run time: get_type_hints with extras, origins and args, Annotated, generics made and indexed, protocols, overloads, TypedDict."""
import collections.abc
import dataclasses
import typing
from typing import (Annotated, Any, Callable, ClassVar, Concatenate, Final, Generic, Literal, NamedTuple, NewType, NoReturn, Optional, ParamSpec, Protocol, Required, Self, TypedDict, TypeVar, TypeVarTuple, Union, Unpack, assert_type, cast, final, get_args, get_origin, get_overloads, get_type_hints, is_typeddict, overload, runtime_checkable)

T, K = TypeVar("T"), TypeVar("K", bound=int)
P, Ts = ParamSpec("P"), TypeVarTuple("Ts")


class Stack(Generic[T]):
    items: list[T]
    limit: ClassVar[int] = 5

    def push(self, x: T, *rest: "T", key: Annotated[str, "meta"] = "k") -> "Stack[T]": ...


class Pair(Stack[K], Generic[T, K]):
    first: Optional[T] = None


class Shape(NamedTuple):
    x: int
    y: "float" = 1.5


class Movie(TypedDict, total=False):
    title: Required[str]
    year: int


class Sequel(Movie):
    number: int


@runtime_checkable
class Closes(Protocol):
    def close(self) -> None: ...


UserId = NewType("UserId", int)


@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x):
    return x


for t in (list[int], dict[str, list[int]], Union[int, str], Optional[int], int | None, Callable[[int, str], bool], Callable[..., int], Callable[P, T], Callable[Concatenate[int, P], T], Annotated[int, "a", 5], Literal[1, "x", None], ClassVar[int], Final[str], tuple[int, ...], tuple[()], type[int], Stack[int], Pair[str, bool], Any, NoReturn, Unpack[Ts], collections.abc.Iterator[int], typing.Iterable[T], typing.List[T], typing.Dict, Self):
    print(t, "|", get_origin(t), get_args(t), getattr(t, "__parameters__", "-"))
print(get_type_hints(Stack.push), get_type_hints(Stack.push, include_extras=True)["key"], get_type_hints(Stack), get_type_hints(Pair), get_type_hints(Shape), get_type_hints(Movie), get_type_hints(Sequel, include_extras=True))
print(Stack[int].__origin__ is Stack, Stack[T][str], dict[T, K][int, bool], Union[T, None][int], Callable[[T], K][str, int], Annotated[list[T], 1][int], Pair.__orig_bases__, Pair.__parameters__, Stack[int] == Stack[int], hash(Stack[int]) == hash(Stack[int]), Stack[int] != Stack[str], isinstance(Stack[int](), Stack), Stack[int]().__orig_class__, typing.List[int] == list[int])
print(Union[int, int], Union[int, Union[str, int]], Optional[None], Union[int], Literal[1, 1, True], Union[int, str] == Union[str, int], int | str == Union[int, str], Annotated[Annotated[int, 1], 2], Literal[1] == Literal[True])
print(Movie(title="x"), Movie.__required_keys__, sorted(Sequel.__optional_keys__), Movie.__total__, is_typeddict(Movie), is_typeddict(dict), Shape(1)._field_defaults, UserId(5), UserId.__supertype__, UserId, isinstance(open(__file__), Closes), isinstance(5, Closes), issubclass(str, Closes), len(get_overloads(f)), cast(int, "x"), assert_type(5, int), final(Stack).__final__)
for call in (lambda: Stack[int, str], lambda: Stack[()], lambda: int[str], lambda: list[int][str], lambda: Union[()], lambda: Optional[int, str], lambda: Callable[int], lambda: Callable[int, str], lambda: Literal[[1]] and "ok", lambda: Annotated[int], lambda: ClassVar[int, str], lambda: Generic[int], lambda: Generic[T, T], lambda: type("G", (Generic,), {}), lambda: isinstance([], list[int]), lambda: isinstance(5, Union[int, str]), lambda: isinstance(5, Any), lambda: issubclass(int, Stack[int]), lambda: Union[5, int], lambda: TypeVar("A", int), lambda: TypeVar("A", int, str, bound=int), lambda: TypeVar("A", covariant=True, contravariant=True), lambda: Any(), lambda: Union(), lambda: Closes(), lambda: T(), lambda: isinstance(5, Protocol), lambda: get_type_hints(5), lambda: get_type_hints(type("Q", (), {"__annotations__": {"x": "nope"}})), lambda: Movie(1), lambda: isinstance({}, Movie), lambda: NamedTuple("N", [("a", int)], b=str), lambda: Optional["fwd"], lambda: Stack["fwd"], lambda: Final[int, str], lambda: Required[int, str], lambda: Concatenate[int], lambda: Unpack[int, str], lambda: Self[int], lambda: typing.no_such, lambda: List, lambda: typing.Tuple[int, ..., str], lambda: type("P2", (Protocol, Stack), {})):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(NamedTuple("N", [("a", int), ("b", str)])(1, "x"), TypedDict("D", {"in": int})({"in": 1}) if False else TypedDict("D", {"in": int}).__annotations__, T.__name__, K.__bound__, T.__constraints__, repr(TypeVar("C", covariant=True)), P.args, P.kwargs, Ts, typing.get_origin(P.args) is P, typing.TYPE_CHECKING, typing.Text is str)


@dataclasses.dataclass
class Node(Generic[T]):
    value: T
    next: "Node[T] | None" = None


print(get_type_hints(Node, globals(), {"Node": Node})["value"], Node[int](5), Node.__class_getitem__(str), typing.get_type_hints(Node.__init__, localns={"Node": Node})["return"])

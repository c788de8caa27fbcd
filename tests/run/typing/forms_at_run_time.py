"""typing as programs see it at run time: how annotations print and compare, what they refuse, and what get_type_hints finds."""
import collections
import collections.abc
import typing
from typing import (Annotated, Any, Callable, ClassVar, Concatenate, Final, ForwardRef, Generic, Literal, NamedTuple, NewType, Optional, ParamSpec, Protocol, Self, Tuple, Type, TypedDict,
                    TypeVar, Union, TypeVarTuple, Unpack, cast, final, get_args, get_origin, get_type_hints, is_typeddict, no_type_check, overload, runtime_checkable, Required, NotRequired, LiteralString, Never, NoReturn, assert_never, assert_type, reveal_type, get_overloads, clear_overloads, dataclass_transform, TYPE_CHECKING, Dict, List, Iterable)


def attempt(label, function):
    try:
        print(label, "->", function())
    except Exception as error:
        print(label, "!", type(error).__name__, error)


T = TypeVar("T")
K = TypeVar("K", bound="Base")
N = TypeVar("N", int, str)
C = TypeVar("C", covariant=True)
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")
print(T, C, K.__bound__, N.__constraints__, P, P.args, P.kwargs, Ts, T.__name__, C.__covariant__)
for form in (Optional[int], Union[int, str, None], Union[int, int], Union[int], Optional[None], List[int], Dict[str, List[T]], Callable[[int, str], bool], Callable[..., Any], Callable[P, T], Callable[Concatenate[int, P], T], Tuple[()], Tuple[int, ...], Type[T], Literal[1, "a", None, True], Annotated[int, "meta", 5], ClassVar[int], Final[str], list[int], dict[str, T], tuple[int, ...], int | None, list[int] | None, type[int], collections.deque[int], collections.abc.Callable[[int], str], collections.abc.Mapping[str, T], Unpack[Ts], Tuple[int, Unpack[Ts]], Iterable["Later"], Self, LiteralString, Never):
    print(form, "|", get_origin(form), get_args(form))
print(Optional[int] == Union[None, int], Union[int, str] == Union[str, int], hash(Union[int, str]) == hash(Union[str, int]), Literal[1, 2] == Literal[2, 1], Literal[1] == Literal[True], List[int] == List[int], List[int] == list[int], Dict[str, T][int], Union[T, int][str], Callable[[T], T][int], Tuple[T, ...][int], dict[T, list[T]][str], Annotated[Annotated[int, 1], 2], Literal[Literal[1, 2], 3], Optional[Optional[int]])
for label, function in {
    "List two": lambda: List[int, str],
    "Dict one": lambda: Dict[int],
    "not generic": lambda: list[int][str],
    "int": lambda: Optional[int, str],
    "Union empty": lambda: Union[()],
    "Callable": lambda: Callable[int, str],
    "Callable 1": lambda: Callable[int],
    "Annotated": lambda: Annotated[int],
    "ClassVar two": lambda: ClassVar[int, str],
    "List 5": lambda: List[5],
    "Any call": lambda: Any(),
    "Union call": lambda: Union(),
    "List instance": lambda: isinstance([], List[int]),
    "list instance": lambda: isinstance([], list[int]),
    "Union instance": lambda: isinstance(1, Union[int, str]),
    "bar instance": lambda: isinstance(1, int | list[int]),
    "bar fine": lambda: isinstance("", int | str),
    "List plain": lambda: isinstance([], List),
    "subclass": lambda: issubclass(bool, Union[int, str]),
    "TypeVar": lambda: TypeVar("X", int),
    "TypeVar both": lambda: TypeVar("X", covariant=True, contravariant=True),
    "TypeVar bound": lambda: TypeVar("X", int, str, bound=int),
    "Generic int": lambda: Generic[int],
    "Generic twice": lambda: Generic[T, T],
    "NewType": lambda: NewType("Id", int)(5),
    "assert_never": lambda: assert_never(5),
    "ForwardRef 2": lambda: ForwardRef("List[int]"),
    "Final": lambda: Final[1, 2],
    "Literal": lambda: Literal[[1]],
    "Self": lambda: Self[int],
    "NoReturn": lambda: NoReturn[int],
    "Concatenate": lambda: Concatenate[int, str],
    "int | str instance": lambda: int | "str",
    "int | None": lambda: int | None | int,
    "None | None": lambda: None | int,
    "Type": lambda: Type[int, str],
    "Tuple of": lambda: Tuple[int, ...] | None,
    "cast": lambda: cast(int, "x"),
}.items():
    attempt(label, function)


class Base(Generic[T]):
    def __init__(self, item: T):
        self.item = item


class Sub(Base[int], Generic[K]):
    pass


print(Base[int], Base[int](3).item, Base[int](3).__orig_class__, Base.__parameters__, Sub.__orig_bases__, Sub.__parameters__, Sub.__mro__[1:3], Base[T][str], Base[int].__origin__)
attempt("Base two", lambda: Base[int, str])
attempt("Sub generic", lambda: type("X", (Base[int],), {}))


@runtime_checkable
class Closes(Protocol):
    name: str

    def close(self) -> None: ...


class Door:
    name = "door"

    def close(self):
        pass


class Quiet(Protocol):
    def close(self): ...


print(isinstance(Door(), Closes), isinstance(5, Closes))
attempt("protocol", lambda: isinstance(5, Quiet))
attempt("protocol call", lambda: Closes())
attempt("protocol subclass", lambda: issubclass(Door, Closes))


class Movie(TypedDict, total=False):
    title: Required[str]
    year: int


class Row(NamedTuple):
    """A row."""
    a: int
    b: "str" = "b"

    def total(self):
        return f"{self.a}{self.b}"


print(Movie(title="t"), Movie.__total__, Movie.__required_keys__, Movie.__optional_keys__, is_typeddict(Movie), is_typeddict(dict), type(Movie(title="x")))
attempt("typed dict", lambda: isinstance({}, Movie))
print(Row(1), Row._field_defaults, Row.__annotations__, Row(2).total(), Row.__doc__, NamedTuple("Q", [("x", int)])(1), TypedDict("D", {"a": int}).__annotations__)
attempt("NamedTuple order", lambda: type(NamedTuple)("Bad", (NamedTuple,), {}) if False else NamedTuple("B", [("x", int), ("x", int)]))
UserId = NewType("UserId", int)
print(UserId, UserId.__supertype__, UserId(3) + 1, UserId | None)


@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x):
    return x


print(len(get_overloads(f)), f(3), get_type_hints(Movie), get_type_hints(Movie, include_extras=True), get_type_hints(Row))


class Annotated_(Base[int]):
    x: "int"
    y: Annotated[str, "doc"] = ""
    z: ClassVar["Annotated_"]

    def m(self, a: "Base[int]", b: Optional["str"] = None) -> "list[Row]": ...


print(get_type_hints(Annotated_), get_type_hints(Annotated_, include_extras=True)["y"], get_type_hints(Annotated_.m))
attempt("bad hints", lambda: get_type_hints(5))


def unknown(a: "Nowhere"): ...


attempt("unknown", lambda: get_type_hints(unknown))
print(final(Door).__final__, no_type_check(Door).__no_type_check__, TYPE_CHECKING, typing.get_origin(5), assert_type(5, str), List, Callable, Tuple, typing.Deque[int], typing.OrderedDict, typing.Counter[str], typing.Match[str], typing.Text, typing.AnyStr, typing.SupportsInt, isinstance(5, typing.SupportsInt), isinstance([], typing.Sized), isinstance(5, typing.Hashable), issubclass(list, typing.Sequence))

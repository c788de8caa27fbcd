"""Union, Optional, Literal, Annotated, Callable, Final, ClassVar, Self and others: repr, equality, flattening."""
import typing
from typing import Annotated, Any, Callable, ClassVar, Concatenate, Final, ForwardRef, List, Literal, LiteralString, Never, NoReturn, Optional, Self, Tuple, Type, TypeAlias, TypeGuard, Union

for form in (Union[int, str], Union[int, int], Union[int, Union[str, None]], Optional[int], Optional[None], Union[int, "Fwd"], Literal[1, "a", None, True], Literal[1, Literal[2]], Annotated[int, "m", 5], Annotated[Annotated[int, 1], 2], Callable[[int], str], Callable[..., Any], Callable[[], None], Final[int], ClassVar[str], Type[int], List[int], Tuple[int, ...], Tuple[()], Concatenate[int, ...], TypeGuard[int], Any, NoReturn, Never, Self, LiteralString, TypeAlias, list[int], dict[str, list[int]], int | None, "x" and ForwardRef("A.b"), typing.Dict[str, int], typing.Iterable[int], typing.Generator[int, str, None], typing.Pattern[str], typing.Deque, typing.Hashable):
    print(form, end="; ")
print()
print(Union[int, str] == Union[str, int], Union[int, str] == int | str, Literal[1] == Literal[True], Literal[1, 2] == Literal[2, 1], Optional[int] == Union[int, None], typing.get_origin(List[int]), typing.get_args(dict[str, int]), typing.get_origin(Union[int, str]), typing.get_args(Callable[[int, str], bool]), typing.get_origin(int | str), typing.get_args(Annotated[int, "x"]), typing.get_origin(5), typing.get_args(int))
print(isinstance(5, int | str), isinstance(5, Union[int, str]), isinstance([], typing.List), issubclass(dict, typing.Mapping), isinstance("a", typing.Hashable), hash(Union[int, str]) == hash(Union[str, int]), {Literal[1]: 1}[Literal[1]])
for call in (lambda: isinstance([], List[int]), lambda: Union[int, str](), lambda: Literal[[1]], lambda: Annotated[int], lambda: ClassVar[int, str], lambda: Final[1, 2], lambda: Any[int], lambda: Self[int], lambda: NoReturn[int], lambda: Optional[5], lambda: List[int, str], lambda: isinstance(1, Any), lambda: Tuple[5, ...][0], lambda: type("C", (Union,), {}), lambda: List(), lambda: typing.cast(int, "kept"), lambda: typing.assert_type(5, str), lambda: typing.assert_never(5), lambda: typing.reveal_type, lambda: ForwardRef("not valid syntax ("), lambda: issubclass(int, List[int]), lambda: typing.nothing):
    try:
        print(call() if call() is not typing.reveal_type else "function")
    except (TypeError, AssertionError, SyntaxError, AttributeError) as error:
        print(type(error).__name__, error)

# Names of typing without a leading place in its documentation that widespread packages build on.
import typing
from typing import Generic, NamedTuple, Protocol, TypeVar, Union

print(type(typing.EXCLUDED_ATTRIBUTES), {"__init__", "__orig_bases__", "_is_protocol"} <= set(typing.EXCLUDED_ATTRIBUTES))
print(typing._ASSERT_NEVER_REPR_MAX_LENGTH, sorted(typing._prohibited))
print(typing._deduplicate([1, 2, 1, 3, 2]))

T = TypeVar("T")


class Box(Generic[T]):
    pass


try:
    typing._check_generic(Box, (int, str), 1)
except TypeError as e:
    print(e)


class Sized(Protocol):
    size: int

    def grow(self) -> None: ...


print(sorted(typing._get_protocol_attrs(Sized)))
print(Union[int, str, int])
try:
    typing.assert_never("x" * 200)
except AssertionError as e:
    print(e)
try:
    NamedTuple("Bad", [("_make", int)])
except ValueError as e:
    print(e)

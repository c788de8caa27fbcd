"""TypeVar, ParamSpec, TypeVarTuple, NewType, Generic: attributes, parameters, subscription, errors."""
from typing import Any, Callable, Generic, NewType, Optional, ParamSpec, Protocol, TypeVar, TypeVarTuple, Union, Unpack

T = TypeVar("T")
K = TypeVar("K", bound=int)
S = TypeVar("S", int, str, covariant=True)
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")
print(T, K, S, P, Ts, T.__name__, K.__bound__, S.__constraints__, S.__covariant__, T.__contravariant__, T.__bound__, P.args, P.kwargs, Unpack[Ts])


class Box(Generic[T]):
    def __init__(self, v: T):
        self.v = v


class Pair(Box[T], Generic[T, K]):
    pass


print(Box[int], Box[int](5).v, Pair[str, bool], Box.__parameters__, Pair.__parameters__, Pair.__orig_bases__, Box[T][str], Box[list[T]][int], Box[int].__origin__, Box[int].__args__, Box[int] == Box[int], hash(Box[int]) == hash(Box[int]))
print(Box[int](1).__orig_class__, Callable[P, T][[int, str], bool], Union[T, int][str], Optional[T], Optional[T][None], dict[K, T][int, str], tuple[Unpack[Ts]][int, str])
UserId = NewType("UserId", int)
print(UserId(5), UserId, UserId.__supertype__, UserId.__name__, type(UserId).__name__)
for call in (
    lambda: TypeVar("A", int),
    lambda: TypeVar("A", bound=5),
    lambda: TypeVar("A", covariant=True, contravariant=True),
    lambda: Box[int, str],
    lambda: Pair[int],
    lambda: Box[5],
    lambda: Generic[int],
    lambda: Generic[T, T],
    lambda: Box[int][str],
    lambda: isinstance(5, Box[int]),
    lambda: isinstance(5, T),
    lambda: TypeVar(),
    lambda: type("Y", (UserId,), {}),
    lambda: Union[()],
    lambda: Union[5, int],
    lambda: Any(),
    lambda: Optional[int, str],
    lambda: Callable[int],
    lambda: Callable[5, int],
):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(error)

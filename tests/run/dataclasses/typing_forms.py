from typing import *
import typing
T = TypeVar('T')
class Box(Generic[T]):
    def __init__(self, v: T): self.v = v
b = Box[int](3); print(b.v, Box[int], Box.__parameters__)
print(Optional[int], Union[int, str, None], List[Dict[str, 'Foo']], Callable[..., int], Callable[[int], None], Literal['a', 1], Annotated[int, 'x'], ClassVar[int], Type[int], Iterable[T], Tuple[()])
print(get_origin(List[int]), get_args(Dict[str, int]), get_args(Callable[[int], str]), get_origin(Union[int, str]) is Union, Any, NoReturn, T, list[int], int | None)
class P(Protocol):
    def run(self) -> int: ...
@runtime_checkable
class Q(Protocol):
    def run(self) -> int: ...
class R:
    def run(self): return 1
print(isinstance(R(), Q), isinstance(3, Q), issubclass(R, Q))
try: isinstance(R(), P)
except TypeError as e: print(e)
try: P()
except TypeError as e: print(e)
class E(NamedTuple):
    """doc"""
    a: int
    b: str = 'x'
    def both(self): return f"{self.a}{self.b}"
print(E(1), E(1).both(), E.__annotations__, E.__doc__)
class M(TypedDict, total=False):
    x: int
    y: Required[str]
print(M(x=1), M.__annotations__, M.__required_keys__, M.__optional_keys__, M.__total__)
U = NewType('U', int); print(U(5), U.__supertype__)
def f(a: 'int', b: 'List[str]' = None) -> 'Optional[int]': ...
print(get_type_hints(f))
class Tree:
    left: 'Optional[Tree]'
print(get_type_hints(Tree))
@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x): return x
print(g(1), cast(str, 5), TYPE_CHECKING, isinstance([], List), Union[int, str] == Union[str, int], Optional[Optional[int]], List[T][int], Dict[str, T][int])
N2 = NamedTuple('N2', [('a', int), ('b', str)]); print(N2(1, 'z'))
try: List[int]()
except TypeError as e: print(e)
try: Union[()]
except TypeError as e: print(e)
try: Dict[int]
except TypeError as e: print(e)
class Sub(Box[T]): pass
print(Sub[str], Sub.__parameters__, Sub.__mro__[1])
class L(List[int]): pass
print(L([1]), L.__bases__)
print(SupportsInt, isinstance(3, SupportsInt), Sequence[int], MutableMapping, typing.Hashable)

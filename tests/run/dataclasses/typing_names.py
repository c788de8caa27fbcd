"""typing names at run time: annotations that must import and evaluate."""
from typing import Any, Callable, Dict, Generic, Iterable, List, NamedTuple, Optional, Protocol, Tuple, TypeVar, Union, cast

T = TypeVar("T")


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: List[T] = []

    def push(self, item: T) -> "Stack[T]":
        self.items.append(item)
        return self

    def pop(self) -> Optional[T]:
        return self.items.pop() if self.items else None


s: Stack[int] = Stack[int]()
print(s.push(1).push(2).pop(), s.pop(), s.pop(), isinstance(s, Stack))


class Employee(NamedTuple):
    name: str
    age: int = 30


print(Employee("Ann"), Employee("Bob", 5).age, Employee._fields, Employee("x") == ("x", 30))


class Speaker(Protocol):
    def speak(self) -> str: ...


class Dog:
    def speak(self) -> str:
        return "woof"


def talk(s: Speaker) -> str:
    return s.speak()


def apply(f: Callable[[int], int], xs: Iterable[int]) -> Dict[int, int]:
    return {x: f(x) for x in xs}


def either(x: Union[int, str, None], *rest: Any) -> Tuple[int, ...]:
    return tuple(len(str(v)) for v in (x,) + rest)


print(talk(Dog()), apply(lambda v: v * v, range(3)), either(5, "abc", None), cast(int, "not an int"))
print(Optional[int], Union[int, str], List[int], Dict[str, int], Callable[[int], str], Any, T, Tuple[int, ...])
print(apply.__annotations__["xs"], Optional[int] == Union[int, None], Employee.__annotations__)

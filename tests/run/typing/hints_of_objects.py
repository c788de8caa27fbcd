"""get_type_hints: strings, inheritance, Annotated, defaults of None, methods, modules, errors; no_type_check, overload."""
import typing
from typing import Annotated, ClassVar, List, Optional, get_overloads, get_type_hints, overload


class Node:
    left: "Optional[Node]"
    value: int = 0
    kind: ClassVar[str] = "n"
    meta: Annotated[int, "unit"]

    def add(self, other: "Node", times: "int" = 1) -> "List[Node]":
        return [other] * times


class Sub(Node):
    value: "float"
    extra: "list[int]"


def f(a: int, b: "str" = None, *args: "bytes", c: Annotated["int", 1] = 5, **kw: "dict[str, Node]") -> None:
    pass


print(get_type_hints(Node), get_type_hints(Sub)["value"], get_type_hints(Node.add), get_type_hints(f), sep="\n")
print(get_type_hints(Node, include_extras=True)["meta"], get_type_hints(f, include_extras=True)["c"], get_type_hints(f, localns={"Node": int})["kw"], get_type_hints(lambda: 0), get_type_hints(len) if False else {})


def bad(x: "Missing") -> int:
    pass


for call in (lambda: get_type_hints(bad), lambda: get_type_hints(5), lambda: get_type_hints("x"), lambda: get_type_hints(type("C", (), {"__annotations__": {"a": "1 +"}})), lambda: get_type_hints(bad, {"Missing": str})):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


@typing.no_type_check
def skipped(x: "not evaluated at all("):
    pass


@overload
def g(x: int) -> int: ...


@overload
def g(x: str) -> str: ...


def g(x):
    return x * 2


print(get_type_hints(skipped), g(2), g("a"), len(get_overloads(g)), typing.get_overloads(f), skipped.__no_type_check__)
typing.clear_overloads()
print(get_overloads(g), typing.final(Node).__final__, typing.TYPE_CHECKING, typing.is_typeddict(Node))
try:
    @overload
    def only(x): ...
    only(1)
except NotImplementedError as error:
    print(str(error).split(".")[0])

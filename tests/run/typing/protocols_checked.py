"""Protocol and runtime_checkable: structural checks, data members, inheritance, refusals."""
from typing import Protocol, SupportsIndex, SupportsInt, runtime_checkable


@runtime_checkable
class Closes(Protocol):
    def close(self) -> None: ...


@runtime_checkable
class Named(Protocol):
    name: str


@runtime_checkable
class Both(Closes, Named, Protocol):
    pass


class Unchecked(Protocol):
    def f(self): ...


class File:
    def close(self):
        return "closed"


class Person:
    def __init__(self):
        self.name = "p"


class Full(File, Person):
    pass


class Explicit(Closes):
    extra = 1


for obj in (File(), Person(), Full(), Explicit(), 5, open):
    print(type(obj).__name__, isinstance(obj, Closes), isinstance(obj, Named), isinstance(obj, Both))
print(issubclass(File, Closes), issubclass(int, Closes), Explicit().close(), Explicit.__mro__[1].__name__, isinstance(5, SupportsInt), isinstance("5", SupportsInt), isinstance(True, SupportsIndex))
for call in (lambda: isinstance(5, Unchecked), lambda: issubclass(type('Fresh', (), {}), Named), lambda: Closes(), lambda: issubclass(int, Unchecked), lambda: runtime_checkable(int), lambda: type("P", (Protocol, File), {}), lambda: issubclass(5, Closes)):
    try:
        print(call())
    except TypeError as error:
        print(error)


class WithInit(Protocol):
    x: int

    def __init__(self, x):
        self.x = x

    def get(self):
        return self.x


class Impl(WithInit):
    pass


print(Impl(5).get(), Closes._is_protocol, Explicit._is_protocol, getattr(Closes, "_is_runtime_protocol"))
broken = File()
broken.close = None
print(isinstance(broken, Closes))

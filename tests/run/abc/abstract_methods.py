"""abc: abstract methods of every kind, registration, caches, subclass hooks, errors of instantiation."""
import abc
from abc import ABC, ABCMeta, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self):
        return "base area"

    @property
    @abstractmethod
    def name(self): ...

    @classmethod
    @abstractmethod
    def make(cls): ...

    @staticmethod
    @abstractmethod
    def info(): ...

    @name.setter
    @abstractmethod
    def name(self, v): ...


class Half(Shape):
    def area(self):
        return super().area() + " extended"

    name = "half"


class Full(Half):
    @classmethod
    def make(cls):
        return cls()

    @staticmethod
    def info():
        return "info"


print(sorted(Shape.__abstractmethods__), sorted(Half.__abstractmethods__), Full.__abstractmethods__, Full.make().area(), Full().name)
for cls in (Shape, Half, ABC, Full):
    try:
        print(type(cls()).__name__)
    except TypeError as error:
        print(error)


class One(ABC):
    @abstractmethod
    def only(self): ...


try:
    One()
except TypeError as error:
    print(error)
Full.area = abstractmethod(lambda self: 0)
abc.update_abstractmethods(Full)
try:
    Full()
except TypeError as error:
    print(error)


class Sized(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, sub):
        if cls is Sized:
            return any("size" in b.__dict__ for b in sub.__mro__) or NotImplemented
        return NotImplemented


class HasSize:
    size = 1


class Registered:
    pass


print(issubclass(HasSize, Sized), isinstance(HasSize(), Sized), issubclass(Registered, Sized), Sized.register(Registered) is Registered, issubclass(Registered, Sized), isinstance(Registered(), Sized), issubclass(int, Sized))


@Sized.register
class Decorated:
    pass


class Sub(Registered):
    pass


print(isinstance(Sub(), Sized), isinstance(Decorated(), Sized), abc.get_cache_token() >= 1)
for call in (lambda: Sized.register(5), lambda: issubclass(5, Sized), lambda: isinstance(5, 5), lambda: issubclass(int, "x"), lambda: Half.register(Shape), lambda: isinstance(1, (int, "x")), lambda: isinstance("s", (int, (float, 5))), lambda: issubclass(int, (str, [int])), lambda: isinstance(1, int | "x" if False else int | str), lambda: isinstance(1)):
    try:
        print(call())
    except (TypeError, RuntimeError) as error:
        print(type(error).__name__, error)


class Callback(ABC):
    __slots__ = ()

    def __call__(self):
        return self.run()

    run = abstractmethod(lambda self: None)


print(type("Impl", (Callback,), {"run": lambda self: "ran"})()(), Callback.run.__isabstractmethod__, getattr(Full.info, "__isabstractmethod__", False), property(abstractmethod(lambda s: 1)).__isabstractmethod__)

"""abc: abstract base classes, which say what a class must define and may know subclasses that do not inherit from them.

The tables behind registration and the cached checks are native (_abc).
"""

import _abc
from _abc import get_cache_token


class ABCMeta(type):
    """The metaclass of abstract base classes."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        made = type.__new__(mcls, name, bases, namespace, **kwargs)
        _abc.prepare(made)
        return made

    def __subclasscheck__(cls, subclass):
        return _abc.subclass_check(cls, subclass)

    def __instancecheck__(cls, instance):
        return _abc.instance_check(cls, instance)

    def register(cls, subclass):
        """From now on subclass, given back, is a virtual subclass of this class."""
        return _abc.register(cls, subclass)

    def _abc_caches_clear(cls):
        _abc.forget(cls, False)

    def _abc_registry_clear(cls):
        _abc.forget(cls, True)


class ABC(metaclass=ABCMeta):
    """An empty base class: deriving from it gives a class the metaclass ABCMeta."""

    __slots__ = ()


def abstractmethod(funcobj):
    """Decorator: classes that have this method not overridden cannot be instantiated."""
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractproperty(property):
    """property and abstractmethod in one; deprecated."""

    __isabstractmethod__ = True


class abstractclassmethod(classmethod):
    """classmethod and abstractmethod in one; deprecated."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        super().__init__(abstractmethod(callable))


class abstractstaticmethod(staticmethod):
    """staticmethod and abstractmethod in one; deprecated."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        super().__init__(abstractmethod(callable))


def update_abstractmethods(cls):
    """Finds the abstract methods of a class anew, for decorators that add methods; gives the class back."""
    if hasattr(cls, "__abstractmethods__"):
        _abc.compute_abstract(cls)
    return cls


def _known_by(*methods):
    """Class decorator: whatever class has all of the methods counts as a subclass of the decorated one."""
    def decorate(owner):
        def __subclasshook__(cls, candidate):
            return _abc.provides(candidate, *methods) if cls is owner else NotImplemented
        __subclasshook__.__qualname__ = f"{owner.__qualname__}.__subclasshook__"
        owner.__subclasshook__ = classmethod(__subclasshook__)
        return owner
    return decorate

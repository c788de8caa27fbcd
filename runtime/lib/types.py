"""types: names for the types of the language, and making classes at run time."""

import sys


def _function():
    pass


def _generator():
    yield


async def _coroutine():
    pass


async def _async_generator():
    yield


def _cell():
    held = None

    def inner():
        return held

    return inner.__closure__[0]


class _Class:
    def method(self):
        pass


FunctionType = type(_function)
LambdaType = FunctionType
MappingProxyType = type(type.__dict__)
SimpleNamespace = type(sys.implementation)
CellType = type(_cell())
CodeType = type(_function.__code__)
GeneratorType = type(_generator())
_made = _coroutine()
CoroutineType = type(_made)
_made.close()
AsyncGeneratorType = type(_async_generator())
MethodType = type(_Class().method)
BuiltinFunctionType = type(len)
BuiltinMethodType = type([].append)
WrapperDescriptorType = type(object.__init__)
MethodWrapperType = type(object().__str__)
MethodDescriptorType = type(str.join)
ClassMethodDescriptorType = type(dict.__dict__["fromkeys"])
ModuleType = type(sys)
GetSetDescriptorType = type(FunctionType.__code__)
MemberDescriptorType = type(property.fget)
GenericAlias = type(list[int])
UnionType = type(int | str)
EllipsisType = type(Ellipsis)
NoneType = type(None)
NotImplementedType = type(NotImplemented)
try:
    raise TypeError
except TypeError as _error:
    TracebackType = type(_error.__traceback__)
    FrameType = type(_error.__traceback__.tb_frame)
del _function, _generator, _coroutine, _async_generator, _made, _cell, _Class


def resolve_bases(bases):
    """The bases of a class statement as classes: other objects stand for what their __mro_entries__ returns."""
    if all(isinstance(base, type) for base in bases):
        return bases
    replaced = False
    classes = []
    for base in bases:
        entries = None if isinstance(base, type) else getattr(base, "__mro_entries__", None)
        if entries is None:
            classes.append(base)
            continue
        replaced = True
        given = entries(bases)
        if not isinstance(given, tuple):
            raise TypeError("__mro_entries__ must return a tuple")
        classes += given
    return tuple(classes) if replaced else bases


def _best_metaclass(meta, bases):
    winner = meta
    for base in bases:
        kind = type(base)
        if issubclass(winner, kind):
            continue
        if not issubclass(kind, winner):
            raise TypeError("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass "
                            "of the metaclasses of all its bases")
        winner = kind
    return winner


def prepare_class(name, bases=(), kwds=None):
    """Metaclass, namespace and remaining keywords for a class of that name and bases."""
    kwds = {} if kwds is None else dict(kwds)
    if "metaclass" in kwds:
        meta = kwds.pop("metaclass")
    else:
        meta = type(bases[0]) if bases else type
    if isinstance(meta, type):
        meta = _best_metaclass(meta, bases)
    namespace = meta.__prepare__(name, bases, **kwds) if hasattr(meta, "__prepare__") else {}
    return meta, namespace, kwds


def new_class(name, bases=(), kwds=None, exec_body=None):
    """Make a class as the class statement does, with exec_body(namespace) for the body."""
    resolved = resolve_bases(bases)
    meta, namespace, kwds = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(namespace)
    if resolved is not bases:
        namespace["__orig_bases__"] = bases
    if meta is type:  # which takes the module of its caller
        namespace.setdefault("__module__", __name__)
    return meta(name, resolved, namespace, **kwds)


class DynamicClassAttribute:
    """A property of instances that is no attribute of the class: asked there it raises AttributeError, so that the
    metaclass is asked."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget, self.fset, self.fdel = fget, fset, fdel
        self.overwrite_doc = doc is None  # the getter's documentation is this one's
        self.__doc__ = getattr(fget, "__doc__", None) if doc is None else doc
        self.__isabstractmethod__ = bool(getattr(fget, "__isabstractmethod__", False))

    def __get__(self, instance, ownerclass=None):
        if instance is not None:
            if self.fget is not None:
                return self.fget(instance)
            raise AttributeError("unreadable attribute")
        if self.__isabstractmethod__:
            return self
        raise AttributeError

    def __set__(self, instance, value):
        if self.fset is not None:
            return self.fset(instance, value)
        raise AttributeError("can't set attribute")

    def __delete__(self, instance):
        if self.fdel is not None:
            return self.fdel(instance)
        raise AttributeError("can't delete attribute")

    def _changed(self, fget, fset, fdel, doc):
        new = type(self)(fget, fset, fdel, doc)
        new.overwrite_doc = self.overwrite_doc
        return new

    def getter(self, fget):
        """The same with another getter, for decorators; setter and deleter likewise."""
        own = fget.__doc__ if self.overwrite_doc else None
        return self._changed(fget, self.fset, self.fdel, own or self.__doc__)

    def setter(self, fset):
        return self._changed(self.fget, fset, self.fdel, self.__doc__)

    def deleter(self, fdel):
        return self._changed(self.fget, self.fset, fdel, self.__doc__)


class _GeneratorWrapper:
    """What a function decorated with coroutine returns in place of a generator: it can be awaited, too."""

    def __init__(self, gen):
        self._inner = gen
        self.__name__ = getattr(gen, "__name__", None)
        self.__qualname__ = getattr(gen, "__qualname__", None)

    def __iter__(self):
        return self._inner if type(self._inner) is GeneratorType else self

    __await__ = __iter__

    def __next__(self):
        return next(self._inner)

    def send(self, value):
        return self._inner.send(value)

    def throw(self, typ, *rest):
        return self._inner.throw(typ, *rest)

    def close(self):
        return self._inner.close()

    # what generators have, also by the names that coroutines have
    gi_code = cr_code = property(lambda self: self._inner.gi_code)
    gi_frame = cr_frame = property(lambda self: self._inner.gi_frame)
    gi_running = cr_running = property(lambda self: self._inner.gi_running)
    gi_yieldfrom = cr_await = property(lambda self: self._inner.gi_yieldfrom)


_GENERATOR, _COROUTINE, _ITERABLE_COROUTINE = 0x20, 0x80, 0x100  # flags of code


def coroutine(func):
    """Decorator: what the function returns can be awaited if it is a generator, or like one."""
    if not callable(func):
        raise TypeError("types.coroutine() expects a callable")
    if isinstance(func, FunctionType):
        flags = func.__code__.co_flags
        if not flags & (_COROUTINE | _ITERABLE_COROUTINE) and flags & _GENERATOR:
            func.__code__ = func.__code__.replace(co_flags=flags | _ITERABLE_COROUTINE)
        if flags & (_COROUTINE | _ITERABLE_COROUTINE | _GENERATOR):
            return func
    from _collections_abc import Coroutine, Generator
    from functools import wraps

    @wraps(func)
    def wrapped(*args, **kwargs):
        made = func(*args, **kwargs)
        if type(made) is GeneratorType and made.gi_code.co_flags & _ITERABLE_COROUTINE:
            return made
        only_generator = isinstance(made, Generator) and not isinstance(made, Coroutine)
        return _GeneratorWrapper(made) if only_generator else made

    return wrapped


__all__ = [name for name in globals() if name[0] != "_" and name != "sys"]

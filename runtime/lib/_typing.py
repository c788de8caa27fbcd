"""Classes of the parameters in `def f[T]`, `class C[T]` and `type A[T]` (CPython 3.12's _typing)."""


class _Parameter:
    def __init__(self, name):
        self.__name__ = name

    def __repr__(self):
        return self.__name__

    def __or__(self, other):
        return _Union((self, other))

    def __ror__(self, other):
        return _Union((other, self))


class _Union:
    def __init__(self, args):
        self.__args__ = args

    def __repr__(self):
        return " | ".join(arg.__name__ if isinstance(arg, type) else repr(arg) for arg in self.__args__)

    def __or__(self, other):
        return _Union(self.__args__ + (other,))


class TypeVar(_Parameter):
    """T; its bound or constraints are computed when they are first looked at."""

    def __init__(self, name, evaluate=None, constrained=False):
        super().__init__(name)
        self._evaluate = evaluate
        self._constrained = constrained

    @property
    def __bound__(self):
        return None if self._constrained or self._evaluate is None else self._evaluate()

    @property
    def __constraints__(self):
        return self._evaluate() if self._constrained else ()


class ParamSpec(_Parameter):
    """**P"""

    @property
    def args(self):
        return self

    @property
    def kwargs(self):
        return self


class TypeVarTuple(_Parameter):
    """*Ts"""

    def __iter__(self):
        yield self


class _Alias:
    def __init__(self, origin, args):
        self.__origin__ = origin
        self.__args__ = args if isinstance(args, tuple) else (args,)

    def __call__(self, *args, **kwargs):
        return self.__origin__(*args, **kwargs)

    def __getattr__(self, name):
        return getattr(self.__origin__, name)

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __repr__(self):
        args = [arg.__name__ if isinstance(arg, type) else repr(arg) for arg in self.__args__]
        return getattr(self.__origin__, "__name__", repr(self.__origin__)) + "[" + ", ".join(args) + "]"

    def __or__(self, other):
        return _Union((self, other))


class Generic:
    """Base of generic classes: C[int] makes instances of C."""

    def __class_getitem__(cls, args):
        return _Alias(cls, args)


def generic_base(params):
    return Generic


class TypeAliasType:
    """type A = ...; the value is computed when it is first asked for."""

    def __init__(self, name, evaluate, type_params=()):
        self.__name__ = name
        self.__type_params__ = type_params
        self._evaluate = evaluate

    @property
    def __value__(self):
        return self._evaluate()

    def __getitem__(self, args):
        return _Alias(self, args)

    def __or__(self, other):
        return _Union((self, other))

    def __repr__(self):
        return self.__name__

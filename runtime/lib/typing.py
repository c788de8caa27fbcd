"""typing: names for annotations. They can be written, printed, compared, taken apart and filled in; nothing is checked.

Three kinds of objects stand for types that are no classes: forms (Union, ClassVar: names that may be subscripted),
variables (TypeVar and its like), and aliases (what a subscription gives, and names such as List). Filling in variables
is a protocol that types.GenericAlias knows, too: a variable in __parameters__ may arrange the arguments
(__typing_prepare_subst__) and says what stands in its place (__typing_subst__).
"""

import abc
import collections
import collections.abc
import contextlib
import functools
import operator
import sys
import types
from types import GenericAlias

from _typing_functions import (_ASSERT_NEVER_REPR_MAX_LENGTH, _overload_dummy, assert_never, assert_type, cast,
                               clear_overloads, dataclass_transform, final, get_overloads, no_type_check,
                               no_type_check_decorator, overload, reveal_type)
from _typing_text import AnnotationText

__all__ = [
    # forms, variables, bases
    "Annotated", "Any", "Callable", "ClassVar", "Concatenate", "Final", "ForwardRef", "Generic", "Literal",
    "LiteralString", "Never", "NewType", "NoReturn", "NotRequired", "Optional", "ParamSpec", "ParamSpecArgs",
    "ParamSpecKwargs", "Protocol", "Required", "Self", "TypeAlias", "TypeGuard", "TypeVar", "TypeVarTuple", "Union",
    "Unpack", "AnyStr", "Text", "TYPE_CHECKING",
    # other names of classes
    "AbstractSet", "AsyncContextManager", "AsyncGenerator", "AsyncIterable", "AsyncIterator", "Awaitable",
    "ByteString", "ChainMap", "Collection", "Container", "ContextManager", "Coroutine", "Counter", "DefaultDict",
    "Deque", "Dict", "FrozenSet", "Generator", "Hashable", "ItemsView", "Iterable", "Iterator", "KeysView", "List",
    "Mapping", "MappingView", "Match", "MutableMapping", "MutableSequence", "MutableSet", "OrderedDict", "Pattern",
    "Reversible", "Sequence", "Set", "Sized", "Tuple", "Type", "ValuesView",
    # classes
    "BinaryIO", "IO", "NamedTuple", "SupportsAbs", "SupportsBytes", "SupportsComplex", "SupportsFloat",
    "SupportsIndex", "SupportsInt", "SupportsRound", "TextIO", "TypedDict",
    # functions
    "assert_never", "assert_type", "cast", "clear_overloads", "dataclass_transform", "final", "get_args", "get_origin",
    "get_overloads", "get_type_hints", "is_typeddict", "no_type_check", "no_type_check_decorator", "overload",
    "reveal_type", "runtime_checkable",
]

TYPE_CHECKING = False
Text = str


# ---- tools ----

def _is_dunder(name):
    return name.startswith("__") and name.endswith("__")


def _as_tuple(items):
    return items if isinstance(items, tuple) else (items,)


def _type_repr(obj):
    """A type as it is shown inside of others."""
    if isinstance(obj, type) and not isinstance(obj, GenericAlias):
        return obj.__qualname__ if obj.__module__ == "builtins" else f"{obj.__module__}.{obj.__qualname__}"
    if isinstance(obj, types.FunctionType):
        return obj.__name__
    return "..." if obj is ... else repr(obj)


def _type_convert(arg, module=None, *, allow_special_forms=False):
    """None and texts in annotations stand for the type of None and for a type that is looked up later."""
    if isinstance(arg, str):
        return ForwardRef(arg, module=module, is_class=allow_special_forms)
    return type(None) if arg is None else arg


def _type_check(arg, msg, is_argument=True, module=None, *, allow_special_forms=False):
    """arg, which has to look like a type; msg begins the TypeError if it does not."""
    arg = _type_convert(arg, module, allow_special_forms=allow_special_forms)
    qualifiers = () if allow_special_forms else (ClassVar, Final) if is_argument else (ClassVar,)
    if isinstance(arg, _GenericAlias) and arg.__origin__ in (Generic, Protocol, *qualifiers):
        raise TypeError(f"{arg} is not valid as type argument")
    if isinstance(arg, _SpecialForm):
        is_type = arg in _TYPES_OF_THEIR_OWN or allow_special_forms and arg in (ClassVar, Final)
    else:
        is_type = arg is not Generic and arg is not Protocol
    if not is_type:
        raise TypeError(f"Plain {arg} is not valid as type argument")
    if type(arg) is tuple:
        raise TypeError(f"{msg} Got {arg!r:.100}.")
    return arg


def _deduplicate(items):
    """The items without repetitions, also of those that cannot be hashed."""
    kept = []
    for item in items:
        if item not in kept:
            kept.append(item)
    return kept


_cleanups = []  # functions that empty caches


def _tp_cache(function=None, /, *, typed=False):
    """Decorator: results are kept where the arguments can be hashed."""
    if function is None:
        return functools.partial(_tp_cache, typed=typed)
    kept = functools.lru_cache(typed=typed)(function)
    _cleanups.append(kept.cache_clear)

    @functools.wraps(function)
    def call(*args, **kwds):
        try:
            return kept(*args, **kwds)
        except TypeError:  # cannot be hashed; or a mistake, which shows up again
            return function(*args, **kwds)

    return call


def _caller():
    """Name of the module that is calling."""
    try:
        return sys._getframe(1).f_globals.get("__name__", "__main__")
    except (AttributeError, ValueError):
        return None


# ---- behaviour that several kinds share ----

class _Final:
    """Of classes that programs cannot derive from."""

    __slots__ = ("__weakref__",)

    def __init_subclass__(cls, /, *args, _root=None, **kwds):
        if _root is None:
            raise TypeError("Cannot subclass special typing classes")


class _Joinable:
    """X | Y is Union[X, Y]."""

    __slots__ = ()

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]


class _NotIterable:
    """Of what can be subscripted and yet be no sequence."""

    __slots__ = ()
    __iter__ = None


class _Immutable:
    """Copies are the object itself."""

    __slots__ = ()

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self.__copy__()


class _NoBase:
    """Of instances that classes cannot derive from."""

    __slots__ = ()

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")


# ---- forms ----

class _SpecialForm(_Final, _NotIterable, _Joinable, _root=True):
    # A name that means something in annotations; `subscribe` is what happens when it is subscripted.

    __slots__ = ("_name", "__doc__", "_subscribe")

    def __init__(self, subscribe):
        self._subscribe = subscribe
        self._name, self.__doc__ = subscribe.__name__, subscribe.__doc__

    def __getattr__(self, item):
        if item not in ("__name__", "__qualname__"):
            raise AttributeError(item)
        return self._name

    def __repr__(self):
        return f"typing.{self._name}"

    def __reduce__(self):
        return self._name

    @_tp_cache
    def __getitem__(self, parameters):
        return self._subscribe(self, parameters)

    def _refuse(self, text):
        raise TypeError(text.format(self))

    def __call__(self, *args, **kwds):
        self._refuse("Cannot instantiate {0!r}")

    def __mro_entries__(self, bases):
        self._refuse("Cannot subclass {0!r}")

    def __instancecheck__(self, instance):
        self._refuse("{0} cannot be used with isinstance()")

    def __subclasscheck__(self, subclass):
        self._refuse("{0} cannot be used with issubclass()")


class _LiteralSpecialForm(_SpecialForm, _root=True):
    # The same where 1 and True are different parameters.

    def __getitem__(self, parameters):
        return self._subscribe(self, *_as_tuple(parameters))


class _AnyMeta(type):
    def __instancecheck__(self, instance):
        if self is not Any:
            return super().__instancecheck__(instance)
        raise TypeError("typing.Any cannot be used with isinstance()")

    def __repr__(self):
        return super().__repr__() if self is not Any else "typing.Any"


class Any(metaclass=_AnyMeta):
    """Whatever type; classes may derive from it."""

    def __new__(cls, *args, **kwargs):
        if cls is not Any:
            return super().__new__(cls, *args, **kwargs)
        raise TypeError("Any cannot be instantiated")


def _form_without_parameters(name, doc):
    def subscribe(self, parameters):
        raise TypeError(f"{self} is not subscriptable")

    subscribe.__name__, subscribe.__doc__ = name, doc
    return _SpecialForm(subscribe)


NoReturn = _form_without_parameters("NoReturn", "What functions return that never do.")
Never = _form_without_parameters("Never", "The type that nothing has.")
Self = _form_without_parameters("Self", "The class that a method is called on.")
LiteralString = _form_without_parameters("LiteralString", "Texts that are written in the program.")
TypeAlias = _form_without_parameters("TypeAlias", "Says that an assignment gives a type another name.")
_TYPES_OF_THEIR_OWN = [NoReturn, Never, Self, LiteralString, TypeAlias]


def _form_of_one(name, doc, words=None):
    def subscribe(self, parameters):
        return _GenericAlias(self, (_type_check(parameters, words or f"{self} accepts only single type.", allow_special_forms=name in _OUTER),))

    subscribe.__name__, subscribe.__doc__ = name, doc
    return _SpecialForm(subscribe)


_OUTER = "Required", "NotRequired"  # may stand around ClassVar and Final
ClassVar = _form_of_one("ClassVar", "ClassVar[T]: an attribute of the class, not of its instances.")
Final = _form_of_one("Final", "Final[T]: a name that is not assigned again.")
TypeGuard = _form_of_one("TypeGuard", "TypeGuard[T]: true if the first argument is a T.")
Required = _form_of_one("Required", "Required[T]: a key that a TypedDict must have.",
                         "Required accepts only a single type.")
NotRequired = _form_of_one("NotRequired", "NotRequired[T]: a key that a TypedDict may have.",
                            "NotRequired accepts only a single type.")


@_SpecialForm
def Union(self, parameters):
    """Union[X, Y]: X or Y."""
    if parameters == ():
        raise TypeError("Cannot take a Union of no types.")
    members = []
    for parameter in _as_tuple(parameters):
        parameter = _type_check(parameter, "Union[arg, ...]: each arg must be a type.")
        inner = isinstance(parameter, (_UnionGenericAlias, types.UnionType))
        members.extend(parameter.__args__ if inner else [parameter])
    members = _deduplicate(members)
    if len(members) == 1:
        return members[0]
    optional = len(members) == 2 and type(None) in members
    return _UnionGenericAlias(self, tuple(members), name="Optional" if optional else None)


@_SpecialForm
def Optional(self, parameters):
    """Optional[X]: X or None."""
    return Union[_type_check(parameters, f"{self} requires a single type."), type(None)]


def _typed_values(values):
    return [(value, type(value)) for value in values]


@_LiteralSpecialForm
@_tp_cache(typed=True)
def Literal(self, *parameters):
    """Literal["a", 1]: one of these values."""
    flat = []
    for parameter in parameters:
        flat += parameter.__args__ if isinstance(parameter, _LiteralGenericAlias) else [parameter]
    try:
        hash(tuple(flat))
    except TypeError:  # what cannot be hashed may be repeated
        return _LiteralGenericAlias(self, tuple(flat))
    return _LiteralGenericAlias(self, tuple([value for value, _ in _deduplicate(_typed_values(flat))]))


@_SpecialForm
def Concatenate(self, parameters):
    """Concatenate[X, P]: the parameters P and one more before them."""
    if parameters == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    *front, last = _as_tuple(parameters)
    if last is not ... and not isinstance(last, ParamSpec):
        raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or ellipsis.")
    front = [_type_check(p, "Concatenate[arg, ...]: each arg must be a type.") for p in front]
    return _ConcatenateGenericAlias(self, (*front, last))


@_SpecialForm
def Unpack(self, parameters):
    """Unpack[Ts], *Ts: the types that a TypeVarTuple or tuple stands for, one by one."""
    return _UnpackGenericAlias(origin=self, args=(_type_check(parameters, f"{self} accepts only single type."),))


# ---- types that are looked up later ----

class ForwardRef(_Final, _Joinable, _Immutable, _root=True):
    """The text of an annotation."""

    __slots__ = ("__forward_arg__", "__forward_evaluated__", "__forward_value__", "__forward_is_argument__",
                 "__forward_is_class__", "__forward_module__")

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        AnnotationText(arg).check()
        self.__forward_arg__, self.__forward_module__ = arg, module
        self.__forward_is_argument__, self.__forward_is_class__ = is_argument, is_class
        self.__forward_evaluated__, self.__forward_value__ = False, None

    def _evaluate(self, globalns, localns, recursive_guard=frozenset()):
        """The type; ForwardRefs of the same text inside of it are left alone."""
        text = self.__forward_arg__
        if text in recursive_guard:
            return self
        if not self.__forward_evaluated__ or localns is not globalns:
            if globalns is None and localns is None:
                globalns = localns = {}
            globalns = localns if globalns is None else globalns
            localns = globalns if localns is None else localns
            if self.__forward_module__ is not None:
                module = sys.modules.get(self.__forward_module__)
                globalns = getattr(module, "__dict__", globalns)
            written = AnnotationText(text)
            found = written.value(globalns, localns)
            found = _type_check(Unpack[found] if written.starred else found, "Forward references must evaluate to types.",
                                self.__forward_is_argument__, allow_special_forms=self.__forward_is_class__)
            found = _eval_type(found, globalns, localns, recursive_guard | {text})
            self.__forward_evaluated__, self.__forward_value__ = True, found
        return self.__forward_value__

    def __reduce__(self):
        raise TypeError("cannot pickle 'ForwardRef' object")

    def __eq__(self, other):
        """Two that are evaluated are compared by their types, not by their modules."""
        if isinstance(other, ForwardRef):
            both = self.__forward_evaluated__ and other.__forward_evaluated__
            detail = operator.attrgetter("__forward_value__" if both else "__forward_module__")
            return self.__forward_arg__ == other.__forward_arg__ and detail(self) == detail(other)
        return NotImplemented

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __repr__(self):
        module = self.__forward_module__
        return f"ForwardRef({self.__forward_arg__!r}{'' if module is None else f', module={module!r}'})"


# ---- variables ----

class _Variable(_Joinable, _Immutable, _NoBase):
    """What the three kinds of variables share: a name, a home, being found by that when unpickled."""

    __slots__ = ()

    def _name_it(self, name):
        self.__name__ = name
        home = _caller()
        if home != "typing":
            self.__module__ = home

    def _restrict(self, bound, covariant, contravariant):
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        self.__covariant__, self.__contravariant__ = bool(covariant), bool(contravariant)
        self.__bound__ = _type_check(bound, "Bound must be a type.") if bound else None

    def __reduce__(self):
        return self.__name__

    def __repr__(self):
        sign = "+" if self.__covariant__ else "-" if self.__contravariant__ else "~"
        return f"{sign}{self.__name__}"


class TypeVar(_Final, _Variable, _root=True):
    """TypeVar(name): any type, the same one wherever the variable stands.

    constraints: which types it can be; bound: what they have to derive from.
    """

    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        self._restrict(bound, covariant, contravariant)
        if constraints and bound is not None:
            raise TypeError("Constraints cannot be combined with bound=...")
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        demand = "TypeVar(name, constraint, ...): constraints must be types."
        self.__constraints__ = tuple([_type_check(constraint, demand) for constraint in constraints])
        self._name_it(name)

    def __typing_subst__(self, arg):
        """arg, which is to stand in the variable's place."""
        arg = _type_check(arg, "Parameters to generic types must be types.", is_argument=True)
        several = isinstance(arg, _GenericAlias) and arg.__origin__ is Unpack
        if several or isinstance(arg, GenericAlias) and getattr(arg, "__unpacked__", False):
            raise TypeError(f"{arg} is not valid as type argument")
        return arg


class TypeVarTuple(_Final, _Variable, _root=True):
    """TypeVarTuple(name): any number of types; *Ts stands for them."""

    def __init__(self, name):
        self._name_it(name)

    def __repr__(self):
        return self.__name__

    def __iter__(self):
        return iter([Unpack[self]])

    def __typing_subst__(self, arg):
        """Not without a star before it."""
        raise TypeError("Substitution of bare TypeVarTuple is not supported")

    def __typing_prepare_subst__(self, alias, args):
        """The arguments with those that fall to this variable as one tuple."""
        parameters = alias.__parameters__
        place = parameters.index(self)
        if any(isinstance(other, TypeVarTuple) for other in parameters[place + 1:]):
            raise TypeError(f"More than one TypeVarTuple parameter in {alias}")
        before, behind = place, len(parameters) - place - 1
        endless = [(k, _endless_element(arg)) for k, arg in enumerate(args) if _endless_element(arg) is not None]
        if len(endless) > 1:
            raise TypeError("More than one unpacked arbitrary-length tuple argument")
        filler = None
        left, right = before, behind
        if endless:  # fills what the other arguments leave open
            k, (filler,) = endless[0]
            left, right = min(left, k), min(right, len(args) - k - 1)
        elif before + behind > len(args):
            raise TypeError(f"Too few arguments for {alias}; actual {len(args)}, expected at least "
                            f"{len(parameters) - 1}")
        end = len(args) - right
        return (*args[:left], *[filler] * (before - left), tuple(args[left:end]), *[filler] * (behind - right),
                *args[end:])


def _endless_element(arg):
    """(T,) of *tuple[T, ...], else None."""
    inside = None if isinstance(arg, type) else getattr(arg, "__typing_unpacked_tuple_args__", None)
    return (inside[0],) if inside and len(inside) == 2 and inside[1] is ... else None


class ParamSpecArgs(_Final, _Immutable, _NoBase, _root=True):
    """P.args: the positional arguments of a ParamSpec P."""

    _part = "args"

    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.{self._part}"

    def __eq__(self, other):
        return self.__origin__ == other.__origin__ if type(other) is type(self) else NotImplemented


class ParamSpecKwargs(ParamSpecArgs, _root=True):
    """P.kwargs: the keyword arguments of a ParamSpec P."""

    _part = "kwargs"


class ParamSpec(_Final, _Variable, _root=True):
    """ParamSpec(name): the parameters of some function."""

    def __init__(self, name, *, bound=None, covariant=False, contravariant=False):
        self._restrict(bound, covariant, contravariant)
        self._name_it(name)

    args = property(lambda self: ParamSpecArgs(self), doc="The positional arguments.")
    kwargs = property(lambda self: ParamSpecKwargs(self), doc="The keyword arguments.")

    def __typing_subst__(self, arg):
        """arg, which is to stand in the variable's place: types, or what stands for such."""
        if isinstance(arg, (list, tuple)):
            return tuple([_type_check(item, "Expected a type.") for item in arg])
        if not _is_param_expr(arg):
            raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {arg}")
        return arg

    def __typing_prepare_subst__(self, alias, args):
        """The arguments with those for this variable as a tuple; the only variable takes them without a list."""
        place = alias.__parameters__.index(self)
        if place >= len(args):
            raise TypeError(f"Too few arguments for {alias}")
        if len(alias.__parameters__) == 1 and not _is_param_expr(args[0]):
            return (args,)
        if isinstance(args[place], list):
            return (*args[:place], tuple(args[place]), *args[place + 1:])
        return args


def _is_param_expr(arg):
    """Whether arg can stand for the parameters of a function."""
    return arg is ... or isinstance(arg, (tuple, list, ParamSpec, _ConcatenateGenericAlias))


def _is_unpacked_typevartuple(x):
    return not isinstance(x, type) and getattr(x, "__typing_is_unpacked_typevartuple__", False)


def _collect_parameters(args):
    """The variables in args, each once, in the order in which they appear."""
    found = []
    for arg in args:
        if isinstance(arg, type) and not isinstance(arg, GenericAlias):
            continue  # a generic class by itself is not filled in
        if isinstance(arg, tuple):
            found += _collect_parameters(arg)
        elif hasattr(arg, "__typing_subst__"):
            found.append(arg)
        else:
            found += getattr(arg, "__parameters__", ())
    return tuple(_deduplicate(found))


def _check_generic(owner, args, wanted):
    if not wanted:
        raise TypeError(f"{owner} is not a generic class")
    if len(args) != wanted:
        which = "many" if len(args) > wanted else "few"
        raise TypeError(f"Too {which} arguments for {owner}; actual {len(args)}, expected {wanted}")


def _arranged(owner, args):
    """One argument for each of owner.__parameters__."""
    for parameter in owner.__parameters__:
        prepare = getattr(parameter, "__typing_prepare_subst__", None)
        if prepare is not None:
            args = prepare(owner, args)
    _check_generic(owner, args, len(owner.__parameters__))
    return args


# ---- aliases ----

class _BaseGenericAlias(_Final, _Joinable, _root=True):
    """Stands for the class __origin__; attributes that are not the alias's own are found there.

    _inst says whether calling it makes an instance, _name how it is called in this module (None: not at all).
    """

    _OWN = frozenset({"_name", "_inst", "_nparams"})

    def __init__(self, origin, *, inst=True, name=None):
        self._inst, self._name = inst, name
        self.__origin__ = origin
        self.__slots__ = None  # not looked up in __origin__

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")
        made = self.__origin__(*args, **kwargs)
        with contextlib.suppress(AttributeError):
            made.__orig_class__ = self
        return made

    def __mro_entries__(self, bases):
        """The class itself, and Generic unless a base behind it brings that along."""
        entries = [] if self.__origin__ in bases else [self.__origin__]
        later = bases[bases.index(self) + 1:]
        if not any(isinstance(base, _BaseGenericAlias) or issubclass(base, Generic) for base in later):
            entries.append(Generic)
        return tuple(entries)

    def __getattr__(self, attr):
        if attr in ("__name__", "__qualname__") and "__origin__" in self.__dict__:
            return self._name or self.__origin__.__name__
        if "__origin__" not in self.__dict__ or _is_dunder(attr):
            raise AttributeError(attr)
        return getattr(self.__origin__, attr)

    def __setattr__(self, attr, val):
        if attr in self._OWN or _is_dunder(attr):
            super().__setattr__(attr, val)
        else:
            setattr(self.__origin__, attr, val)

    def __dir__(self):
        return sorted({*super().__dir__(), *(name for name in dir(self.__origin__) if not _is_dunder(name))})

    def __instancecheck__(self, instance):
        return self.__subclasscheck__(instance.__class__)

    def __subclasscheck__(self, subclass):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")


class _GenericAlias(_BaseGenericAlias, _root=True):
    """__origin__[__args__]; __parameters__ are the variables in it that can be filled in."""

    def __init__(self, origin, args, *, inst=True, name=None):
        super().__init__(origin, inst=inst, name=name)
        self.__args__ = _as_tuple(args)
        self.__parameters__ = _collect_parameters(self.__args__)
        if not name:
            self.__module__ = origin.__module__

    def _same_kind(self, other):
        return isinstance(other, _GenericAlias)

    def _key(self):
        """What equal aliases have in common."""
        return self.__origin__, self.__args__

    def __eq__(self, other):
        return self._key() == other._key() if self._same_kind(other) else NotImplemented

    def __hash__(self):
        return hash(self._key())

    def __repr__(self):
        name = f"typing.{self._name}" if self._name else _type_repr(self.__origin__)
        return f"{name}[{', '.join(map(_type_repr, self.__args__)) or '()'}]"

    def __reduce__(self):
        origin = globals()[self._name] if self._name else self.__origin__
        args = self.__args__
        return operator.getitem, (origin, args[0] if len(args) == 1 and type(args[0]) is not tuple else args)

    def __iter__(self):
        yield Unpack[self]

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _SpecialForm):  # there is nothing to derive from
            raise TypeError(f"Cannot subclass {self!r}")
        if self._name:
            return super().__mro_entries__(bases)
        if self.__origin__ is Generic:
            later = bases[bases.index(self) + 1:]
            if Protocol in bases or any(isinstance(b, _BaseGenericAlias) and b is not self for b in later):
                return ()  # these are Generic already
        return (self.__origin__,)

    # ---- filling in ----

    def copy_with(self, arguments):
        """The same with other arguments."""
        return type(self)(self.__origin__, arguments, name=self._name, inst=self._inst)

    @_tp_cache
    def __getitem__(self, args):
        if self.__origin__ in (Generic, Protocol):
            raise TypeError(f"Cannot subscript already-subscripted {self}")
        if not self.__parameters__:
            raise TypeError(f"{self} is not a generic class")
        given = []
        for arg in map(_type_convert, _as_tuple(args)):
            inside = getattr(arg, "__typing_unpacked_tuple_args__", None)
            if inside is None or inside and inside[-1] is ...:
                given.append(arg)
            else:
                given += inside
        values = dict(zip(self.__parameters__, _arranged(self, tuple(given))))
        return self.copy_with(tuple(self._filled(self.__args__, values)))

    def _filled(self, args, values):
        """args with the values in the places of their variables."""
        filled = []
        for arg in args:
            new = arg
            if isinstance(arg, type) and not isinstance(arg, GenericAlias):
                pass
            elif isinstance(arg, tuple):
                new = tuple(self._filled(arg, values))
            elif hasattr(arg, "__typing_subst__"):
                new = arg.__typing_subst__(values[arg])
            elif getattr(arg, "__parameters__", ()):
                inner = []
                for parameter in arg.__parameters__:
                    many = isinstance(parameter, TypeVarTuple)
                    inner += values[parameter] if many else [values[parameter]]
                new = arg[tuple(inner)]
            several = _is_unpacked_typevartuple(arg) or (
                self.__origin__ is collections.abc.Callable and isinstance(new, tuple) and not isinstance(arg, tuple))
            filled += new if several else [new]
        return filled


class _UnionGenericAlias(_NotIterable, _GenericAlias, _root=True):
    """Union[...]: the order of the members does not matter."""

    def copy_with(self, arguments):
        return Union[arguments]

    def __eq__(self, other):
        if isinstance(other, (_UnionGenericAlias, types.UnionType)):
            return set(self.__args__) == set(other.__args__)
        return NotImplemented

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and type(None) in args:
            return f"typing.Optional[{_type_repr(args[args[0] is type(None)])}]"
        return f"typing.Union[{', '.join(map(_type_repr, args))}]"

    def __subclasscheck__(self, subclass):
        return any(issubclass(subclass, member) for member in self.__args__)

    def __reduce__(self):
        return operator.getitem, (Union, self.__args__)


class _LiteralGenericAlias(_GenericAlias, _root=True):
    """Literal[...]: values are equal only if their types are."""

    def _same_kind(self, other):
        return isinstance(other, _LiteralGenericAlias)

    def _key(self):
        return frozenset(_typed_values(self.__args__))


class _ConcatenateGenericAlias(_GenericAlias, _root=True):
    """Concatenate[X, P]: with types in the place of P it is a list."""

    def copy_with(self, arguments):
        *front, last = arguments
        if isinstance(last, (list, tuple)):
            return (*front, *last)
        if isinstance(last, _ConcatenateGenericAlias):
            return super().copy_with((*front, *last.__args__))
        return super().copy_with(arguments)


class _UnpackGenericAlias(_GenericAlias, _root=True):
    """*Ts, *tuple[X, Y]"""

    def __repr__(self):
        return f"*{self.__args__[0]!r}"

    def __getitem__(self, args):
        return args if self.__typing_is_unpacked_typevartuple__ else super().__getitem__(args)

    @property
    def __typing_unpacked_tuple_args__(self):
        inside = self.__args__[0]
        return inside.__args__ if isinstance(inside, (_GenericAlias, GenericAlias)) else None

    @property
    def __typing_is_unpacked_typevartuple__(self):
        return isinstance(self.__args__[0], TypeVarTuple)


class _AnnotatedAlias(_NotIterable, _GenericAlias, _root=True):
    """Annotated[T, x]: __origin__ is T, __metadata__ what follows."""

    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            origin, metadata = origin.__origin__, origin.__metadata__ + metadata
        super().__init__(origin, origin, name="Annotated")
        self.__metadata__ = metadata

    def _same_kind(self, other):
        return isinstance(other, _AnnotatedAlias)

    def _key(self):
        return self.__origin__, self.__metadata__

    def copy_with(self, arguments):
        (origin,) = arguments
        return type(self)(origin, self.__metadata__)

    def __repr__(self):
        return f"typing.Annotated[{', '.join([_type_repr(self.__origin__), *map(repr, self.__metadata__)])}]"

    def __reduce__(self):
        return operator.getitem, (Annotated, (self.__origin__, *self.__metadata__))

    def __getattr__(self, attr):
        return "Annotated" if attr in ("__name__", "__qualname__") else super().__getattr__(attr)

    def __mro_entries__(self, bases):
        return (self.__origin__,)


class _SpecialGenericAlias(_NotIterable, _BaseGenericAlias, _root=True):
    """List, Dict and their like: another name of a class, with this number of parameters."""

    def __init__(self, origin, nparams, *, inst=True, name=None):
        super().__init__(origin, inst=inst, name=name or origin.__name__)
        self._nparams = nparams
        home = "" if origin.__module__ == "builtins" else f"{origin.__module__}."
        self.__doc__ = f"A generic version of {home}{origin.__qualname__}."
        self.__module__ = "typing"

    @_tp_cache
    def __getitem__(self, params):
        demand = "Parameters to generic types must be types."
        params = tuple([_type_check(param, demand) for param in _as_tuple(params)])
        _check_generic(self, params, self._nparams)
        return self.copy_with(params)

    def copy_with(self, arguments):
        """The alias with these parameters."""
        return _GenericAlias(self.__origin__, arguments, name=self._name, inst=self._inst)

    def __repr__(self):
        return f"typing.{self._name}"

    def __reduce__(self):
        return self._name

    def __subclasscheck__(self, subclass):
        if isinstance(subclass, _GenericAlias):
            return super().__subclasscheck__(subclass)
        named = isinstance(subclass, _SpecialGenericAlias)
        return issubclass(subclass.__origin__ if named else subclass, self.__origin__)


class _CallableGenericAlias(_NotIterable, _GenericAlias, _root=True):
    """Callable[[X, Y], R]: __args__ is (X, Y, R)."""

    def _parts(self):
        """(parameters, result); parameters may be ..., a ParamSpec, a Concatenate."""
        args = self.__args__
        return args if len(args) == 2 and _is_param_expr(args[0]) else (list(args[:-1]), args[-1])

    def __repr__(self):
        parameters, result = self._parts()
        if isinstance(parameters, list):
            shown = f"[{', '.join(map(_type_repr, parameters))}]"
        else:
            shown = _type_repr(parameters)
        return f"typing.Callable[{shown}, {_type_repr(result)}]"

    def __reduce__(self):
        return operator.getitem, (Callable, tuple(self._parts()))


class _CallableType(_SpecialGenericAlias, _root=True):
    """Callable"""

    def copy_with(self, arguments):
        return _CallableGenericAlias(self.__origin__, arguments, name=self._name, inst=self._inst)

    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        parameters, result = params
        return self._of(tuple(parameters) if isinstance(parameters, list) else parameters, result)

    @_tp_cache
    def _of(self, parameters, result):
        result = _type_check(result, "Callable[args, result]: result must be a type.")
        parameters = _as_tuple(parameters)
        return self.copy_with((*map(_type_convert, parameters), result))


class _TupleType(_SpecialGenericAlias, _root=True):
    """Tuple"""

    @_tp_cache
    def __getitem__(self, params):
        items = _as_tuple(params)
        endless = len(items) >= 2 and items[-1] is ...
        demand = "Tuple[t, ...]: t must be a type." if endless else "Tuple[t0, t1, ...]: each t must be a type."
        checked = [_type_check(item, demand) for item in (items[:-1] if endless else items)]
        return self.copy_with((*checked, ...) if endless else tuple(checked))


class Annotated:
    """Annotated[T, x]: T, and something to say about it."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        raise TypeError("Type Annotated cannot be instantiated.")

    def __init_subclass__(cls, *args, **kwds):
        raise TypeError(f"Cannot subclass {cls.__module__}.Annotated")

    @_tp_cache
    def __class_getitem__(cls, items):
        if type(items) is not tuple or len(items) < 2:
            raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
        given, *metadata = items
        if _is_unpacked_typevartuple(given):
            raise TypeError("Annotated[...] should not be used with an unpacked TypeVarTuple")
        origin = _type_check(given, "Annotated[t, ...]: t must be a type.", allow_special_forms=True)
        return _AnnotatedAlias(origin, tuple(metadata))


# ---- generic classes ----

class Generic:
    """Base of classes with type parameters: class C(Generic[T]), then C[int]."""

    __slots__ = ()
    _is_protocol = False

    @_tp_cache
    def __class_getitem__(cls, params):
        params = tuple(map(_type_convert, _as_tuple(params)))
        if cls in (Generic, Protocol):
            _check_variables(cls, params)
        else:
            params = _class_arguments(cls, params)
        return _GenericAlias(cls, params)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        written = cls.__dict__.get("__orig_bases__")
        plain = Generic in (cls.__bases__ if written is None else written)
        if plain and (written is not None or cls.__name__ != "Protocol" and type(cls) is not _TypedDictMeta):
            raise TypeError("Cannot inherit from plain Generic")
        cls.__parameters__ = () if written is None else _class_parameters(written)


def _check_variables(cls, params):
    """Generic[...] and Protocol[...] take variables, each once."""
    if not params:
        raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
    if not all(isinstance(p, (TypeVar, ParamSpec)) or _is_unpacked_typevartuple(p) for p in params):
        raise TypeError(f"Parameters to {cls.__name__}[...] must all be type variables or parameter specification "
                        "variables.")
    if len(set(params)) < len(params):
        raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")


def _class_arguments(cls, params):
    """The arguments of C[params]."""
    args = []
    for parameter, value in zip(cls.__parameters__, _arranged(cls, params)):
        args += value if isinstance(parameter, TypeVarTuple) else [value]
    return tuple(args)


def _class_parameters(bases):
    """The variables in the bases; a Generic[...] or Protocol[...] among these says in which order."""
    variables = _collect_parameters(bases)
    declared = [base for base in bases if isinstance(base, _GenericAlias) and base.__origin__ in (Generic, Protocol)]
    if len([base for base in declared if base.__origin__ is declared[0].__origin__]) > 1:
        raise TypeError(f"Cannot inherit from {declared[0].__origin__.__name__}[...] multiple times.")
    if not declared:
        return variables
    listed = declared[0].__parameters__
    left_out = [str(variable) for variable in variables if variable not in listed]
    if left_out:
        raise TypeError(f"Some type variables ({', '.join(left_out)}) are not listed in "
                        f"{declared[0].__origin__.__name__}[{', '.join(map(str, listed))}]")
    return listed


# ---- protocols ----

# Attributes of every class, or of these classes here, which no protocol asks for.
EXCLUDED_ATTRIBUTES = """
    __parameters__ __orig_bases__ __orig_class__ _is_protocol _is_runtime_protocol __abstractmethods__
    __annotations__ __dict__ __doc__ __init__ __module__ __new__ __slots__ __subclasshook__ __weakref__
    __class_getitem__ __final__ _MutableMapping__marker
""".split()
_NOT_ASKED_FOR = frozenset([*EXCLUDED_ATTRIBUTES, "__match_args__", "__qualname__", "_abc_impl"])

# Classes elsewhere that protocols may derive from.
_LIKE_PROTOCOLS = {
    "collections.abc": frozenset("""Callable Awaitable Iterable Iterator AsyncIterable Hashable Sized Container
                                    Collection Reversible""".split()),
    "contextlib": frozenset(("AbstractContextManager", "AbstractAsyncContextManager")),
}


def _get_protocol_attrs(cls):
    """Names of the attributes that a protocol asks for."""
    names = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ not in ("Protocol", "Generic"):
            names.update(base.__dict__, getattr(base, "__annotations__", ()))
    return {name for name in names if name not in _NOT_ASKED_FOR and not name.startswith("_abc_")}


def _is_callable_members_only(cls):
    return all(callable(getattr(cls, name, None)) for name in _get_protocol_attrs(cls))


def _offers(cls, name):
    """Whether a class has the attribute, or as a protocol asks for it."""
    for base in cls.__mro__:
        if name in base.__dict__:
            return base.__dict__[name] is not None
        annotations = getattr(base, "__annotations__", None)
        if isinstance(annotations, collections.abc.Mapping) and name in annotations and getattr(
                cls, "_is_protocol", False):
            return True
    return False


class _ProtocolMeta(abc.ABCMeta):
    """isinstance() with a protocol looks at attributes.

    What asks for too much is refused only where the program asks, not where one check leads to others.
    """

    _is_checking = False

    def __subclasscheck__(cls, other):
        if not _ProtocolMeta._is_checking and cls.__dict__.get("_is_protocol", False):
            if not cls._is_runtime_protocol:
                raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
            if not _is_callable_members_only(cls):
                raise TypeError("Protocols with non-method members don't support issubclass()")
            if not isinstance(other, type):
                raise TypeError("issubclass() arg 1 must be a class")
        outer, _ProtocolMeta._is_checking = _ProtocolMeta._is_checking, True
        try:
            return super().__subclasscheck__(other)
        finally:
            _ProtocolMeta._is_checking = outer

    def register(cls, subclass):
        """Take the class for one that derives from cls."""
        outer, _ProtocolMeta._is_checking = _ProtocolMeta._is_checking, True
        try:
            return super().register(subclass)
        finally:
            _ProtocolMeta._is_checking = outer

    def __instancecheck__(cls, instance):
        is_protocol = getattr(cls, "_is_protocol", False)
        if is_protocol and not getattr(cls, "_is_runtime_protocol", False):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if (not is_protocol or _is_callable_members_only(cls)) and issubclass(type(instance), cls):
            return True
        if is_protocol and all(_has(instance, name, cls) for name in _get_protocol_attrs(cls)):
            return True
        outer, _ProtocolMeta._is_checking = _ProtocolMeta._is_checking, True
        try:
            return super().__instancecheck__(instance)
        finally:
            _ProtocolMeta._is_checking = outer


def _has(instance, name, cls):
    """Whether the instance has the attribute; a method that is None does not count."""
    missing = object()
    value = getattr(instance, name, missing)
    return value is not missing and (value is not None or not callable(getattr(cls, name, None)))


def _protocol_hook(cls, other):
    """__subclasshook__ of protocols: other derives from cls if it has all the methods."""
    if not cls.__dict__.get("_is_protocol", False) or not _is_callable_members_only(cls):
        return NotImplemented
    return all(_offers(other, name) for name in _get_protocol_attrs(cls)) or NotImplemented


def _protocol_init(self, *args, **kwargs):
    """__init__ of protocols. A class that only inherits it gets, when first called, the one that is hidden by it."""
    cls = type(self)
    if cls._is_protocol:
        raise TypeError("Protocols cannot be instantiated")
    if cls.__init__ is not _protocol_init:
        return  # called by super().__init__()
    inits = (base.__dict__.get("__init__", _protocol_init) for base in cls.__mro__)
    cls.__init__ = next((init for init in inits if init is not _protocol_init), object.__init__)
    cls.__init__(self, *args, **kwargs)


class Protocol(Generic, metaclass=_ProtocolMeta):
    """Base of protocols: classes that say which attributes others have to have."""

    _is_runtime_protocol = False  # whether isinstance() may look
    _is_protocol = True
    __slots__ = ()

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if "_is_protocol" not in cls.__dict__ or not cls._is_protocol:
            cls._is_protocol = Protocol in cls.__bases__
        if "__subclasshook__" not in cls.__dict__:
            cls.__subclasshook__ = classmethod(_protocol_hook)
        if not cls._is_protocol:
            return
        for base in cls.__bases__:
            known = base.__name__ in _LIKE_PROTOCOLS.get(base.__module__, ()) or base in (object, Generic)
            if not known and not (issubclass(base, Generic) and base._is_protocol):
                raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
        if cls.__init__ is Protocol.__init__:
            cls.__init__ = _protocol_init


def runtime_checkable(cls):
    """Class decorator: isinstance() may look whether an object has what the protocol asks for."""
    if not (issubclass(cls, Generic) and getattr(cls, "_is_protocol", False)):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    return cls


# ---- taking types apart ----

def get_origin(tp):
    """What was subscripted: a class, a form; None if tp is no subscription."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, types.UnionType):
        return types.UnionType
    if isinstance(tp, (_BaseGenericAlias, GenericAlias, ParamSpecArgs)):
        return tp.__origin__
    return tp if tp is Generic else None


def get_args(tp):
    """The arguments of a subscription, () if tp is none."""
    if isinstance(tp, types.UnionType):
        return tp.__args__
    if not isinstance(tp, (GenericAlias, _GenericAlias)):
        return ()
    annotated = isinstance(tp, _AnnotatedAlias)
    return (tp.__origin__, *tp.__metadata__) if annotated else _unflattened(tp, tp.__args__)


def _unflattened(alias, args):
    """Arguments as they are written: those of Callable with a list."""
    plain = alias.__origin__ is not collections.abc.Callable or len(args) == 2 and _is_param_expr(args[0])
    return args if plain else (list(args[:-1]), args[-1])


def _with_args(t, args):
    """The subscription or union t with other arguments."""
    if isinstance(t, types.UnionType):
        return functools.reduce(operator.or_, args)
    return GenericAlias(t.__origin__, args) if isinstance(t, GenericAlias) else t.copy_with(args)


def _eval_type(t, globalns, localns, recursive_guard=frozenset()):
    """t with the types in the place of ForwardRefs."""
    if isinstance(t, ForwardRef):
        return t._evaluate(globalns, localns, recursive_guard)
    if not isinstance(t, (_GenericAlias, GenericAlias, types.UnionType)):
        return t
    if isinstance(t, GenericAlias):
        texts = tuple([ForwardRef(arg) if isinstance(arg, str) else arg for arg in t.__args__])
        unpacked = t.__unpacked__
        written = _unflattened(t, texts)
        t = t.__origin__[written]
        t = Unpack[t] if unpacked else t
    found = tuple([_eval_type(arg, globalns, localns, recursive_guard) for arg in t.__args__])
    return t if found == t.__args__ else _with_args(t, found)


def _strip_annotations(t):
    """t without Annotated, Required and NotRequired."""
    if isinstance(t, _AnnotatedAlias):
        return _strip_annotations(t.__origin__)
    if getattr(t, "__origin__", None) in (Required, NotRequired):
        return _strip_annotations(t.__args__[0])
    if isinstance(t, (_GenericAlias, GenericAlias, types.UnionType)):
        bare = tuple(map(_strip_annotations, t.__args__))
        return t if bare == t.__args__ else _with_args(t, bare)
    return t


# What may have no annotations.
_MAY_BE_BARE = (types.FunctionType, types.BuiltinFunctionType, types.MethodType, types.ModuleType,
                types.WrapperDescriptorType, types.MethodWrapperType, types.MethodDescriptorType)


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """Annotations of a class (and its bases), function or module, by name, with texts evaluated."""
    if getattr(obj, "__no_type_check__", None):
        return {}
    if isinstance(obj, type):
        hints = _hints_of_class(obj, globalns, localns)
    else:
        hints = _hints_of_object(obj, globalns, localns)
    return hints if include_extras else {name: _strip_annotations(hint) for name, hint in hints.items()}


def _hint(value, globalns, localns, **how):
    if isinstance(value, str):
        value = ForwardRef(value, **how)
    return type(None) if value is None else _eval_type(value, globalns, localns)


def _hints_of_class(cls, globalns, localns):
    hints = {}
    for base in reversed(cls.__mro__):
        outer = getattr(sys.modules.get(base.__module__), "__dict__", {}) if globalns is None else globalns
        inner = dict(vars(base)) if localns is None else localns
        if globalns is None and localns is None:
            outer, inner = inner, outer  # names of the module come first
        annotations = base.__dict__.get("__annotations__", {})
        if isinstance(annotations, types.GetSetDescriptorType):
            annotations = {}
        for name, value in annotations.items():
            hints[name] = _hint(value, outer, inner, is_argument=False, is_class=True)
    return hints


def _hints_of_object(obj, globalns, localns):
    if globalns is None:
        globalns = _globals_of(obj)
        localns = globalns if localns is None else localns
    elif localns is None:
        localns = globalns
    annotations = getattr(obj, "__annotations__", None)
    if annotations is None:
        if not isinstance(obj, _MAY_BE_BARE):
            raise TypeError(f"{obj!r} is not a module, class, method, or function.")
        annotations = {}
    is_module = isinstance(obj, types.ModuleType)
    return {name: _hint(value, globalns, localns, is_argument=not is_module)
            for name, value in annotations.items()}


def _globals_of(obj):
    if isinstance(obj, types.ModuleType):
        return obj.__dict__
    while hasattr(obj, "__wrapped__"):
        obj = obj.__wrapped__
    return getattr(obj, "__globals__", {})


# ---- NewType ----

class NewType(_Joinable):
    """NewType(name, tp): a type that checkers tell from tp; at run time a function that returns its argument."""

    def __init__(self, name, tp):
        self.__qualname__, self.__name__ = name, name.rpartition(".")[2]
        self.__supertype__ = tp
        home = _caller()
        if home != "typing":
            self.__module__ = home

    def __call__(self, x):
        return x

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __reduce__(self):
        return self.__qualname__

    def __mro_entries__(self, bases):
        name = self.__name__

        class Refusal:
            def __init_subclass__(cls):
                raise TypeError("Cannot subclass an instance of NewType. Perhaps you were looking for: "
                                f"`{cls.__name__} = NewType({cls.__name__!r}, {name})`")

        return (Refusal,)


from _typing_records import (NamedTuple, NamedTupleMeta, TypedDict, _NamedTuple, _prohibited, _TypedDict,
                             _TypedDictMeta, is_typeddict)

# ---- variables and other names of classes ----

T, KT, VT = TypeVar("T"), TypeVar("KT"), TypeVar("VT")
T_co, V_co, VT_co = [TypeVar(name, covariant=True) for name in ("T_co", "V_co", "VT_co")]
T_contra = TypeVar("T_contra", contravariant=True)
CT_co = TypeVar("CT_co", covariant=True, bound=type)
AnyStr = TypeVar("AnyStr", bytes, str)


def _alias(origin, nparams, *, inst=True, name=None):
    return _SpecialGenericAlias(origin, nparams, inst=inst, name=name)


def _abstract(count, names):
    """Aliases of classes of collections.abc with so many parameters."""
    return [_alias(getattr(collections.abc, name), count) for name in names.split()]


Hashable, Sized, ByteString = _abstract(0, "Hashable Sized ByteString")
Iterable, Iterator, Reversible, Container, Collection = _abstract(1, "Iterable Iterator Reversible Container Collection")
Awaitable, AsyncIterable, AsyncIterator = _abstract(1, "Awaitable AsyncIterable AsyncIterator")
Sequence, MutableSequence, MutableSet = _abstract(1, "Sequence MutableSequence MutableSet")
MappingView, KeysView, ValuesView = _abstract(1, "MappingView KeysView ValuesView")
Mapping, MutableMapping, ItemsView, AsyncGenerator = _abstract(2, "Mapping MutableMapping ItemsView AsyncGenerator")
Coroutine, Generator = _abstract(3, "Coroutine Generator")
AbstractSet = _alias(collections.abc.Set, 1, name="AbstractSet")
Callable = _CallableType(collections.abc.Callable, 2)

Tuple = _TupleType(tuple, -1, inst=False, name="Tuple")
List, Set, FrozenSet, Type = [_alias(cls, 1, inst=False, name=name) for cls, name in (
    (list, "List"), (set, "Set"), (frozenset, "FrozenSet"), (type, "Type"))]
Dict = _alias(dict, 2, inst=False, name="Dict")
Deque, Counter = _alias(collections.deque, 1, name="Deque"), _alias(collections.Counter, 1)
DefaultDict = _alias(collections.defaultdict, 2, name="DefaultDict")
OrderedDict, ChainMap = _alias(collections.OrderedDict, 2), _alias(collections.ChainMap, 2)
ContextManager = _alias(contextlib.AbstractContextManager, 1, name="ContextManager")
AsyncContextManager = _alias(contextlib.AbstractAsyncContextManager, 1, name="AsyncContextManager")


def __getattr__(name):
    # of classes whose module is not needed otherwise
    if name not in ("Pattern", "Match"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import re
    made = globals()[name] = _alias(getattr(re, name), 1)
    return made


# ---- protocols of conversions ----

def _conversion(name, method, base=Protocol, parameters=("self",)):
    """The protocol of classes with one special method."""
    def stub(self, ndigits=0):
        pass

    def plain_stub(self):
        pass

    function = abc.abstractmethod(stub if len(parameters) > 1 else plain_stub)
    function.__name__, function.__qualname__ = method, f"{name}.{method}"
    body = {"__slots__": (), "__module__": "typing", "__doc__": f"Classes with a method {method}.", method: function}
    return runtime_checkable(types.new_class(name, (base,), {}, lambda ns: ns.update(body)))


SupportsInt = _conversion("SupportsInt", "__int__")
SupportsFloat = _conversion("SupportsFloat", "__float__")
SupportsComplex = _conversion("SupportsComplex", "__complex__")
SupportsBytes = _conversion("SupportsBytes", "__bytes__")
SupportsIndex = _conversion("SupportsIndex", "__index__")
SupportsAbs = _conversion("SupportsAbs", "__abs__", Protocol[T_co])
SupportsRound = _conversion("SupportsRound", "__round__", Protocol[T_co], ("self", "ndigits"))


# ---- files ----

def _stubs(cls, methods="", properties=""):
    """Gives the class abstract methods and properties of these names."""
    for name in methods.split():
        setattr(cls, name, abc.abstractmethod(_named_stub(name)))
    for name in properties.split():
        setattr(cls, name, property(abc.abstractmethod(_named_stub(name))))
    return cls


def _named_stub(name):
    def stub(self, *args):
        pass

    stub.__name__ = name
    return stub


class IO(Generic[AnyStr]):
    """What open() returns, for annotations."""

    __slots__ = ()


class BinaryIO(IO[bytes]):
    """What open() returns in binary mode."""

    __slots__ = ()


class TextIO(IO[str]):
    """What open() returns in text mode."""

    __slots__ = ()


_stubs(IO, """close fileno flush isatty read readable readline readlines seek seekable tell truncate writable write
              writelines __enter__ __exit__""", "mode name closed")
_stubs(BinaryIO, "write __enter__")
_stubs(TextIO, "__enter__", "buffer encoding errors line_buffering newlines")

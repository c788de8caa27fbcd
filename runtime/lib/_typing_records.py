"""typing's NamedTuple and TypedDict. Imported by typing when all that they need is there."""

import collections
import types
from typing import Annotated, Generic, NotRequired, Required, _caller, _type_check, get_origin


# ---- NamedTuple ----

_prohibited = frozenset("""__new__ __init__ __slots__ __getnewargs__ _fields _field_defaults _make
                                _replace _asdict _source""".split())
_NOT_COPIED = frozenset(("__module__", "__name__", "__annotations__", "__qualname__", "__orig_bases__"))


def _named_tuple(name, fields, module, defaults=()):
    """The class with these (field, type) pairs."""
    checked = [(field, _type_check(tp, f"field {field} annotation must be a type")) for field, tp in fields]
    made = collections.namedtuple(name, [field for field, _ in checked], defaults=defaults, module=module)
    made.__annotations__ = dict(checked)
    return made


def _fields_with_defaults(fields, body):
    """The last of the fields, those that the class body gives values."""
    found = [field for field in fields if field in body]
    for field in fields[fields.index(found[0]):] if found else ():
        if field not in body:
            before = found[:[f for f in fields if f in body or f == field].index(field)]
            raise TypeError(f"Non-default namedtuple field {field} cannot follow default "
                            f"field{'s' if len(before) > 1 else ''} {', '.join(before)}")
    return found


class NamedTupleMeta(type):
    """Turns `class X(NamedTuple)` into a named tuple."""

    __module__ = "typing"

    def __new__(cls, typename, bases, ns):
        if any(base is not _NamedTuple and base is not Generic for base in bases):
            raise TypeError("can only inherit from a NamedTuple type and Generic")
        if bases.count(_NamedTuple) > 1:
            raise TypeError("duplicate base class tuple")
        annotations = ns.get("__annotations__", {})
        defaults = [ns[field] for field in _fields_with_defaults(list(annotations), ns)]
        made = _named_tuple(typename, annotations.items(), ns["__module__"], defaults)
        fields = made._fields
        if Generic in bases:
            made = types.new_class(typename, (made, Generic), {}, lambda body: body.update(
                __slots__=(), __module__=ns["__module__"], __orig_bases__=ns.get("__orig_bases__", bases)))
        for name, value in ns.items():
            if name in _prohibited:
                raise AttributeError(f"Cannot overwrite NamedTuple attribute {name}")
            if name not in _NOT_COPIED and name not in fields:
                setattr(made, name, value)
        for name in "__orig_bases__", "__qualname__":
            if name in ns:
                setattr(made, name, ns[name])
        return made


def NamedTuple(typename, fields=None, /, **kwargs):
    """A named tuple with types: as the base of a class with annotations, or called with (field, type) pairs."""
    if fields is not None and kwargs:
        raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
    made = _named_tuple(typename, list(kwargs.items() if fields is None else fields), module=_caller())
    made.__orig_bases__ = (NamedTuple,)
    return made


_NamedTuple = type.__new__(NamedTupleMeta, "NamedTuple", (), {"__module__": "typing"})
NamedTuple.__mro_entries__ = lambda bases: (_NamedTuple,)


# ---- TypedDict ----

class _TypedDictMeta(type):
    """Turns `class X(TypedDict)` into a kind of dict that knows which keys are required."""

    __module__ = "typing"

    def __new__(cls, name, bases, ns, total=True):
        if any(type(base) is not _TypedDictMeta and base is not Generic for base in bases):
            raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict base class")
        generic = (Generic,) if any(issubclass(base, Generic) for base in bases) else ()
        made = super().__new__(_TypedDictMeta, name, (*generic, dict), ns)
        demand = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"
        own = {key: _type_check(tp, demand, module=made.__module__, allow_special_forms=True)
               for key, tp in ns.get("__annotations__", {}).items()}
        annotations, required, optional = {}, set(), set()
        for base in bases:
            annotations.update(base.__dict__.get("__annotations__", {}))
            required.update(base.__dict__.get("__required_keys__", ()))
            optional.update(base.__dict__.get("__optional_keys__", ()))
        for key, tp in own.items():
            (required if _is_required(tp, total) else optional).add(key)
        made.__annotations__ = {**annotations, **own}
        made.__required_keys__, made.__optional_keys__ = frozenset(required), frozenset(optional)
        if not hasattr(made, "__total__"):
            made.__total__ = total
        return made

    def __init__(cls, name, bases, ns, total=True):
        super().__init__(name, bases, ns)

    def __call__(cls, /, *args, **kwargs):
        return dict(*args, **kwargs)

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __instancecheck__ = __subclasscheck__


def _is_required(tp, total):
    if get_origin(tp) is Annotated:
        tp = tp.__origin__
    origin = get_origin(tp)
    return origin is Required or origin is not NotRequired and total


def TypedDict(typename, fields=None, /, *, total=True, **kwargs):
    """A dict with certain keys: as the base of a class with annotations, or called with {key: type}."""
    if fields is not None and kwargs:
        raise TypeError("TypedDict takes either a dict or keyword arguments, but not both")
    if kwargs:
        import warnings
        warnings.warn("The kwargs-based syntax for TypedDict definitions is deprecated in Python 3.11, will be "
                      "removed in Python 3.13, and may not be understood by third-party type checkers.",
                      DeprecationWarning, stacklevel=2)
    body = {"__annotations__": dict(kwargs if fields is None else fields)}
    module = _caller()
    if module is not None:
        body["__module__"] = module
    made = _TypedDictMeta(typename, (), body, total=total)
    made.__orig_bases__ = (TypedDict,)
    return made


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {"__module__": "typing"})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


def is_typeddict(tp):
    """Whether tp is a TypedDict class."""
    return isinstance(tp, _TypedDictMeta)


for _function in NamedTuple, TypedDict, is_typeddict:
    _function.__module__ = "typing"

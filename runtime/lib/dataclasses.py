"""dataclasses: classes that are mainly fields.

The decorator reads the annotations of a class, makes a Field of each, and adds the methods that follow from them.
What it does to one class is the work of a _Maker, step by step. __init__ is a native callable, which binds its
arguments by the list of fields; the other methods are closures over the names of fields.
"""

import abc
import copy
import sys
import types
from _dataclasses import make_init, remake
from _traceback import generated
from keyword import iskeyword
from operator import attrgetter

__all__ = ["KW_ONLY", "MISSING", "Field", "FrozenInstanceError", "InitVar", "asdict", "astuple", "dataclass",
           "field", "fields", "is_dataclass", "make_dataclass", "replace"]


class FrozenInstanceError(AttributeError):
    """Raised when a field of a frozen object is assigned or deleted."""


# ---- marks ----

class _Mark:
    """An object that stands for something, shown by a name."""

    __slots__ = ("name",)

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


class _MISSING_TYPE:
    """Type of MISSING, which stands for a default that was not given."""


class _KW_ONLY_TYPE:
    """Type of KW_ONLY, the annotation behind which fields are keyword-only."""


MISSING, KW_ONLY = _MISSING_TYPE(), _KW_ONLY_TYPE()

# What an annotated name is: a field, an attribute of the class, an argument that is passed on.
_FIELD, _FIELD_CLASSVAR, _FIELD_INITVAR = map(_Mark, ("_FIELD", "_FIELD_CLASSVAR", "_FIELD_INITVAR"))

# Where a data class keeps its fields, by name, and what the decorator was told.
_FIELDS, _PARAMS = "__dataclass_fields__", "__dataclass_params__"


class InitVar:
    """InitVar[T] annotates an argument of __init__ that is no field but goes to __post_init__."""

    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __class_getitem__(cls, type):
        return cls(type)

    def __repr__(self):
        plain = isinstance(self.type, type) and not isinstance(self.type, types.GenericAlias)
        return "dataclasses.InitVar[%s]" % (self.type.__name__ if plain else repr(self.type))


def _guarded(repr_of):
    """A __repr__ method that shows an object inside of itself as "..."."""
    shown = set()  # objects whose repr is being made

    def __repr__(self):
        if id(self) in shown:
            return "..."
        shown.add(id(self))
        try:
            return repr_of(self)
        finally:
            shown.discard(id(self))

    repr_of.__qualname__ = "__create_fn__.<locals>.__repr__"  # by which pprint knows that it is not the user's
    __repr__.__wrapped__ = repr_of
    return __repr__


# ---- fields ----

_FIELD_ATTRIBUTES = ("name", "type", "default", "default_factory", "init", "repr", "hash", "compare", "metadata",
                     "kw_only")


class Field:
    """What is known of a field. Made by field(); name and type come from the class that it is put in."""

    __slots__ = (*_FIELD_ATTRIBUTES, "_field_type")

    __class_getitem__ = classmethod(types.GenericAlias)

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        values = (None, None, default, default_factory, init, repr, hash, compare,
                  types.MappingProxyType({} if metadata is None else metadata), kw_only)
        for attribute, value in zip(_FIELD_ATTRIBUTES, values):
            setattr(self, attribute, value)
        self._field_type = None

    @_guarded
    def __repr__(self):
        shown = [f"{attribute}={getattr(self, attribute)!r}" for attribute in _FIELD_ATTRIBUTES]
        return f"Field({','.join(shown)},_field_type={self._field_type})"

    def __set_name__(self, owner, name):
        """A default that is a descriptor wants to know its name, too."""
        tell = getattr(type(self.default), "__set_name__", None)
        if tell is not None:
            tell(self.default, owner, name)

    def _has_default(self):
        return self.default is not MISSING or self.default_factory is not MISSING


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING):
    """Says of a field what a plain default value cannot; hash=None: as compare says."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


class _DataclassParams:
    """What the decorator was told."""

    __slots__ = ("init", "repr", "eq", "order", "unsafe_hash", "frozen")

    def __init__(self, *values):
        for name, value in zip(self.__slots__, values):
            setattr(self, name, value)

    def __repr__(self):
        return f"_DataclassParams({','.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__)})"


# ---- annotations ----

def _leading_name(text):
    """(prefix, name) of an annotation's text: ("a", "B") of "a.B[c]", (None, "B") of "B[c]"."""
    def word_at(i):
        while i < len(text) and text[i].isspace():
            i += 1
        start = i
        while i < len(text) and (text[i].isalnum() or text[i] == "_"):
            i += 1
        return text[start:i], i

    first, end = word_at(0)
    rest = text[end:].lstrip()
    if first and rest.startswith("."):
        second, _ = word_at(len(text) - len(rest) + 1)
        if second:
            return first, second
    return None, first


def _means(annotation, cls, module_name, is_it):
    """Whether is_it(annotation); a text is looked up as far as its first names go, in the module of cls."""
    if not isinstance(annotation, str):
        return is_it(annotation)
    module = sys.modules.get(module_name)
    home = sys.modules.get(cls.__module__)
    prefix, name = _leading_name(annotation)
    if module is None or home is None:
        return False
    if prefix is not None:
        if home.__dict__.get(prefix) is not module:
            return False
        home = module
    return is_it(home.__dict__.get(name))


def _is_classvar(annotation):
    typing = sys.modules.get("typing")
    if typing is None:
        return False
    return annotation is typing.ClassVar or getattr(annotation, "__origin__", None) is typing.ClassVar


def _is_initvar(annotation):
    return annotation is InitVar or type(annotation) is InitVar


def _is_kw_only(annotation):
    return annotation is KW_ONLY


def _kind_of(annotation, cls):
    """Which of the three kinds the annotation makes of a name."""
    if _means(annotation, cls, "typing", _is_classvar):
        return _FIELD_CLASSVAR
    return _FIELD_INITVAR if _means(annotation, cls, __name__, _is_initvar) else _FIELD


def _field_of(cls, name, annotation, kw_only):
    """The Field of an annotated name of the class."""
    given = getattr(cls, name, MISSING)
    if isinstance(given, types.MemberDescriptorType):  # a slot is no default
        given = MISSING
    made = given if isinstance(given, Field) else field(default=given)
    made.name, made.type, made._field_type = name, annotation, _kind_of(annotation, cls)
    if made._field_type is not _FIELD and made.default_factory is not MISSING:
        raise TypeError(f"field {name} cannot have a default factory")
    if made._field_type is not _FIELD_CLASSVAR:
        made.kw_only = kw_only if made.kw_only is MISSING else made.kw_only
    elif made.kw_only is not MISSING:
        raise TypeError(f"field {name} is a ClassVar but specifies kw_only")
    if made._field_type is _FIELD and type(made.default).__hash__ is None:
        raise ValueError(f"mutable default {type(made.default)} for field {name} is not allowed: use default_factory")
    return made


# ---- methods ----

def _values_of(names):
    """A function: the tuple of an object's attributes of these names."""
    if len(names) > 1:
        return attrgetter(*names)
    if names:
        name = names[0]
        return lambda obj: (getattr(obj, name),)
    return lambda obj: ()


def _repr_method(names):
    @_guarded
    def __repr__(self):
        inside = ", ".join([f"{name}={getattr(self, name)!r}" for name in names])
        return f"{type(self).__qualname__}({inside})"

    return __repr__


def _comparison_methods(names):
    """__eq__ and the four of order; objects of different classes cannot be compared."""
    values = _values_of(names)

    def __eq__(self, other):
        if other.__class__ is self.__class__:
            return values(self) == values(other)
        return NotImplemented

    def __lt__(self, other):
        if other.__class__ is self.__class__:
            return values(self) < values(other)
        return NotImplemented

    def __le__(self, other):
        if other.__class__ is self.__class__:
            return values(self) <= values(other)
        return NotImplemented

    def __gt__(self, other):
        if other.__class__ is self.__class__:
            return values(self) > values(other)
        return NotImplemented

    def __ge__(self, other):
        if other.__class__ is self.__class__:
            return values(self) >= values(other)
        return NotImplemented

    return __eq__, (__lt__, __le__, __gt__, __ge__)


def _hash_method(names):
    values = _values_of(names)

    def __hash__(self):
        return hash(values(self))

    return __hash__


def _freezing_methods(cls, names):
    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    return __setattr__, __delattr__


def _show_as_generated():
    equal, ordered = _comparison_methods(())
    generated(equal, *ordered, _hash_method(()), *_freezing_methods(None, ()))


_show_as_generated()


def _get_state(self):
    return [getattr(self, f.name) for f in fields(self)]


def _set_state(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)  # also of frozen objects


# ---- the decorator's work ----

class _Maker:
    """Turns one class into a data class.

    fields   Field objects by name, those of base classes first
    slots    values of fields are in slots, not in the class
    own_hash the class body defines __hash__ (not only by defining __eq__)
    """

    def __init__(self, cls, params, slots):
        self.cls, self.params, self.slots = cls, params, slots
        self.fields = {}
        defined = cls.__dict__.get("__hash__", MISSING)
        self.own_hash = defined is not MISSING and (defined is not None or "__eq__" not in cls.__dict__)

    def names(self, is_wanted):
        """Names of the fields proper that is_wanted(field)."""
        return [f.name for f in self.fields.values() if f._field_type is _FIELD and is_wanted(f)]

    def parameters(self):
        """The fields that are parameters of __init__, in its order."""
        known = [f for f in self.fields.values() if f.init and f._field_type is not _FIELD_CLASSVAR]
        return [f for f in known if not f.kw_only] + [f for f in known if f.kw_only]

    # ---- fields ----

    def inherit(self):
        """Takes over the fields of the bases, which must be as frozen as the class."""
        frozen = []
        for base in reversed(self.cls.__mro__[1:]):
            inherited = getattr(base, _FIELDS, None)
            if inherited is not None:
                self.fields.update(inherited)
                frozen.append(getattr(base, _PARAMS).frozen)
        if any(frozen) and not self.params.frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if frozen and self.params.frozen and not any(frozen):
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")

    def read_annotations(self, kw_only):
        """Makes the fields of the class itself."""
        cls = self.cls
        annotations = cls.__dict__.get("__annotations__", {})
        found, mark_seen = [], False
        for name, annotation in annotations.items():
            if not _means(annotation, cls, __name__, _is_kw_only):
                found.append(_field_of(cls, name, annotation, kw_only))
                continue
            if mark_seen:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            mark_seen = kw_only = True
        for f in found:
            self.fields[f.name] = f
            self.show_default(f)
        for name, value in cls.__dict__.items():
            if isinstance(value, Field) and name not in annotations:
                raise TypeError(f"{name!r} is a field but has no type annotation")

    def show_default(self, f):
        """The class attribute is the default itself, not the Field."""
        if not isinstance(getattr(self.cls, f.name, None), Field):
            return
        if f.default is MISSING:
            delattr(self.cls, f.name)
        else:
            setattr(self.cls, f.name, f.default)

    # ---- methods ----

    def add(self, method):
        """Gives the class the method unless its body has one of the name; whether that was so."""
        method.__qualname__ = f"{self.cls.__qualname__}.{method.__name__}"
        if method.__name__ in self.cls.__dict__:
            return False
        setattr(self.cls, method.__name__, method)
        return True

    def must_add(self, method, advice=""):
        if not self.add(method):
            raise TypeError(f"Cannot overwrite attribute {method.__name__} in class {self.cls.__name__}{advice}")

    def add_init(self):
        optional = None
        for f in self.parameters():
            if not f.kw_only and optional is not None and not f._has_default():
                raise TypeError(f"non-default argument {f.name!r} follows default argument")
            optional = f if f._has_default() else optional
        plan = [self.plan_of(f) for f in self.fields.values() if f._field_type is not _FIELD_CLASSVAR]
        made = make_init(f"{self.cls.__qualname__}.__init__", tuple(plan), self.params.frozen,
                         hasattr(self.cls, "__post_init__"))
        made.__annotations__ = {f.name: f.type for f in self.fields.values()
                                if f.init and f._field_type is not _FIELD_CLASSVAR}
        made.__annotations__["return"] = None
        made.__globals__ = getattr(sys.modules.get(self.cls.__module__), "__dict__", {})
        if "__init__" not in self.cls.__dict__:
            self.cls.__init__ = made

    def plan_of(self, f):
        """(name, 0 no default, 1 default or 2 factory, that, 1 keyword-only + 2 no parameter + 4 no attribute)."""
        how = f.kw_only * 1 | (not f.init) * 2 | (f._field_type is _FIELD_INITVAR) * 4
        if f.default_factory is not MISSING:
            return f.name, 2, f.default_factory, how
        if f.default is not MISSING and (f.init or self.slots):
            return f.name, 1, f.default, how
        return f.name, 0, None, how  # without a parameter the class attribute is the default

    def add_comparisons(self):
        if self.params.order and not self.params.eq:
            raise ValueError("eq must be true if order is true")
        equal, ordered = _comparison_methods(self.names(lambda f: f.compare))
        if self.params.eq:
            self.add(equal)
        for method in ordered if self.params.order else ():
            self.must_add(method, ". Consider using functools.total_ordering")

    def add_hash(self):
        """By the table in the documentation: of fields, none at all, or as it was."""
        wanted = self.params.unsafe_hash
        if wanted and self.own_hash:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {self.cls.__name__}")
        if self.own_hash or not (wanted or self.params.eq):
            return
        if wanted or self.params.frozen:
            method = _hash_method(self.names(lambda f: f.compare if f.hash is None else f.hash))
            method.__qualname__ = f"{self.cls.__qualname__}.__hash__"
            self.cls.__hash__ = method
        else:
            self.cls.__hash__ = None

    def add_methods(self):
        """All that params asks for."""
        if self.params.init:
            self.add_init()
        if self.params.repr:
            self.add(_repr_method(self.names(lambda f: f.repr)))
        self.add_comparisons()
        if self.params.frozen:
            for method in _freezing_methods(self.cls, set(self.names(lambda f: True))):
                self.must_add(method)
        self.add_hash()
        if not self.cls.__doc__:
            self.cls.__doc__ = self.cls.__name__ + self.signature()

    def signature(self):
        """The text of __init__'s signature."""
        words, star = [], False
        for f in self.parameters():
            if f.kw_only and not star:
                star = True
                words.append("*")
            value = " = <factory>" if f.default_factory is not MISSING else ""
            words.append(f"{f.name}: {_type_text(f.type)}" + (f" = {f.default!r}" if f.default is not MISSING else value))
        return f"({', '.join(words)})"

    # ---- slots ----

    def with_slots(self, weakref_slot):
        """The class made anew, with __slots__."""
        old = self.cls
        if "__slots__" in old.__dict__:
            raise TypeError(f"{old.__name__} already specifies __slots__")
        wanted = self.names(lambda f: True)
        left_out = {"__dict__", "__weakref__", *wanted}
        body = {name: value for name, value in old.__dict__.items() if name not in left_out}
        taken = {slot for base in old.__mro__[1:-1] for slot in _slots_of(base)}
        wanted += ["__weakref__"] * weakref_slot
        body["__slots__"] = tuple(name for name in wanted if name not in taken)
        new = remake(old, body)
        new.__qualname__ = old.__qualname__
        if self.params.frozen:  # assigning to slots one by one is what copying and pickling would do
            for name, method in ("__getstate__", _get_state), ("__setstate__", _set_state):
                if name not in body:
                    setattr(new, name, method)
        return new


def _slots_of(cls):
    slots = cls.__dict__.get("__slots__", ())
    if isinstance(slots, str):
        return [slots]
    if hasattr(slots, "__next__"):
        raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")
    return slots


def _type_text(annotation):
    """An annotation as signatures show it."""
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, type) and not isinstance(annotation, types.GenericAlias):
        home = annotation.__module__
        return annotation.__qualname__ if home == "builtins" else f"{home}.{annotation.__qualname__}"
    return repr(annotation)


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    """Add to a class the methods that follow from its annotated attributes."""
    def decorate(cls):
        maker = _Maker(cls, _DataclassParams(init, repr, eq, order, unsafe_hash, frozen), slots)
        setattr(cls, _PARAMS, maker.params)
        maker.inherit()
        maker.read_annotations(kw_only)
        setattr(cls, _FIELDS, maker.fields)
        maker.add_methods()
        if match_args and "__match_args__" not in cls.__dict__:
            cls.__match_args__ = tuple(f.name for f in maker.parameters() if not f.kw_only)
        if weakref_slot and not slots:
            raise TypeError("weakref_slot is True but slots is False")
        made = maker.with_slots(weakref_slot) if slots else cls
        return abc.update_abstractmethods(made)

    return decorate if cls is None else decorate(cls)


# ---- using data classes ----

def _all_fields(obj):
    """The table of an object's class, None if that is no data class."""
    return getattr(type(obj), _FIELDS, None)


def _must_be_instance(obj, function):
    if _all_fields(obj) is None:
        raise TypeError(f"{function}() should be called on dataclass instances")


def is_dataclass(obj):
    """Whether obj is a data class or an instance of one."""
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


def fields(class_or_instance):
    """A tuple of the Field objects."""
    table = getattr(class_or_instance, _FIELDS, None)
    if table is None:
        raise TypeError("must be called with a dataclass type or instance")
    return tuple([f for f in table.values() if f._field_type is _FIELD])


def _unfolded(obj, unfold_fields):
    """A deep copy of obj in which unfold_fields(names and unfolded values) is in place of each data object."""
    kind = type(obj)
    if hasattr(kind, _FIELDS):
        return unfold_fields([(f.name, _unfolded(getattr(obj, f.name), unfold_fields)) for f in fields(obj)])
    if isinstance(obj, dict):
        items = [(_unfolded(k, unfold_fields), _unfolded(v, unfold_fields)) for k, v in obj.items()]
        if not hasattr(kind, "default_factory"):
            return kind(items)
        made = kind(obj.default_factory)
        for key, value in items:
            made[key] = value
        return made
    if isinstance(obj, (list, tuple)):
        items = [_unfolded(item, unfold_fields) for item in obj]
        return kind(*items) if isinstance(obj, tuple) and hasattr(obj, "_fields") else kind(items)
    return copy.deepcopy(obj)


def asdict(obj, *, dict_factory=dict):
    """The fields as dict_factory([(name, value), ...]), data objects inside likewise."""
    _must_be_instance(obj, "asdict")
    return _unfolded(obj, dict_factory)


def astuple(obj, *, tuple_factory=tuple):
    """The values of the fields as tuple_factory([value, ...]), data objects inside likewise."""
    _must_be_instance(obj, "astuple")
    return _unfolded(obj, lambda pairs: tuple_factory([value for _, value in pairs]))


def replace(obj, /, **changes):
    """A new object of the same class, whose fields are those of obj except for the changes."""
    _must_be_instance(obj, "replace")
    for f in _all_fields(obj).values():
        given = f.name in changes
        if f._field_type is _FIELD_CLASSVAR or f.init and given:
            continue
        if not f.init:
            if given:
                raise ValueError(f"field {f.name} is declared with init=False, it cannot be specified with replace()")
        elif f._field_type is _FIELD_INITVAR and f.default is MISSING:
            raise ValueError(f"InitVar {f.name!r} must be specified with replace()")
        else:
            changes[f.name] = getattr(obj, f.name)
    return type(obj)(**changes)


def _check_name(name, seen):
    if not isinstance(name, str) or not name.isidentifier():
        raise TypeError(f"Field names must be valid identifiers: {name!r}")
    if iskeyword(name):
        raise TypeError(f"Field names must not be keywords: {name!r}")
    if name in seen:
        raise TypeError(f"Field name duplicated: {name!r}")


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                   unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
    """A new data class; each field is its name, (name, type) or (name, type, default or field())."""
    annotations, body = {}, dict(namespace or {})
    for item in fields:
        parts = (item, "typing.Any") if isinstance(item, str) else item
        if len(parts) not in (2, 3):
            raise TypeError(f"Invalid field: {item!r}")
        name, annotation, *default = parts
        _check_name(name, annotations)
        annotations[name] = annotation
        if default:
            body[name] = default[0]
    body["__annotations__"] = annotations
    made = types.new_class(cls_name, bases, {}, lambda own: own.update(body))
    return dataclass(made, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                     match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)

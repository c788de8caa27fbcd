"""enum: classes whose instances are a fixed set of named values.

While the body of such a class runs, its namespace (_EnumDict) sorts the names: which are to be members, and with what
values. Making the class (EnumType.__new__) then plants a _Birth among the attributes, whose __set_name__ turns those
values into members at the moment when the class exists and __init_subclass__ of the bases has not been called.
"""

import builtins as bltns
import sys
from types import DynamicClassAttribute, MappingProxyType

__all__ = ["CONFORM", "CONTINUOUS", "EJECT", "Enum", "EnumCheck", "EnumMeta", "EnumType", "Flag", "FlagBoundary",
           "IntEnum", "IntFlag", "KEEP", "NAMED_FLAGS", "ReprEnum", "STRICT", "StrEnum", "UNIQUE", "auto",
           "global_enum", "global_enum_repr", "global_flag_repr", "global_str", "member", "nonmember",
           "pickle_by_enum_name", "pickle_by_global_name", "property", "unique", "verify"]

# Not there yet while the first classes are made.
Enum = Flag = ReprEnum = EJECT = KEEP = STRICT = CONFORM = None


# ---- names ----

def _is_enclosed(name, edge):
    """Whether there is something between `edge` at both ends, with no further underscores beside these."""
    inside = name[len(edge):-len(edge)]
    return name.startswith(edge) and name.endswith(edge) and inside != "" and "_" not in (inside[0], inside[-1])


def _is_dunder(name):
    """__name__"""
    return _is_enclosed(name, "__")


def _is_sunder(name):
    """_name_"""
    return _is_enclosed(name, "_")


def _is_private(cls_name, name):
    """__name in a class of this name, as it is mangled."""
    start = f"_{cls_name}__"
    return name.startswith(start) and len(name) > len(start) and not name.endswith("__")


def _is_descriptor(obj):
    return any(hasattr(obj, method) for method in ("__get__", "__set__", "__delete__"))


def _is_internal_class(cls_name, obj):
    """Whether obj is a class defined in the body of the class of this name."""
    outer, dot, inner = getattr(obj, "__qualname__", "").rpartition(".") if isinstance(obj, type) else ("", "", "")
    return bool(dot) and outer.rpartition(".")[2] == cls_name and inner == obj.__name__


# ---- bits ----

def _is_single_bit(num):
    """Whether num is a power of two."""
    return num > 0 and not num & num - 1


def _high_bit(value):
    """Number of the highest bit."""
    return value.bit_length() - 1


def _iter_bits_lsb(num):
    """The bits of a number as powers of two, lowest first."""
    left = num.value if isinstance(num, Enum) else num
    if left < 0:
        raise ValueError("%r is not a positive integer" % left)
    while left:
        lowest = left & -left
        left -= lowest
        yield lowest


def show_flag_values(value):
    """The bits of a value as a list of powers of two."""
    return [*_iter_bits_lsb(value)]


def bin(num, max_bits=None):
    """Like bin(), but behind the sign bit and a blank, negative numbers in two's complement."""
    width = num.bit_length()
    digits = format(num & (1 << width) - 1 if num < 0 else num, "b").zfill(width) if width else ""
    sign = "1" if num < 0 else "0"
    if max_bits is not None:
        digits = digits.rjust(max_bits, sign)
    return f"0b{sign} {digits}"


# ---- what stands in the bodies of enums ----

class nonmember:
    """Keeps an attribute from becoming a member."""

    def __init__(self, value):
        self.value = value


class member:
    """Makes a member of an attribute whatever it is."""

    def __init__(self, value):
        self.value = value


class _Unset:
    """Stands for a value that is to be chosen."""

    def __repr__(self):
        return "_auto_null"


_auto_null = _Unset()


class auto:
    """A value that the class chooses, by _generate_next_value_()."""

    def __init__(self, value=_auto_null):
        self.value = value

    def __repr__(self):
        return f"auto({self.value!r})"


class property(DynamicClassAttribute):
    """A property of members; on the class its name may belong to a member."""

    name = clsname = member = None

    def __set_name__(self, ownerclass, name):
        self.name, self.clsname = name, ownerclass.__name__

    def __get__(self, instance, ownerclass=None):
        if instance is not None and self.fget is not None:
            return self.fget(instance)
        if self.member is not None:
            return self.member
        raise AttributeError(f"{ownerclass!r} has no attribute {self.name!r}")

    def __set__(self, instance, value):
        self._accessor(self.fset, "set")(instance, value)

    def __delete__(self, instance):
        self._accessor(self.fdel, "delete")(instance)

    def _accessor(self, function, verb):
        if function is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot {verb} attribute {self.name!r}")
        return function


# _names_ that mean something in the body of an enum.
_MEANINGFUL = frozenset("_order_ _generate_next_value_ _numeric_repr_ _missing_ _ignore_ _iter_member_ "
                        "_iter_member_by_value_ _iter_member_by_def_".split())


def _words(names):
    """A list of names that may be given as a text."""
    return names.replace(",", " ").split() if isinstance(names, str) else list(names)


class _EnumDict(dict):
    """The namespace of an enum while its body runs; _member_names are those of the members to come."""

    def __init__(self):
        super().__init__()
        self._member_names = {}
        self._last_values = []  # of the members so far
        self._ignore = []
        self._auto_called = False
        self._cls_name = None
        self._generate = None

    def __setitem__(self, key, value):
        if self._cls_name is not None and _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            value = self._special(key, value)
        elif key == "__order__":
            key = "_order_"
        elif _is_dunder(key) or key in self._ignore:
            pass
        elif key in self._member_names:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        elif isinstance(value, nonmember):
            value = value.value
        elif isinstance(value, member) or not _is_descriptor(value):
            value = self._new_member(key, value)
        super().__setitem__(key, value)

    def _special(self, key, value):
        """Takes note of _key_; its value."""
        if key not in _MEANINGFUL and not key.startswith(("_value_repr", "_add_")):
            raise ValueError(f"_sunder_ names, such as {key!r}, are reserved for future Enum use")
        if key == "_generate_next_value_":
            if self._auto_called:
                raise TypeError("_generate_next_value_ must be defined before members")
            self._generate = getattr(value, "__func__", value)
        elif key == "_ignore_":
            value = self._ignore = _words(value)
            late = set(value) & self._member_names.keys()
            if late:
                raise ValueError(f"_ignore_ cannot specify already set names: {late!r}")
        return value

    def _new_member(self, key, value):
        """Takes note of a member; its value."""
        if key in self:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        if _is_internal_class(self._cls_name, value):
            _warn_deprecated("In 3.13 classes created inside an enum will not become a member.  Use the `member` "
                             "decorator to keep the current behavior.")
        if isinstance(value, member):
            value = value.value
        if isinstance(value, auto):
            value = self._choose(key, value)
        elif type(value) is tuple and any(isinstance(part, auto) for part in value):
            value = tuple([self._choose(key, part) if isinstance(part, auto) else part for part in value])
        else:
            self._last_values.append(value)
        self._member_names[key] = None
        return value

    def _choose(self, key, chosen):
        """The value of an auto()."""
        if chosen.value is _auto_null:
            chosen.value = self._generate(key, 1, len(self._member_names), self._last_values[:])
            self._auto_called = True
        self._last_values.append(chosen.value)
        return chosen.value

    def update(self, members, /, **more_members):
        pairs = [(name, members[name]) for name in members.keys()] if hasattr(members, "keys") else members
        for name, value in [*pairs, *more_members.items()]:
            self[name] = value


def _warn_deprecated(text):
    import warnings
    warnings.warn(text, DeprecationWarning, stacklevel=3)


# ---- making members ----

class _Birth:
    """Among the attributes of a new enum: makes the members when the class is told its attributes' names."""

    NAME = "_birth_of_members_"

    def __init__(self, values):
        self.values = values

    def __set_name__(self, cls, name):
        type.__delattr__(cls, name)
        for member_name, value in self.values.items():
            self.add(cls, member_name, value)

    def add(self, cls, name, value):
        made = _instance(cls, value)
        made._name_ = name
        made.__objclass__ = cls
        made.__init__(*_arguments(cls, value))
        made._sort_order_ = len(cls._member_names_)
        value = made._value_
        is_flag = Flag is not None and issubclass(cls, Flag)
        if is_flag and isinstance(value, int):
            _note_bits(cls, value)
        earlier = _known(cls, value)
        if earlier is not None:
            made = earlier
        elif not is_flag or _is_single_bit(value):
            cls._member_names_.append(name)
        _show_on_class(cls, name, made)
        cls._member_map_[name] = made
        try:
            cls._value2member_map_.setdefault(value, made)
        except TypeError:
            cls._unhashable_values_.append(value)


def _arguments(cls, value):
    """What the constructor of a member gets."""
    return value if isinstance(value, tuple) and cls._member_type_ is not tuple else (value,)


def _instance(cls, value):
    """An object of the class with the attribute _value_."""
    arguments = _arguments(cls, value)
    made = cls._new_member_(cls, *arguments) if cls._use_args_ else cls._new_member_(cls)
    if hasattr(made, "_value_"):
        return made
    if cls._member_type_ is object:
        made._value_ = value
    else:
        try:
            made._value_ = cls._member_type_(*arguments)
        except Exception as e:
            raise TypeError("_value_ not set in __new__, unable to create it") from e
    return made


def _note_bits(cls, value):
    cls._flag_mask_ |= value
    if _is_single_bit(value):
        cls._singles_mask_ |= value
    cls._all_bits_ = (1 << cls._flag_mask_.bit_length()) - 1


def _known(cls, value):
    """The member with this value, or None."""
    try:
        return cls._value2member_map_.get(value)
    except TypeError:  # cannot be hashed
        return next((m for m in cls._member_map_.values() if m._value_ == value), None)


def _show_on_class(cls, name, made):
    """Makes the member an attribute; where a base has a property of the name, members keep that."""
    inherited = (base.__dict__[name] for base in cls.__mro__[1:] if name in base.__dict__)
    hidden = next((d for d in inherited if isinstance(d, (DynamicClassAttribute, bltns.property))), None)
    if hidden is None:
        type.__setattr__(cls, name, made)
        return
    both = property(hidden.fget, hidden.fset, hidden.fdel)
    both.member = made
    both.__set_name__(cls, name)
    type.__setattr__(cls, name, both)


# ---- making classes ----

_SHOWN_AS = "__repr__", "__str__", "__format__", "__reduce_ex__"
_BIT_OPERATORS = "__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__"


class EnumType(type):
    """The class of enums."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        metacls._check_for_existing_members_(cls, bases)
        body = _EnumDict()
        body._cls_name = cls
        _, parent = metacls._get_mixins_(cls, bases)
        if parent is not None:
            body["_generate_next_value_"] = getattr(parent, "_generate_next_value_", None)
        return body

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        names = list(classdict._member_names)
        for ignored in [*classdict.pop("_ignore_", ()), "_ignore_"]:
            classdict.pop(ignored, None)
        names = [name for name in names if name in classdict]
        wrong = [repr(name) for name in sorted({"", "mro"}.intersection(names))]
        if wrong:
            raise ValueError(f"invalid enum member name(s) {','.join(wrong)}")
        values = {name: classdict.pop(name) for name in names}
        order = classdict.pop("_order_", None)
        data_type, parent = metacls._get_mixins_(cls, bases)
        maker, keep_maker, use_args = metacls._find_new_(classdict, data_type, parent)
        body = dict(classdict)
        written = body.keys() | set()
        generate = body.get("_generate_next_value_")
        if generate is not None and not isinstance(generate, staticmethod):
            body["_generate_next_value_"] = staticmethod(generate)
        body.update(_new_member_=staticmethod(maker), _use_args_=use_args, _member_names_=[], _member_map_={},
                    _value2member_map_={}, _unhashable_values_=[], _member_type_=data_type,
                    _value_repr_=metacls._find_data_repr_(cls, bases))
        if boundary is not None or Flag is not None and any(issubclass(base, Flag) for base in bases) or cls == "Flag":
            body.update(_boundary_=boundary or getattr(parent, "_boundary_", None), _flag_mask_=0, _singles_mask_=0,
                        _all_bits_=0, _inverted_=None)
        body[_Birth.NAME] = _Birth(values)
        try:
            made = super().__new__(metacls, cls, bases, body, **kwds)
        except RuntimeError as e:  # that is how exceptions in __set_name__ arrive
            if e.__cause__ is None:
                raise
            failure = e.__cause__
        else:
            failure = None
        if failure is not None:
            raise failure
        metacls._fill_in(made, bases, written, data_type, parent)
        if Enum is not None:
            if keep_maker:
                made.__new_member__ = maker
            made.__new__ = Enum.__new__
        _check_order(made, order)
        return made

    def __init__(cls, *args, **kwds):
        super().__init__(*args)

    @staticmethod
    def _fill_in(cls, bases, written, data_type, parent):
        """Methods that come from the enum, not from the data type mixed in before it."""
        def inherit(name, method):
            if name not in written:
                written.add(name)
                setattr(cls, name, method)

        if ReprEnum is not None and ReprEnum in bases:
            if data_type is object:
                raise TypeError("ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)")
            text = data_type.__str__
            inherit("__format__", data_type.__format__)
            inherit("__str__", data_type.__repr__ if text is object.__str__ else text)
        for name in _SHOWN_AS:
            if getattr(cls, name) in (getattr(data_type, name), getattr(object, name)):
                inherit(name, getattr(parent, name, getattr(cls, name)))
        if Flag is not None and issubclass(cls, Flag):
            for name in _BIT_OPERATORS:
                inherit(name, getattr(Flag, name))
            values = [m._value_ for m in cls]
            if values != sorted(values):
                cls._iter_member_ = cls._iter_member_by_def_

    # ---- using classes ----

    def __bool__(cls):
        return True

    def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1, boundary=None):
        """The member with this value; with names: a new enum called `value`."""
        if names is None:
            return cls.__new__(cls, value)
        return cls._create_(value, names, module=module, qualname=qualname, type=type, start=start, boundary=boundary)

    def __contains__(cls, member):
        if not isinstance(member, Enum):
            _warn_deprecated("in 3.12 __contains__ will no longer raise TypeError, but will return True or\n"
                             "False depending on whether the value is a member or the value of a member")
            raise TypeError("unsupported operand type(s) for 'in': "
                            f"'{type(member).__qualname__}' and '{type(cls).__qualname__}'")
        return isinstance(member, cls) and member._name_ in cls._member_map_

    def __getattr__(cls, name):
        members = {} if _is_dunder(name) else cls.__dict__.get("_member_map_", {})
        try:
            return members[name]
        except KeyError:
            raise AttributeError(name) from None

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", ()):
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)

    def __delattr__(cls, attr):
        if attr in cls._member_map_:
            raise AttributeError(f"{cls.__name__!r} cannot delete member {attr!r}.")
        super().__delattr__(attr)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        """The members in the order of their definition, without aliases."""
        return map(cls._member_map_.__getitem__, cls._member_names_)

    def __reversed__(cls):
        return map(cls._member_map_.__getitem__, reversed(cls._member_names_))

    def __len__(cls):
        return len(cls._member_names_)

    def __repr__(cls):
        kind = "flag" if Flag is not None and issubclass(cls, Flag) else "enum"
        return f"<{kind} {cls.__name__!r}>"

    def __dir__(cls):
        shown = {"__class__", "__contains__", "__doc__", "__getitem__", "__init_subclass__", "__iter__", "__len__",
                 "__members__", "__module__", "__name__", "__qualname__", *cls._member_names_}
        if cls._new_member_ is not object.__new__:
            shown.add("__new__")
        if cls._member_type_ is not object:
            shown.update(dir(cls._member_type_))
        return sorted(shown)

    @bltns.property
    def __members__(cls):
        """All names, those of aliases too, and their members; cannot be changed."""
        return MappingProxyType(cls._member_map_)

    # ---- classes without a class statement ----

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        """A new enum; names: a text or list of names, pairs, or a mapping to values."""
        bases = (cls,) if type is None else (type, cls)
        metacls = cls.__class__
        body = metacls.__prepare__(class_name, bases)
        for name, value in _named_values(cls, names or (), start):
            body[name] = value
        if module is None:
            try:
                module = sys._getframe(1).f_globals["__name__"]
            except (AttributeError, KeyError, ValueError):
                module = None
        if module is not None:
            body["__module__"] = module
        if qualname is not None:
            body["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, body, boundary=boundary)

    def _convert_(cls, name, module, filter, source=None, *, boundary=None, as_global=False):
        """A new enum of the constants of a module whose names pass the filter; it replaces them there."""
        names = sys.modules[module].__dict__
        constants = source.__dict__ if source else names
        found = [(constant, value) for constant, value in constants.items() if filter(constant)]
        try:
            found.sort(key=lambda pair: (pair[1], pair[0]))
        except TypeError:  # values of several types
            found.sort(key=lambda pair: pair[0])
        plain = type(name, (object,), {**dict(found), "__module__": module})
        made = _simple_enum(cls, boundary=boundary or KEEP)(plain)
        if as_global:
            global_enum(made)
        else:
            names.update(made.__members__)
        names[name] = made
        return made

    # ---- bases ----

    @classmethod
    def _check_for_existing_members_(mcls, class_name, bases):
        for base in (base for chain in bases for base in chain.__mro__):
            if isinstance(base, EnumType) and base._member_names_:
                raise TypeError(f"<enum {class_name!r}> cannot extend {base!r}")

    @classmethod
    def _get_mixins_(mcls, class_name, bases):
        """(the type of the values, object if it does not matter; the enum that is derived from)."""
        parent = bases[-1] if bases else Enum
        if bases and not isinstance(parent, EnumType):
            raise TypeError("new enumerations should be created as "
                            "`EnumName([mixin_type, ...] [data_type,] enum_type)`")
        return mcls._find_data_type_(class_name, bases) or object, parent

    @classmethod
    def _find_data_repr_(mcls, class_name, bases):
        """How values are shown: by the first base that says so."""
        for base in (base for chain in bases for base in chain.__mro__ if base is not object):
            if isinstance(base, EnumType):
                return base._value_repr_
            if "__repr__" in base.__dict__:
                return base.__dict__["__repr__"]
        return None

    @classmethod
    def _find_data_type_(mcls, class_name, bases):
        """The type of the values, None if any will do."""
        found = {mcls._data_type_of(chain): None for chain in bases}
        found.pop(None, None)
        if len(found) > 1:
            raise TypeError(f"too many data types for {class_name!r}: {set(found)!r}")
        return next(iter(found), None)

    @staticmethod
    def _data_type_of(chain):
        first = None
        for base in chain.__mro__:
            if isinstance(base, EnumType):
                if base._member_type_ is not object:
                    return base._member_type_
            elif base is not object:
                first = first or base
                if "__new__" in base.__dict__ or "__dataclass_fields__" in base.__dict__:
                    return first
        return None

    @classmethod
    def _find_new_(mcls, classdict, member_type, first_enum):
        """(what makes members, whether the class keeps it as __new_member__, whether it gets the value)."""
        own = classdict.get("__new__")
        usual = [None, object.__new__, getattr(Enum, "__new__", None)]
        sources = [own] if own is not None else [
            getattr(kind, name, None) for name in ("__new_member__", "__new__") for kind in (member_type, first_enum)]
        maker = next((new for new in sources if new not in usual), object.__new__)
        maker = getattr(maker, "__func__", maker) if isinstance(maker, staticmethod) else maker
        keep = first_enum is not None and own is not None
        return maker, keep, first_enum is not None and maker is not object.__new__


EnumMeta = EnumType


def _check_order(cls, order):
    """_order_ has to name the members as they come, aliases left out."""
    if order is None:
        return
    wanted = [name for name in _words(order) if name not in cls._member_map_ or name in cls._member_names_]
    if wanted != cls._member_names_:
        raise TypeError(f"member order does not match _order_:\n  {cls._member_names_!r}\n  {wanted!r}")


def _named_values(cls, names, start):
    """Pairs of name and value; values that are not given are generated."""
    if isinstance(names, str):
        names = _words(names)
    if isinstance(names, (list, tuple)) and names and isinstance(names[0], str):
        values = []
        for count, name in enumerate(names):
            values.append(cls._generate_next_value_(name, start, count, values[:]))
        return zip(names, values)
    return [(item, names[item]) if isinstance(item, str) else tuple(item) for item in names]


# ---- Enum ----

class Enum(metaclass=EnumType):
    """Base class of enums: each attribute of the body is a member, with a name and a value."""

    def __new__(cls, value):
        """The member with this value; members themselves are values, too."""
        if type(value) is cls:
            return value
        found = _known(cls, value)
        if found is not None:
            return found
        if not cls._member_map_:
            raise TypeError(f"{cls!r} has no members defined")
        unknown = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        try:
            found = cls._missing_(value)
            failure = None
        except Exception as e:
            failure = e
        if failure is None:
            if isinstance(found, cls) or cls._takes_back(found):
                return found
            if found is None:
                raise unknown
            failure = TypeError(f"error in {cls.__name__}._missing_: returned {found!r} instead of None or a "
                                "valid member")
        if not isinstance(failure, ValueError):
            failure.__context__ = unknown
        try:
            raise failure
        finally:
            failure = unknown = None

    def __init__(self, *args, **kwds):
        pass

    @classmethod
    def _takes_back(cls, value):
        """Whether _missing_() may return this though it is no member."""
        return False

    @classmethod
    def _missing_(cls, value):
        """Hook: the member for a value that none has, None if there is none."""
        return None

    def _generate_next_value_(name, start, count, last_values):
        """Hook: the value of auto(); by default one more than the last one that allows it."""
        if not last_values:
            return start
        fallback = None
        for last in reversed(last_values):
            try:
                fallback = last + 1
                break
            except TypeError:
                pass
        try:
            if max(last_values) + 1 == fallback:
                return fallback
        except TypeError:
            pass
        _warn_deprecated("In 3.13 the default `auto()`/`_generate_next_value_` will require all values to be sortable "
                         "and support adding +1\nand the value returned will be the largest value in the enum "
                         "incremented by 1")
        return start if fallback is None else fallback

    name = property(lambda self: self._name_, doc="The name of the Enum member.")
    value = property(lambda self: self._value_, doc="The value of the Enum member.")

    def __repr__(self):
        shown = (type(self)._value_repr_ or repr)(self._value_)
        return f"<{type(self).__name__}.{self._name_}: {shown}>"

    def __str__(self):
        return f"{type(self).__name__}.{self._name_}"

    def __format__(self, format_spec):
        return format(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __dir__(self):
        shown = {"__class__", "__doc__", "__eq__", "__hash__", "__module__"}
        if self._member_type_ is not object:
            shown.update(object.__dir__(self))
        shown.update(name for name in getattr(self, "__dict__", ()) if not name.startswith("_"))
        for cls in type(self).__mro__:
            for name, item in cls.__dict__.items():
                is_plain = name not in self._member_map_
                if not name.startswith("_") and (is_plain or isinstance(item, property) and item.fget is not None):
                    shown.add(name)
        return sorted(shown)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce_ex__(self, proto):
        return type(self), (self._value_,)


class ReprEnum(Enum):
    """Members look like their values in str() and format(), like members in repr()."""


class IntEnum(int, ReprEnum):
    """Members are ints, too."""


class StrEnum(str, ReprEnum):
    """Members are strings, too."""

    def __new__(cls, *values):
        """A member; the arguments are those of str()."""
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        for place, value in zip(("", "encoding must be a string, not ", "errors must be a string, not "), values):
            if len(values) > 1 and not place or isinstance(value, str):
                continue
            raise TypeError(f"{place}{value!r}" if place else f"{value!r} is not a string")
        made = str.__new__(cls, *values)
        made._value_ = str(*values)
        return made

    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


# ---- flags ----

class FlagBoundary(StrEnum):
    """What a flag does with bits that no member has."""

    STRICT = auto()  # they are an error
    CONFORM = auto()  # they are dropped
    EJECT = auto()  # the value is no member any more
    KEEP = auto()  # they are kept


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class Flag(Enum, boundary=STRICT):
    """Members are bits and can be combined."""

    _numeric_repr_ = repr

    def _generate_next_value_(name, start, count, last_values):
        """The bit above the highest so far."""
        if not last_values:
            return 1 if start is None else start
        highest = max(last_values)
        try:
            return 1 << _high_bit(highest) + 1
        except Exception:
            raise TypeError(f"invalid flag value {highest!r}") from None

    # ---- members of a value ----

    @classmethod
    def _iter_member_by_value_(cls, value):
        """The members of the bits, lowest first."""
        return (cls._value2member_map_.get(bit) for bit in _iter_bits_lsb(value & cls._flag_mask_))

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        """The members of the bits in the order of their definition."""
        return iter(sorted(cls._iter_member_by_value_(value), key=lambda m: m._sort_order_))

    @classmethod
    def _takes_back(cls, value):
        return cls._boundary_ is EJECT and isinstance(value, int)

    @classmethod
    def _missing_(cls, value):
        """The combination of members with this value, made when first asked for."""
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        everything, named = cls._all_bits_, cls._flag_mask_
        if not -everything - 1 <= value <= everything or value & (everything ^ named):
            if cls._boundary_ is EJECT:
                return value
            value = cls._bounded(value)
        given = value
        if value < 0:
            value += everything + 1
        strange = value & ~named
        if strange and cls._boundary_ is not KEEP:
            raise ValueError(f"{cls.__name__}({value!r}) -->  unknown values {strange!r} [{bltns.bin(strange)}]")
        made = cls._combination(value)
        if given != value:
            cls._value2member_map_[given] = made
        return made

    @classmethod
    def _bounded(cls, value):
        """A value with bits that no member has, as the boundary says."""
        everything, named = cls._all_bits_, cls._flag_mask_
        if cls._boundary_ is STRICT:
            width = max(value.bit_length(), named.bit_length())
            raise ValueError(f"{cls!r} invalid value {value!r}\n    given {bin(value, width)}\n"
                             f"  allowed {bin(named, width)}")
        if cls._boundary_ is CONFORM:
            return value & named
        if cls._boundary_ is KEEP:
            return value if value >= 0 else value + max(everything + 1, 1 << value.bit_length())
        raise ValueError(f"{cls!r} unknown flag boundary {cls._boundary_!r}")

    @classmethod
    def _combination(cls, value):
        made = object.__new__(cls) if cls._member_type_ is object else cls._member_type_.__new__(cls, value)
        if not hasattr(made, "_value_"):
            made._value_ = value
        parts = list(cls._iter_member_(value & cls._singles_mask_))
        if value & ~cls._singles_mask_:
            parts += [m for m in cls._member_map_.values()
                      if m not in parts and m._value_ and m._value_ & value == m._value_]
        covered = 0
        for part in parts:
            covered |= part._value_
        made._name_ = "|".join([part._name_ for part in parts]) or None
        uncovered = value ^ covered
        if covered and uncovered:
            if cls._boundary_ is STRICT:
                raise ValueError(f"{cls!r}: no members with value {uncovered!r}")
            made._name_ += f"|{cls._numeric_repr_(uncovered)}"
        return cls._value2member_map_.setdefault(value, made)

    # ---- operators ----

    def __contains__(self, other):
        """Whether all bits of other are set."""
        if isinstance(other, type(self)):
            return other._value_ & ~self._value_ == 0
        raise TypeError(f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and "
                        f"{type(self).__qualname__!r}")

    def __iter__(self):
        return self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __bool__(self):
        return self._value_ != 0

    def __repr__(self):
        shown = (type(self)._value_repr_ or repr)(self._value_)
        return f"<{type(self).__name__}{'' if self._name_ is None else '.' + self._name_}: {shown}>"

    def __str__(self):
        kind = type(self).__name__
        return f"{kind}({self._value_!r})" if self._name_ is None else f"{kind}.{self._name_}"

    def _bits_of(self, other):
        """The value of an operand, None if it is none."""
        if isinstance(other, type(self)):
            return other._value_
        plain = self._member_type_ is not object and isinstance(other, self._member_type_)
        return other if plain else None

    def __or__(self, other):
        bits = self._bits_of(other)
        return NotImplemented if bits is None else type(self)(self._value_ | bits)

    def __and__(self, other):
        bits = self._bits_of(other)
        return NotImplemented if bits is None else type(self)(self._value_ & bits)

    def __xor__(self, other):
        bits = self._bits_of(other)
        return NotImplemented if bits is None else type(self)(self._value_ ^ bits)

    __ror__, __rand__, __rxor__ = __or__, __and__, __xor__

    def __invert__(self):
        """All other bits that members have; with EJECT and KEEP: all others."""
        if self._inverted_ is None:
            bits = ~self._value_
            everything = self._boundary_ in (EJECT, KEEP)
            self._inverted_ = type(self)(bits if everything else bits & self._singles_mask_)
        return self._inverted_


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Members are ints, too."""


# ---- decorators ----

def _aliases(enumeration):
    """`alias -> name` of all names that are not their member's."""
    return ", ".join(f"{name} -> {m.name}" for name, m in enumeration.__members__.items() if name != m.name)


def unique(enumeration):
    """Class decorator: no two names may have the same value."""
    found = _aliases(enumeration)
    if found:
        raise ValueError(f"duplicate values found in {enumeration!r}: {found}")
    return enumeration


class EnumCheck(StrEnum):
    """What verify() looks at."""

    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


def _check_unique(enumeration):
    found = _aliases(enumeration)
    if found:
        raise ValueError(f"aliases found in {enumeration!r}: {found}")


def _check_continuous(enumeration):
    values = {m.value for m in enumeration}
    if len(values) < 2:
        return
    low, high = min(values), max(values)
    kind, wanted = "enum", range(low + 1, high)
    if issubclass(enumeration, Flag):
        kind, wanted = "flag", [1 << bit for bit in range(_high_bit(low) + 1, _high_bit(high))]
    gaps = [str(value) for value in wanted if value not in values]
    if gaps:
        raise ValueError(f"invalid {kind} {enumeration.__name__!r}: missing values {', '.join(gaps)}"[:256])


def _check_named_flags(enumeration):
    singles = {m.value for m in enumeration}
    names, unnamed = [], 0
    for name, alias in enumeration._member_map_.items():
        if alias.value < 0 or name in enumeration._member_names_:
            continue
        gaps = [bit for bit in _iter_bits_lsb(alias.value) if bit not in singles]
        if gaps:
            names.append(name)
            unnamed |= sum(gaps)
    if names:
        who = f"alias {names[0]} is" if len(names) == 1 else f"aliases {', '.join(names[:-1])} and {names[-1]} are"
        what = f"value {unnamed:#x}" if _is_single_bit(unnamed) else f"combined values of {unnamed:#x}"
        raise ValueError(f"invalid Flag {enumeration.__name__!r}: {who} missing {what} "
                         "[use enum.show_flag_values(value) for details]")


_CHECKS = {UNIQUE: _check_unique, CONTINUOUS: _check_continuous, NAMED_FLAGS: _check_named_flags}


class verify:
    """Class decorator: the enum must pass these checks."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            if check is NAMED_FLAGS and not issubclass(enumeration, Flag):
                continue
            _CHECKS[check](enumeration)
        return enumeration


# ---- enums whose members are names of their module ----

def global_enum_repr(self):
    """module.NAME"""
    return f"{type(self).__module__.rpartition('.')[2]}.{self._name_}"


def global_flag_repr(self):
    """module.NAME|module.NAME; what has no name as it is."""
    module, cls = type(self).__module__.rpartition(".")[2], type(self)
    if self._name_ is None:
        return f"{module}.{cls.__name__}({self._value_!r})"
    parts = self._name_.split("|")
    if any(m._name_ == self._name_ for m in cls._member_map_.values()):
        return f"{module}.{self._name_}"
    return "|".join([part if part[0].isdigit() else f"{module}.{part}" for part in parts])


def global_str(self):
    """NAME"""
    return f"{type(self).__name__}({self._value_!r})" if self._name_ is None else self._name_


def global_enum(cls, update_str=False):
    """Class decorator: the members become names of the module, and are shown so."""
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if update_str or not issubclass(cls, ReprEnum):
        cls.__str__ = global_str
    vars(sys.modules[cls.__module__]).update(cls.__members__)
    return cls


def pickle_by_global_name(self, proto):
    """__reduce_ex__ of members that are names of their module."""
    return self.name


def pickle_by_enum_name(self, proto):
    """__reduce_ex__ by the member's name, not its value."""
    return getattr, (type(self), self._name_)


_reduce_ex_by_global_name = pickle_by_global_name


def _refuse_reduce(self, proto):
    raise TypeError(f"{self!r} cannot be pickled")


def _make_class_unpicklable(obj):
    """A class, or the body of one, whose instances cannot be pickled."""
    changes = {"__reduce_ex__": _refuse_reduce, "__module__": "<unknown>"}
    for name, value in changes.items():
        if isinstance(obj, dict):
            obj[name] = value
        else:
            setattr(obj, name, value)


# ---- classes that become enums ----

def _simple_enum(etype=Enum, *, boundary=None, use_args=None):
    """Class decorator: the enum of kind etype with the body of an ordinary class."""
    def convert(cls):
        kind = type(etype)
        body = kind.__prepare__(cls.__name__, (etype,))
        for name, value in cls.__dict__.items():
            if name not in ("__dict__", "__weakref__"):
                body[name] = value
        if boundary is None:
            return kind(cls.__name__, (etype,), body)
        return kind(cls.__name__, (etype,), body, boundary=boundary)

    return convert


def _test_simple_enum(checked_enum, simple_enum):
    """TypeError unless both have the same members, with the same values, and the same attributes."""
    own = {"__dict__", "__weakref__", "__module__", "__doc__", "__qualname__"}
    failed = []
    for name in sorted((checked_enum.__dict__.keys() ^ simple_enum.__dict__.keys()) - own):
        where = "missing" if name in checked_enum.__dict__ else "extra"
        failed.append(f"{where} key: {name!r}")
    for name, wanted in checked_enum._member_map_.items():
        got = simple_enum._member_map_.get(name)
        if got is None or (got._name_, got._value_) != (wanted._name_, wanted._value_):
            failed.append(f"{name!r} is {got!r}, not {wanted!r}")
    if failed:
        raise TypeError("enum mismatch:\n   %s" % "\n   ".join(failed))

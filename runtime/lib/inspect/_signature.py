"""Signatures of callables: their parameters, and how arguments bind to them."""

import enum
import functools
import types
from collections import OrderedDict
from keyword import iskeyword


class _empty:
    """Stands for a default or an annotation that is not there."""


class _ParameterKind(enum.IntEnum):
    POSITIONAL_ONLY = "positional-only"
    POSITIONAL_OR_KEYWORD = "positional or keyword"
    VAR_POSITIONAL = "variadic positional"
    KEYWORD_ONLY = "keyword-only"
    VAR_KEYWORD = "variadic keyword"

    def __new__(cls, description):
        kind = int.__new__(cls, len(cls.__members__))
        kind._value_ = len(cls.__members__)
        kind.description = description
        return kind

    def __str__(self):
        return self.name


_POSITIONAL_ONLY, _EITHER, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD = _ParameterKind


# ---- annotations ----

def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    """The annotations of a class, module or callable as a new dict; with eval_str strings are evaluated."""
    if isinstance(obj, type):
        found = obj.__dict__.get("__annotations__")
        if isinstance(found, types.GetSetDescriptorType):
            found = None
    elif isinstance(obj, types.ModuleType) or callable(obj):
        found = getattr(obj, "__annotations__", None)
    else:
        raise TypeError(f"{obj!r} is not a module, class, or callable.")
    if found is None:
        return {}
    if not isinstance(found, dict):
        raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
    if not eval_str:
        return dict(found)
    if isinstance(obj, type):
        import sys
        module = sys.modules.get(obj.__module__)
        scope, names = vars(module) if module else {}, dict(vars(obj))
    else:
        function = _innermost(obj)
        scope, names = vars(obj) if isinstance(obj, types.ModuleType) else getattr(function, "__globals__", {}), {}
    scope = scope if globals is None else globals
    names = names if locals is None else locals
    return {name: eval(value, scope, names) if isinstance(value, str) else value for name, value in found.items()}


def _innermost(f):
    while True:
        if hasattr(f, "__wrapped__"):
            f = f.__wrapped__
        elif isinstance(f, functools.partial):
            f = f.func
        else:
            return f


def _without_typing(text):
    """The text without "typing." at the start of dotted names."""
    parts = text.split("typing.")
    result = parts[0]
    for part in parts[1:]:
        inside = result and (result[-1].isalnum() or result[-1] in "_.")
        result += ("typing." if inside else "") + part
    return result


def formatannotation(annotation, base_module=None):
    """How a signature shows an annotation."""
    if getattr(annotation, "__module__", None) == "typing":
        return _without_typing(repr(annotation))
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    return repr(annotation)


def formatannotationrelativeto(object):
    module = getattr(object, "__module__", None)
    return lambda annotation: formatannotation(annotation, module)


# ---- parameters ----

class Parameter:
    """One parameter: name, kind, default, annotation."""

    __slots__ = ("_name", "_kind", "_default", "_annotation")

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _EITHER
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            self._kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind")
        if default is not _empty and self._kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f"{self._kind.description} parameters cannot have default values")
        self._default = default
        self._annotation = annotation
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        if name[:1] == "." and name[1:].isdigit():  # the iterable of a comprehension
            if self._kind != _EITHER:
                raise ValueError("implicit arguments must be passed as positional or keyword arguments, not "
                                 + self._kind.description)
            self._kind = _POSITIONAL_ONLY
            name = "implicit" + name[1:]
        keyword = iskeyword(name) and self._kind is not _POSITIONAL_ONLY
        if keyword or not name.isidentifier():
            raise ValueError(f"{name!r} is not a valid parameter name")
        self._name = name

    def __reduce__(self):
        return type(self), (self._name, self._kind), {"_default": self._default, "_annotation": self._annotation}

    def __setstate__(self, state):
        self._default = state["_default"]
        self._annotation = state["_annotation"]

    name = property(lambda self: self._name)
    kind = property(lambda self: self._kind)
    default = property(lambda self: self._default)
    annotation = property(lambda self: self._annotation)

    def replace(self, *, name=None, kind=None, annotation=None, default=None, **given):
        """A copy with other values."""
        return type(self)(self._name if name is None else name, self._kind if kind is None else kind,
                          default=self._default if default is None else default,
                          annotation=self._annotation if annotation is None else annotation, **given)

    def _changed(self, **values):
        """replace that takes any value, None included."""
        new = {"name": self._name, "kind": self._kind, "default": self._default, "annotation": self._annotation}
        new.update(values)
        return type(self)(**new)

    def __str__(self):
        text = self._name
        if self._annotation is not _empty:
            text += ": " + formatannotation(self._annotation)
        if self._default is not _empty:
            text += (" = " if self._annotation is not _empty else "=") + repr(self._default)
        stars = {_VAR_POSITIONAL: "*", _VAR_KEYWORD: "**"}
        return stars.get(self._kind, "") + text

    def __repr__(self):
        return f'<{self.__class__.__name__} "{self}">'

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation, self._default))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self._name == other._name and self._kind == other._kind and self._default == other._default
                and self._annotation == other._annotation)


# ---- bound arguments ----

class BoundArguments:
    """What Signature.bind gives: arguments by the names of parameters."""

    __slots__ = ("arguments", "_signature", "__weakref__")

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    signature = property(lambda self: self._signature)

    @property
    def args(self):
        """The positional arguments."""
        args = []
        for name, parameter in self._signature.parameters.items():
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            if parameter.kind == _VAR_POSITIONAL:
                args.extend(self.arguments[name])
            else:
                args.append(self.arguments[name])
        return tuple(args)

    @property
    def kwargs(self):
        """The arguments that have to be given by keyword."""
        kwargs = {}
        positional = True
        for name, parameter in self._signature.parameters.items():
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                positional = False
            elif positional and name not in self.arguments:
                positional = False
                continue
            if positional or name not in self.arguments:
                continue
            if parameter.kind == _VAR_KEYWORD:
                kwargs.update(self.arguments[name])
            else:
                kwargs[name] = self.arguments[name]
        return kwargs

    def apply_defaults(self):
        """Fills in what was not given."""
        filled = {}
        for name, parameter in self._signature.parameters.items():
            if name in self.arguments:
                filled[name] = self.arguments[name]
            elif parameter.default is not _empty:
                filled[name] = parameter.default
            elif parameter.kind is _VAR_POSITIONAL:
                filled[name] = ()
            elif parameter.kind is _VAR_KEYWORD:
                filled[name] = {}
        self.arguments = filled

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __setstate__(self, state):
        self._signature = state["_signature"]
        self.arguments = state["arguments"]

    def __getstate__(self):
        return {"_signature": self._signature, "arguments": self.arguments}

    def __repr__(self):
        inside = ", ".join(f"{name}={value!r}" for name, value in self.arguments.items())
        return f"<{self.__class__.__name__} ({inside})>"


# ---- signatures ----

def _check_order(parameters):
    """Parameters by name; ValueError where no function could have them in this order."""
    by_name = OrderedDict()
    kind = _POSITIONAL_ONLY
    defaults = False
    for parameter in parameters:
        if parameter.kind < kind:
            raise ValueError(f"wrong parameter order: {kind.description} parameter before "
                             f"{parameter.kind.description} parameter")
        kind = parameter.kind
        if kind in (_POSITIONAL_ONLY, _EITHER):
            if parameter.default is not _empty:
                defaults = True
            elif defaults:
                raise ValueError("non-default argument follows default argument")
        if parameter.name in by_name:
            raise ValueError(f"duplicate parameter name: {parameter.name!r}")
        by_name[parameter.name] = parameter
    return by_name


class Signature:
    """The parameters of a callable and what it returns."""

    __slots__ = ("_return_annotation", "_parameters")

    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        if parameters is None:
            by_name = OrderedDict()
        elif __validate_parameters__:
            by_name = _check_order(parameters)
        else:
            by_name = OrderedDict((parameter.name, parameter) for parameter in parameters)
        self._parameters = types.MappingProxyType(by_name)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        """The signature of obj."""
        return _Finder(cls, follow_wrapped, globals, locals, eval_str).find(obj)

    parameters = property(lambda self: self._parameters)
    return_annotation = property(lambda self: self._return_annotation)

    def replace(self, *, parameters=_empty, return_annotation=_empty):
        """A copy with other values."""
        if parameters is _empty:
            parameters = self._parameters.values()
        if return_annotation is _empty:
            return_annotation = self._return_annotation
        return type(self)(parameters, return_annotation=return_annotation)

    def _comparable(self):
        keywords = {p.name: p for p in self._parameters.values() if p.kind == _KEYWORD_ONLY}
        return (tuple(p for p in self._parameters.values() if p.kind != _KEYWORD_ONLY), keywords,
                self._return_annotation)

    def __hash__(self):
        parameters, keywords, returned = self._comparable()
        return hash((parameters, frozenset(keywords.values()), returned))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Signature):
            return NotImplemented
        return self._comparable() == other._comparable()

    def _bind(self, args, kwargs, partial):
        bound = {}
        rest = None  # the parameter **rest
        at = 0
        for parameter in self._parameters.values():
            name, kind = parameter.name, parameter.kind
            if kind is _VAR_KEYWORD:
                rest = parameter
            elif kind is _VAR_POSITIONAL:
                if at < len(args):
                    bound[name] = tuple(args[at:])
                    at = len(args)
            elif at < len(args) and kind is not _KEYWORD_ONLY:
                if name in kwargs and kind is not _POSITIONAL_ONLY:
                    raise TypeError(f"multiple values for argument {name!r}")
                bound[name] = args[at]
                at += 1
            elif at < len(args) and not self._takes_more(parameter):
                raise TypeError("too many positional arguments")
            elif name in kwargs and kind is _POSITIONAL_ONLY:
                raise TypeError(f"{name!r} parameter is positional only, but was passed as a keyword")
            elif name in kwargs and kind is not _POSITIONAL_ONLY:
                bound[name] = kwargs.pop(name)
            elif parameter.default is _empty and not partial:
                raise TypeError(f"missing a required argument: {name!r}")
        if at < len(args):
            raise TypeError("too many positional arguments")
        if kwargs:
            if rest is None:
                raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
            bound[rest.name] = kwargs
        return BoundArguments(self, bound)

    def _takes_more(self, parameter):
        """A parameter *args stands before this one."""
        return any(p.kind is _VAR_POSITIONAL for p in self._parameters.values())

    def bind(self, /, *args, **kwargs):
        """The arguments by parameter; TypeError where a call with them would fail."""
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        """As bind; arguments may be missing."""
        return self._bind(args, kwargs, True)

    def __reduce__(self):
        return (type(self), (tuple(self._parameters.values()),), {"_return_annotation": self._return_annotation})

    def __setstate__(self, state):
        self._return_annotation = state["_return_annotation"]

    def __repr__(self):
        return f"<{self.__class__.__name__} {self}>"

    def __str__(self):
        shown = []
        positional_only = False
        star = False  # "*" or "*args" stands there
        for parameter in self._parameters.values():
            kind = parameter.kind
            if positional_only and kind != _POSITIONAL_ONLY:
                shown.append("/")
            positional_only = kind == _POSITIONAL_ONLY
            if kind == _VAR_POSITIONAL:
                star = True
            elif kind == _KEYWORD_ONLY and not star:
                shown.append("*")
                star = True
            shown.append(str(parameter))
        if positional_only:
            shown.append("/")
        text = "(" + ", ".join(shown) + ")"
        if self._return_annotation is not _empty:
            text += " -> " + formatannotation(self._return_annotation)
        return text


# ---- finding the signature of something ----

_builtin_kinds = (type(len), type("".join), type(str.upper), type(str.__add__), type("".__add__), type(dict.__dict__["fromkeys"]))


class _Finder:
    """Signatures of class cls for whatever can be called."""

    def __init__(self, cls, follow_wrapped, globals, locals, eval_str):
        self.cls = cls
        self.follow_wrapped = follow_wrapped
        self.evaluation = {"globals": globals, "locals": locals, "eval_str": eval_str}

    def find(self, obj):
        if not callable(obj):
            raise TypeError(f"{obj!r} is not a callable object")
        if isinstance(obj, types.MethodType):
            return self.without_first(self.find(obj.__func__))
        if self.follow_wrapped:
            obj = _unwrap(obj, lambda f: hasattr(f, "__signature__") or isinstance(f, types.MethodType))
            if isinstance(obj, types.MethodType):
                return self.find(obj)
        signature = getattr(obj, "__signature__", None)
        if signature is not None:
            if not isinstance(signature, Signature):
                raise TypeError(f"unexpected object {signature!r} in __signature__ attribute")
            return signature
        partial_method = getattr(obj, "_partialmethod", None)
        if isinstance(partial_method, functools.partialmethod):
            return self.of_partial(self.find(partial_method.func), partial_method, (None,))
        if isinstance(obj, types.FunctionType) or _is_function_like(obj):
            return self.of_function(obj)
        if isinstance(obj, _builtin_kinds):
            return self.of_builtin(obj)
        if isinstance(obj, functools.partial):
            return self.of_partial(self.find(obj.func), obj)
        if isinstance(obj, type):
            return self.of_class(obj)
        call = _own_method(type(obj), "__call__")
        if call is None:
            raise ValueError(f"callable {obj!r} is not supported by signature")
        return self.without_first(self.find(call))

    def of_function(self, f):
        code = f.__code__
        names = code.co_varnames
        annotations = get_annotations(f, **self.evaluation)
        defaults, keyword_defaults = f.__defaults__ or (), f.__kwdefaults__ or {}
        positional = code.co_argcount
        first_default = positional - len(defaults)
        parameters = []

        def add(name, kind, default=_empty):
            parameters.append(Parameter(name, kind, default=default, annotation=annotations.get(name, _empty)))

        for i in range(positional):
            add(names[i], _POSITIONAL_ONLY if i < code.co_posonlyargcount else _EITHER,
                defaults[i - first_default] if i >= first_default else _empty)
        at = positional + code.co_kwonlyargcount
        if code.co_flags & 4:
            add(names[at], _VAR_POSITIONAL)
            at += 1
        for name in names[positional:positional + code.co_kwonlyargcount]:
            add(name, _KEYWORD_ONLY, keyword_defaults.get(name, _empty))
        if code.co_flags & 8:
            add(names[at], _VAR_KEYWORD)
        return self.cls(parameters, return_annotation=annotations.get("return", _empty),
                        __validate_parameters__=False)

    def of_builtin(self, f):
        text = getattr(f, "__text_signature__", None)
        if not text:
            raise ValueError(f"no signature found for builtin {f!r}")
        return self.of_text(text, getattr(f, "__self__", None) is not None)

    def of_text(self, text, bound):
        """Of "($self, a, b=None, /, *, c)"."""
        parameters = []
        kind = _EITHER
        for item in _split_text(text.strip()[1:-1]):
            name, equals, default = item.partition("=")
            if name == "/":
                parameters = [p.replace(kind=_POSITIONAL_ONLY) for p in parameters]
            elif name == "*":
                kind = _KEYWORD_ONLY
            elif name.startswith("**"):
                parameters.append(Parameter(name[2:], _VAR_KEYWORD))
            elif name.startswith("*"):
                parameters.append(Parameter(name[1:], _VAR_POSITIONAL))
                kind = _KEYWORD_ONLY
            elif name.startswith("$"):
                if not bound:
                    parameters.append(Parameter(name[1:], _POSITIONAL_ONLY))
            else:
                parameters.append(Parameter(name, kind, default=_literal(default) if equals else _empty))
        return self.cls(parameters)

    def of_partial(self, signature, partial, extra=()):
        """Without the parameters that positional arguments fill; those filled by keyword have new defaults."""
        keywords = partial.keywords or {}
        try:
            bound = signature.bind_partial(*extra, *partial.args, **keywords)
        except TypeError as error:
            raise ValueError(f"partial object {partial!r} has incorrect arguments") from error
        kept, later = [], []
        by_keyword = False  # parameters from here on can be given by keyword only
        for name, parameter in signature.parameters.items():
            kind = parameter.kind
            if name in bound.arguments and kind in (_POSITIONAL_ONLY, _EITHER, _KEYWORD_ONLY):
                if kind is _POSITIONAL_ONLY or (kind is _EITHER and name not in keywords):
                    continue
                by_keyword = by_keyword or kind is _EITHER
                parameter = parameter._changed(default=bound.arguments[name])
            if not by_keyword:
                kept.append(parameter)
            elif kind is _EITHER:
                later.append(parameter._changed(kind=_KEYWORD_ONLY))
            elif kind is not _VAR_POSITIONAL:
                later.append(parameter)
        return signature.replace(parameters=kept + later)

    def of_class(self, obj):
        call = _own_method(type(obj), "__call__")
        if call is not None:
            return self.without_first(self.find(call))
        new, init = _own_method(obj, "__new__"), _own_method(obj, "__init__")
        for base in obj.__mro__:
            if new is not None and "__new__" in base.__dict__:
                return self.without_first(self.find(new))
            if init is not None and "__init__" in base.__dict__:
                return self.without_first(self.find(init))
        for base in obj.__mro__[:-1]:
            text = getattr(base, "__text_signature__", None)
            if text:
                return self.of_text(text, True)
        if type not in obj.__mro__ and obj.__init__ is object.__init__ and obj.__new__ is object.__new__:
            return self.cls()
        raise ValueError(f"no signature found for builtin type {obj!r}")

    def without_first(self, signature):
        """Of a method that is bound."""
        parameters = list(signature.parameters.values())
        if not parameters or parameters[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
            raise ValueError("invalid method signature")
        if parameters[0].kind is not _VAR_POSITIONAL:
            del parameters[0]
        return signature.replace(parameters=parameters)


def _unwrap(f, stop):
    seen = {id(f)}
    first = f
    while hasattr(f, "__wrapped__") and not isinstance(f, type) and not stop(f):
        f = f.__wrapped__
        if id(f) in seen:
            raise ValueError(f"wrapper loop when unwrapping {first!r}")
        seen.add(id(f))
    return f


def _is_function_like(obj):
    """Not a function, but with everything a function has."""
    if isinstance(obj, type) or not callable(obj):
        return False
    return (isinstance(getattr(obj, "__name__", None), str)
            and isinstance(getattr(obj, "__code__", None), types.CodeType)
            and isinstance(getattr(obj, "__defaults__", _empty), (tuple, type(None)))
            and isinstance(getattr(obj, "__kwdefaults__", _empty), (dict, type(None))))


def _own_method(cls, name):
    """The method if it is written in Python."""
    method = getattr(cls, name, None)
    slots = (type(str.__add__), type("".__add__), type(str.upper), type(len))
    return None if isinstance(method, slots) else method


def _split_text(text):
    items, depth = [""], 0
    for c in text:
        depth += (c in "([{") - (c in ")]}")
        if c == "," and not depth:
            items.append("")
        else:
            items[-1] += c
    return [item.strip() for item in items if item.strip()]


def _literal(text):
    """The value of a default in a text signature."""
    words = {"None": None, "True": True, "False": False, "()": (), "''": "", "b''": b"", "{}": {}, "[]": []}
    if text in words:
        return words[text]
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    return text[1:-1] if text[:1] in "'\"" else text


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    """The Signature of a callable."""
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals,
                                   eval_str=eval_str)

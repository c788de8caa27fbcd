"""What live objects are made of: kinds of objects, members, signatures, sources, frames."""

import functools
import sys
import types
from collections import namedtuple

from ._signature import (BoundArguments, Parameter, Signature, _empty, _KEYWORD_ONLY, _ParameterKind, _POSITIONAL_ONLY,
                         _EITHER, _unwrap, _VAR_KEYWORD, _VAR_POSITIONAL, formatannotation,
                         formatannotationrelativeto, get_annotations, signature)
from ._source import (EndOfBlock, findsource, getabsfile, getblock, getcomments, getfile, getmodule, getmodulename,
                      getsource, getsourcefile, getsourcelines, indentsize)

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED = 1, 2, 4, 8, 16
CO_GENERATOR, CO_NOFREE, CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 32, 64, 128, 256, 512
TPFLAGS_IS_ABSTRACT = 1 << 20


# ---- kinds ----

def ismodule(object):
    return isinstance(object, types.ModuleType)


def isclass(object):
    return isinstance(object, type)


def ismethod(object):
    """A method bound to an object, written in Python."""
    return isinstance(object, types.MethodType)


def isfunction(object):
    """A function written in Python, a lambda included."""
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    """A native function or bound method."""
    return isinstance(object, types.BuiltinFunctionType)


def ismethodwrapper(object):
    return isinstance(object, types.MethodWrapperType)


def iscode(object):
    return isinstance(object, types.CodeType)


def isframe(object):
    return isinstance(object, types.FrameType)


def istraceback(object):
    return isinstance(object, types.TracebackType)


def isgenerator(object):
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    return isinstance(object, types.CoroutineType)


def isasyncgen(object):
    return isinstance(object, types.AsyncGeneratorType)


def isawaitable(object):
    """Something that await takes."""
    if isinstance(object, types.CoroutineType):
        return True
    if isinstance(object, types.GeneratorType):
        return bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE)
    return hasattr(type(object), "__await__")


def _has_flag(f, flag):
    while ismethod(f):
        f = f.__func__
    while isinstance(f, functools.partial):
        f = f.func
        while ismethod(f):
            f = f.__func__
    return isfunction(f) and bool(f.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    return _has_flag(obj, CO_GENERATOR)


def iscoroutinefunction(obj):
    return _has_flag(obj, CO_COROUTINE)


def isasyncgenfunction(obj):
    return _has_flag(obj, CO_ASYNC_GENERATOR)


def _is_plain(object):
    return isclass(object) or ismethod(object) or isfunction(object)


def ismethoddescriptor(object):
    """Has __get__ but not __set__, and is no function, method or class."""
    t = type(object)
    return not _is_plain(object) and hasattr(t, "__get__") and not hasattr(t, "__set__")


def isdatadescriptor(object):
    """Has __set__ or __delete__: a property, for instance."""
    t = type(object)
    return not _is_plain(object) and (hasattr(t, "__set__") or hasattr(t, "__delete__"))


def ismemberdescriptor(object):
    return isinstance(object, types.MemberDescriptorType)


def isgetsetdescriptor(object):
    return isinstance(object, types.GetSetDescriptorType)


def isroutine(object):
    """A function or method of any sort."""
    return (isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)
            or ismethodwrapper(object))


def isabstract(object):
    """A class with abstract methods."""
    return isclass(object) and bool(getattr(object, "__abstractmethods__", None))


# ---- members ----

def getclasstree(classes, unique=False):
    """The classes below their bases: a list of (class, bases), each followed by the list of what derives from it."""
    below, roots = {}, []
    for cls in classes:
        for base in cls.__bases__:
            heirs = below.setdefault(base, [])
            if cls not in heirs:
                heirs.append(cls)
            if unique and base in classes:
                break
        if not cls.__bases__ and cls not in roots:
            roots.append(cls)
    roots += [base for base in below if base not in classes]
    return walktree(roots, below, None)


def walktree(classes, children, parent):
    """The part of getclasstree() that lies below one class."""
    found = []
    for cls in sorted(classes, key=lambda cls: (cls.__module__, cls.__name__)):
        found.append((cls, cls.__bases__))
        if cls in children:
            found.append(walktree(children[cls], children, cls))
    return found


def getmro(cls):
    return cls.__mro__


def _members(object, predicate, get):
    names = dir(object)
    if isclass(object):
        # attributes that the metaclass handles, as those of enums
        for base in object.__bases__:
            names += [name for name, value in base.__dict__.items()
                      if isinstance(value, types.DynamicClassAttribute)]
    found, seen = [], set()
    bases = (object,) + getmro(object) if isclass(object) else ()
    for name in names:
        try:
            value = get(object, name)
            if name in seen:
                raise AttributeError
        except AttributeError:
            for base in bases:
                if name in base.__dict__:
                    value = base.__dict__[name]
                    break
            else:
                continue
        if not predicate or predicate(value):
            found.append((name, value))
        seen.add(name)
    found.sort(key=lambda pair: pair[0])
    return found


def getmembers(object, predicate=None):
    """Pairs of name and value, sorted by name; those only whose value satisfies the predicate."""
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    """As getmembers, without running properties and the like."""
    return _members(object, predicate, getattr_static)


Attribute = namedtuple("Attribute", "name kind defining_class object")


def classify_class_attrs(cls):
    """An Attribute for each name in dir(cls): what kind it is, and which class defines it."""
    result = []
    for name in dir(cls):
        home = next((base for base in cls.__mro__ if name in base.__dict__), None)
        if home is None:
            home = next((base for base in type(cls).__mro__ if name in base.__dict__), None)
            if home is None:
                continue
        raw = home.__dict__[name]
        value = raw
        if isinstance(raw, (staticmethod, types.BuiltinMethodType)):
            kind = "static method"
        elif isinstance(raw, (classmethod, types.ClassMethodDescriptorType)):
            kind = "class method"
        elif isinstance(raw, property):
            kind = "property"
        else:
            kind = "method" if isroutine(value) else "data"
        result.append(Attribute(name, kind, home, value))
    return result


_missing = object()


def _in_classes(cls, name):
    for base in cls.__mro__:
        if name in base.__dict__:
            return base.__dict__[name]
    return _missing


def getattr_static(obj, attr, default=_missing):
    """The attribute as it is stored: no descriptor, __getattr__ or __getattribute__ runs."""
    own = _missing
    if isclass(obj):
        own = _in_classes(obj, attr)
        found = _in_classes(type(obj), attr)
    else:
        found = _in_classes(type(obj), attr)
        if found is _missing or not isdatadescriptor(found) or ismemberdescriptor(found):
            try:
                own = object.__getattribute__(obj, "__dict__").get(attr, _missing)
            except (AttributeError, TypeError):
                pass
    if own is not _missing and found is not _missing and isdatadescriptor(found) and hasattr(type(found), "__get__"):
        return found
    for value in (own, found, default):
        if value is not _missing:
            return value
    raise AttributeError(attr)


def unwrap(func, *, stop=None):
    """What is below the wrappers that functools.wraps marks."""
    return _unwrap(func, stop or (lambda f: False))


# ---- documentation ----

def cleandoc(doc):
    """The text without the indentation that all its lines but the first have."""
    lines = doc.expandtabs().split("\n")
    margin = min((len(line) - len(line.lstrip()) for line in lines[1:] if line.lstrip()), default=0)
    lines = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def _inherited_doc(obj):
    """The docstring of what a class or method overrides."""
    if isclass(obj):
        for base in obj.__mro__:
            if base is not object and base.__doc__ is not None:
                return base.__doc__
        return None
    f = obj.fget if isinstance(obj, property) else getattr(obj, "__func__", obj)
    name = getattr(f, "__name__", None)
    owner = sys.modules.get(getattr(f, "__module__", None))
    for part in getattr(f, "__qualname__", "").split(".")[:-1]:
        owner = getattr(owner, part, None)
    if name is None or not isclass(owner):
        return None
    for base in owner.__mro__:
        doc = getattr(getattr(base, name, None), "__doc__", None)
        if doc is not None:
            return doc
    return None


def getdoc(object):
    """The docstring, its own or inherited, without indentation; None if there is none."""
    doc = getattr(object, "__doc__", None)
    if doc is None or isclass(object) and "__doc__" in object.__dict__ and object.__dict__["__doc__"] is None:
        doc = _inherited_doc(object)
    return cleandoc(doc) if isinstance(doc, str) else None


# ---- arguments ----

FullArgSpec = namedtuple("FullArgSpec", "args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations")
ArgInfo = namedtuple("ArgInfo", "args varargs keywords locals")
Arguments = namedtuple("Arguments", "args, varargs, varkw")


def getfullargspec(func):
    """The parameters of a function as a FullArgSpec; a bound first one is included."""
    try:
        f = func.__func__ if ismethod(func) else func
        described = Signature.from_callable(f, follow_wrapped=False)
    except Exception as error:
        raise TypeError("unsupported callable") from error
    args, kwonly, defaults, kwdefaults, annotations = [], [], (), {}, {}
    varargs = varkw = None
    if described.return_annotation is not _empty:
        annotations["return"] = described.return_annotation
    for name, parameter in described.parameters.items():
        if parameter.kind in (_POSITIONAL_ONLY, _EITHER):
            args.append(name)
            if parameter.default is not _empty:
                defaults += (parameter.default,)
        elif parameter.kind is _VAR_POSITIONAL:
            varargs = name
        elif parameter.kind is _VAR_KEYWORD:
            varkw = name
        else:
            kwonly.append(name)
            if parameter.default is not _empty:
                kwdefaults[name] = parameter.default
        if parameter.annotation is not _empty:
            annotations[name] = parameter.annotation
    return FullArgSpec(args, varargs, varkw, defaults or None, kwonly, kwdefaults or None, annotations)


def getargs(co):
    """The parameters of a code object."""
    if not iscode(co):
        raise TypeError(f"{co!r} is not a code object")
    names, n, k = co.co_varnames, co.co_argcount, co.co_kwonlyargcount
    at = n + k
    varargs = varkw = None
    if co.co_flags & CO_VARARGS:
        varargs = names[at]
        at += 1
    if co.co_flags & CO_VARKEYWORDS:
        varkw = names[at]
    return Arguments(list(names[:n]) + list(names[n:n + k]), varargs, varkw)


def getargvalues(frame):
    """The parameters of a frame's function and the frame's variables."""
    return ArgInfo(*getargs(frame.f_code), frame.f_locals)


def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs=lambda name: f"*{name}",
                    formatvarkw=lambda name: f"**{name}", formatvalue=lambda value: f"={value!r}"):
    """The parts of getargvalues() as the text of a call."""
    parts = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        parts.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        parts.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return f"({', '.join(parts)})"


def getcallargs(func, /, *positional, **named):
    """The values that the parameters would have in a call."""
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__,) + positional
        func = func.__func__
    spec = getfullargspec(func)
    name, args, keyword_only = func.__name__, spec.args, spec.kwonlyargs
    values = dict(zip(args, positional))
    if spec.varargs:
        values[spec.varargs] = tuple(positional[len(args):])
    if spec.varkw:
        values[spec.varkw] = {}
    for key, value in named.items():
        if key not in args and key not in keyword_only:
            if not spec.varkw:
                raise TypeError(f"{name}() got an unexpected keyword argument {key!r}")
            values[spec.varkw][key] = value
        elif key in values:
            raise TypeError(f"{name}() got multiple values for argument {key!r}")
        else:
            values[key] = value
    defaults = spec.defaults or ()
    if len(positional) > len(args) and not spec.varargs:
        _too_many(name, len(args), len(defaults), len(positional), sum(key in values for key in keyword_only))
    required = args[:len(args) - len(defaults)]
    if len(positional) < len(args):
        _require(name, [arg for arg in required if arg not in values], "positional")
        for arg, value in zip(args[len(required):], defaults):
            values.setdefault(arg, value)
    of_keywords = spec.kwonlydefaults or {}
    _require(name, [arg for arg in keyword_only if arg not in values and arg not in of_keywords], "keyword-only")
    for arg in keyword_only:
        if arg not in values:
            values[arg] = of_keywords[arg]
    return values


def _require(function, names, kind):
    """TypeError if arguments are missing."""
    if not names:
        return
    *first, last = map(repr, names)
    if len(first) > 1:
        last = ", ".join(first) + ", and " + last
    elif first:
        last = f"{first[0]} and {last}"
    plural = "s" if first else ""
    raise TypeError(f"{function}() missing {len(names)} required {kind} argument{plural}: {last}")


def _too_many(function, possible, optional, given, given_keyword_only):
    if optional:
        takes, plural = f"from {possible - optional} to {possible}", True
    else:
        takes, plural = possible, possible != 1
    also = ""
    if given_keyword_only:
        also = (f" positional argument{'s' if given != 1 else ''} (and {given_keyword_only} keyword-only "
                f"argument{'s' if given_keyword_only != 1 else ''})")
    raise TypeError(f"{function}() takes {takes} positional argument{'s' if plural else ''} but {given}{also} "
                    f"{'was' if given == 1 and not given_keyword_only else 'were'} given")


# ---- frames ----

ClosureVars = namedtuple("ClosureVars", "nonlocals globals builtins unbound")


def getclosurevars(func):
    """What the names mean that the function's code uses and does not assign."""
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f"{func!r} is not a Python function")
    code = func.__code__
    nonlocals = {name: cell.cell_contents for name, cell in zip(code.co_freevars, func.__closure__ or ())}
    names = func.__globals__
    builtins = names.get("__builtins__", sys.modules["builtins"])
    known = vars(builtins) if ismodule(builtins) else builtins
    of_module, of_builtins, unbound = {}, {}, set()
    for name in code.co_names:
        if name in ("None", "True", "False"):
            continue
        if name in names:
            of_module[name] = names[name]
        elif name in known:
            of_builtins[name] = known[name]
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, of_module, of_builtins, unbound)


class Traceback(namedtuple("_Traceback", "filename lineno function code_context index")):
    """A place in a program: what getframeinfo gives."""

    def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
        made = super().__new__(cls, filename, lineno, function, code_context, index)
        made.positions = positions
        return made

    def __repr__(self):
        return (f"Traceback(filename={self.filename!r}, lineno={self.lineno!r}, function={self.function!r}, "
                f"code_context={self.code_context!r}, index={self.index!r}, positions={self.positions!r})")


class FrameInfo(namedtuple("_FrameInfo", "frame filename lineno function code_context index")):
    """A frame and its place."""

    def __new__(cls, frame, filename, lineno, function, code_context, index, *, positions=None):
        made = super().__new__(cls, frame, filename, lineno, function, code_context, index)
        made.positions = positions
        return made

    def __repr__(self):
        return (f"FrameInfo(frame={self.frame!r}, filename={self.filename!r}, lineno={self.lineno!r}, "
                f"function={self.function!r}, code_context={self.code_context!r}, index={self.index!r}, "
                f"positions={self.positions!r})")


def getframeinfo(frame, context=1):
    """File, line, function, and `context` lines around of a frame or traceback."""
    if istraceback(frame):
        line, frame = frame.tb_lineno, frame.tb_frame
    elif isframe(frame):
        line = frame.f_lineno
    else:
        raise TypeError(f"{frame!r} is not a frame or traceback object")
    name = getsourcefile(frame) or getfile(frame)
    lines = index = None
    if context > 0:
        try:
            everything, _ = findsource(frame)
        except OSError:
            pass
        else:
            start = max(0, min(line - 1 - context // 2, len(everything) - context))
            lines = everything[start:start + context]
            index = line - 1 - start
    return Traceback(name, line, frame.f_code.co_name, lines, index)


def getlineno(frame):
    return frame.f_lineno


def currentframe():
    """The frame of the caller."""
    return sys._getframe(1)


def getouterframes(frame, context=1):
    """FrameInfo of a frame and its callers."""
    result = []
    while frame:
        result.append(FrameInfo(frame, *getframeinfo(frame, context)))
        frame = frame.f_back
    return result


def getinnerframes(tb, context=1):
    """FrameInfo of the places that a traceback goes through."""
    result = []
    while tb:
        result.append(FrameInfo(tb.tb_frame, *getframeinfo(tb, context)))
        tb = tb.tb_next
    return result


def stack(context=1):
    """FrameInfo of the caller and its callers."""
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    """FrameInfo of the places between here and where the exception being handled was raised."""
    return getinnerframes(sys.exc_info()[2], context)


# ---- generators and coroutines ----

GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = ("CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED",
                                                           "CORO_CLOSED")


def _state(running, suspended, frame, prefix):
    return prefix + ("RUNNING" if running else "SUSPENDED" if suspended else "CLOSED" if frame is None else "CREATED")


def getgeneratorstate(generator):
    """GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED or GEN_CLOSED."""
    return _state(generator.gi_running, generator.gi_suspended, generator.gi_frame, "GEN_")


def getcoroutinestate(coroutine):
    """CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED or CORO_CLOSED."""
    return _state(coroutine.cr_running, coroutine.cr_suspended, coroutine.cr_frame, "CORO_")


def getgeneratorlocals(generator):
    """The variables of a generator."""
    if not isgenerator(generator):
        raise TypeError(f"{generator!r} is not a Python generator")
    frame = getattr(generator, "gi_frame", None)
    return frame.f_locals if frame is not None else {}


def getcoroutinelocals(coroutine):
    """The variables of a coroutine."""
    frame = getattr(coroutine, "cr_frame", None)
    return frame.f_locals if frame is not None else {}

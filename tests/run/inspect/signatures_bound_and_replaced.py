"""inspect: signatures of all kinds of callables, binding and its complaints, replacing parts, members, docs, stacks of classes, and states of generators."""
import abc
import asyncio
import functools
import inspect
from inspect import BoundArguments, Parameter, Signature, signature


def attempt(label, function):
    try:
        print(label, "->", function())
    except Exception as error:
        print(label, "!", type(error).__name__, error)


def plain(a, b=2, /, c: int = 3, *args: str, d, e="x", **kw) -> "list[int]":
    """The plain one.

        Indented.
    """


class Base:
    """Base doc."""

    def __init__(self, x, y=1): ...

    def method(self, q): ...

    @classmethod
    def make(cls, z=0): ...

    @staticmethod
    def static(s, *, t): ...

    def documented(self):
        """From Base."""

    prop = property(lambda self: 1, doc="a property")

    def __call__(self, arg): ...


class Derived(Base):
    def documented(self): ...


class New:
    def __new__(cls, one, *, two): ...


class Meta(type):
    def __call__(cls, meta_arg): ...


class WithMeta(metaclass=Meta):
    def __init__(self, nothing): ...


@functools.wraps(plain)
def wrapper(*args): ...


for label, thing in {"plain": plain, "Base": Base, "Base()": Base(1), "method": Base(1).method, "function": Base.method, "make": Base.make, "static": Base.static, "New": New, "WithMeta": WithMeta, "wrapper": wrapper, "partial": functools.partial(plain, 1, c=5, d=6), "partial positional": functools.partial(Base.method, None), "lambda": lambda x, *y: 0, "Derived": Derived, "object": object, "len": len}.items():
    attempt(label, lambda: signature(thing))
attempt("wrapper itself", lambda: signature(wrapper, follow_wrapped=False))
for bad in (5, "x", None, dict, int):
    attempt(f"signature of {bad!r}", lambda: signature(bad))
s = signature(plain)
for p in s.parameters.values():
    print(p.name, p.kind, p.kind.description, p.default if p.default is not p.empty else "empty", p.annotation if p.annotation is not p.empty else "empty", repr(p), str(p))
print(s.return_annotation, s == signature(plain), s == signature(wrapper), hash(s) == hash(signature(plain)), signature(plain, eval_str=True).return_annotation)
for args, kw in (((1,), {"d": 4}), ((1, 2, 3, 4, 5), {"d": 6, "z": 7}), ((), {}), ((1,), {}), ((1,), {"a": 1, "d": 2}), ((1, 2, 3), {"c": 4, "d": 1}), ((1, 2), {"b": 2, "d": 3})):
    attempt(f"bind {args} {kw}", lambda: s.bind(*args, **kw))
small = signature(lambda a, *, k=1: 0)
for args, kw in (((1, 2), {}), ((), {"k": 2}), ((1,), {"z": 3})):
    attempt(f"small {args} {kw}", lambda: small.bind(*args, **kw))
bound = s.bind_partial(1)
print(bound, bound.args, bound.kwargs, bound.arguments)
bound.apply_defaults()
print(bound, bound.args, bound.kwargs)
bound.arguments["d"] = 9
print(bound.kwargs, bound == s.bind_partial(1, d=9), bound.signature is s)
P = Parameter
for label, function in {
    "order": lambda: Signature([P("a", P.KEYWORD_ONLY), P("b", P.POSITIONAL_ONLY)]),
    "default order": lambda: Signature([P("a", P.POSITIONAL_ONLY, default=1), P("b", P.POSITIONAL_ONLY)]),
    "twice": lambda: Signature([P("a", P.KEYWORD_ONLY), P("a", P.KEYWORD_ONLY)]),
    "name": lambda: P("1a", P.KEYWORD_ONLY),
    "keyword": lambda: P("class", P.KEYWORD_ONLY),
    "name type": lambda: P(5, P.KEYWORD_ONLY),
    "kind": lambda: P("a", "any"),
    "star default": lambda: P("a", P.VAR_POSITIONAL, default=1),
    "replace": lambda: s.replace(parameters=list(s.parameters.values())[:2], return_annotation=int),
    "replace parameter": lambda: s.parameters["c"].replace(name="cc", default=P.empty, annotation=float),
    "replace nothing": lambda: s.parameters["c"].replace(name=P.empty),
    "empty": lambda: Signature(),
    "parameters": lambda: s.parameters.__setitem__("x", 1),
}.items():
    attempt(label, function)
print(inspect.getdoc(plain), inspect.getdoc(Derived), inspect.getdoc(Derived.documented), inspect.cleandoc("  a\n    b\n\n   c\n\n"), inspect.getdoc(5)[:20], sep="\n")
print([n for n, _ in inspect.getmembers(Derived, inspect.isfunction)], [n for n, v in inspect.getmembers(Derived(1)) if not n.startswith("__")], inspect.getmro(Derived), [(a.name, a.kind, a.defining_class.__name__) for a in inspect.classify_class_attrs(Derived) if not a.name.startswith("__")])
print(inspect.getfullargspec(plain), inspect.getcallargs(Base.method, 1, 2), sep="\n")
attempt("getcallargs", lambda: inspect.getcallargs(plain, 1))
attempt("getcallargs 2", lambda: inspect.getcallargs(Base.static, 1, 2, 3))
attempt("unwrap", lambda: inspect.unwrap(wrapper) is plain)
attempt("getattr_static", lambda: (type(inspect.getattr_static(Base, "make")), type(inspect.getattr_static(Base(1), "prop")), inspect.getattr_static(Base, "none", "default")))
attempt("getattr_static missing", lambda: inspect.getattr_static(Base(1), "none"))


def numbers():
    local = 1
    yield local


g = numbers()
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g), next(g), inspect.getgeneratorstate(g), list(g), inspect.getgeneratorstate(g))


async def coro():
    pass


c = coro()
print(inspect.getcoroutinestate(c), inspect.iscoroutine(c), inspect.isawaitable(c), inspect.iscoroutinefunction(coro), inspect.isasyncgenfunction(coro))
c.close()
print(inspect.getcoroutinestate(c), inspect.isabstract(abc.ABC), inspect.isclass(Meta), inspect.isdatadescriptor(Base.prop), inspect.ismethoddescriptor(str.upper), inspect.isroutine(len), inspect.isbuiltin([].append), inspect.ismodule(abc), inspect.isgeneratorfunction(functools.partial(numbers)))
print(inspect.getmodule(Base).__name__, inspect.getmodulename("/a/b.py"), inspect.formatannotation(list[int]), inspect.formatannotation(int), inspect.get_annotations(plain), inspect.get_annotations(plain, eval_str=True), inspect.getclosurevars(attempt).builtins.get("print") is print)
print(inspect.formatargvalues(["a"], "args", "kw", {"a": 1, "args": (2,), "kw": {"k": 3}}), inspect.getclasstree([Base, Derived]))

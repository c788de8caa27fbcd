"""Annotations of functions, classes, variables and closures: when they are evaluated, what raises, forward references, attributes of functions that hold them, inspect.signature of every shape, and type hints resolved in classes."""
import inspect
import typing
from typing import Any, Optional

log = []


def note(x):
    log.append(x)
    return x


def f(a: note("a"), /, b: note("b") = note("default b"), *args: note("args"), c: note("c"), d=note("default d"), **kw: note("kw")) -> note("return"):
    x: note("never") = 1
    y: undefined
    return x


print(log, f.__annotations__, f(1, c=2))
log.clear()
z: note("z")
w: note("w") = note("value")
(q): note("q") = 1
holder = {}
holder[note("key")]: note("subscript") = note(5)
holder.attr: note("attribute")
print(log, __annotations__, "z" in globals())
log.clear()


class Model:
    name: str
    size: "int" = 3
    parent: "Optional[Model]" = None
    tags: list
    count = 0

    def grow(self, by: "Model | int" = 1) -> "Model":
        local: note("method local") = by
        return self

    class Inner:
        value: "Model.Inner"
        __private: int = 0

    if count == 0:
        conditional: bool
    for _i in range(2):
        looped: note("Any") = _i
    del _i


print(Model.__annotations__, Model.Inner.__annotations__, log, "name" in vars(Model))
print({k: getattr(v, "__name__", str(v)) for k, v in typing.get_type_hints(Model).items()}, {k: getattr(v, "__name__", str(v)) for k, v in typing.get_type_hints(Model.grow).items()})


class Child(Model):
    extra: Any = None
    size: float = 1.0


print(Child.__annotations__, list(typing.get_type_hints(Child)), "__annotations__" in vars(type("Plain", (Model,), {})), type("Plain", (Model,), {}).__dict__.get("__annotations__"), inspect.get_annotations(Child))
f.__annotations__["new"] = 1
f.__annotations__.pop("a")
print(list(f.__annotations__), f.__defaults__, f.__kwdefaults__)
f.__annotations__ = {}
f.custom, f.__doc__ = [1], "set later"
print(f.__annotations__, vars(f), f.__doc__)
del f.__annotations__, f.custom
print(f.__annotations__, vars(f))


def broken():
    def inner(x: missing_name):
        pass


def lazy(x: "missing_name", y: "list[missing]" = ()) -> "1 +":
    return x


try:
    broken()
except NameError as e:
    print(e)
print(lazy.__annotations__)
try:
    typing.get_type_hints(lazy)
except (NameError, SyntaxError) as e:
    print(type(e).__name__, e)


def make(n, kind: int = 0):
    def g(a: n, b: kind = n) -> (n, kind):
        return a
    return g


print(make(1).__annotations__, make("s", 2).__annotations__, make.__annotations__)
shapes = [lambda: 0, lambda a, /, b=1, *c, d, e=2, **f: 0, lambda *, k: k, lambda *a: a, f, make, Model.grow, Model().grow, Model, len, int.__add__, staticmethod(f), type("C", (), {"__call__": lambda self, x: x})(), type("I", (), {"__init__": lambda self, a, *, b=(): None})]
for s in shapes:
    try:
        sig = inspect.signature(s)
        print(sig, [p.kind.name[:3] for p in sig.parameters.values()])
    except (ValueError, TypeError) as e:
        print(type(e).__name__)
sig = inspect.signature(f)
bound = sig.bind(1, 2, 3, c=4, z=5)
bound.apply_defaults()
print(bound.args, bound.kwargs, dict(bound.arguments), sig.parameters["c"].default is inspect.Parameter.empty, str(sig.replace(return_annotation=int)))
for args, kw in [((), {}), ((1,), {}), ((1,), {"c": 1, "a": 2}), ((1, 2), {"b": 3, "c": 1})]:
    try:
        print(sig.bind(*args, **kw))
    except TypeError as e:
        print("TypeError", e)

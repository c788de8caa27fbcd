"""Signature.bind, bind_partial, apply_defaults, replace, str of signatures, errors."""
import inspect


def f(a, /, b, c=3, *args, d, e=5, **kw):
    pass


sig = inspect.signature(f)
print(sig, list(sig.parameters), sig.return_annotation is inspect.Signature.empty, [(p.name, p.kind.name, p.default is p.empty) for p in sig.parameters.values()])
for args, kwargs in (((1, 2), {"d": 4}), ((1,), {"b": 2, "d": 4, "x": 9}), ((1, 2, 3, 4, 5), {"d": 6}), ((1, 2), {}), ((), {"a": 1}), ((1, 2), {"a": 5, "d": 1}), ((1, 2, 3), {"b": 4, "d": 1})):
    try:
        bound = sig.bind(*args, **kwargs)
        bound.apply_defaults()
        print(bound, bound.args, bound.kwargs, bound.arguments)
    except TypeError as error:
        print(args, kwargs, error)
print(sig.bind_partial(1).arguments, sig.bind_partial(c=5).arguments)
P = inspect.Parameter
made = inspect.Signature([P("x", P.POSITIONAL_OR_KEYWORD, annotation=int), P("y", P.KEYWORD_ONLY, default="d", annotation="str")], return_annotation=bool)
print(made, made == made.replace(), made.replace(return_annotation=None), made.parameters["x"].replace(name="z", default=1), repr(made.parameters["y"]), hash(made) == hash(made.replace()))
for make in (lambda: P("1x", P.KEYWORD_ONLY), lambda: P("x", 9), lambda: P("x", P.VAR_KEYWORD, default=1), lambda: inspect.Signature([P("a", P.KEYWORD_ONLY), P("b", P.POSITIONAL_ONLY)]), lambda: inspect.Signature([P("a", P.KEYWORD_ONLY)] * 2), lambda: inspect.Signature([P("a", P.POSITIONAL_ONLY, default=1), P("b", P.POSITIONAL_ONLY)]), lambda: inspect.signature(5), lambda: inspect.signature("x"), lambda: P("x", P.KEYWORD_ONLY).kind.description, lambda: made.bind(1, z=2), lambda: made.bind()):
    try:
        print(make())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)


class C:
    def __init__(self, x: int, *, y=None):
        pass

    def m(self, q):
        pass

    @classmethod
    def cm(cls, r=1):
        pass

    def __call__(self, called):
        pass


class Meta(type):
    def __call__(cls, *args, meta=True):
        return super().__call__()


class D(metaclass=Meta):
    pass


for obj in (C, C.m, C(1).m, C.cm, C(1), D, lambda *a, k: 0, __import__("functools").partial(f, 1, c=9), f.__get__(5)):
    print(inspect.signature(obj))

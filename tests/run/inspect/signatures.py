import functools
import inspect
import typing
from inspect import Parameter, Signature, signature

def f(a, /, b: int = 1, *args: str, c, d=2, **kw: "x") -> str:
    pass
def g(x, *, y="q"): pass
def h(a, b, /): pass
class A:
    def __init__(self, x, y=0): pass
    def m(self, z: typing.List[int] = None) -> typing.Optional[str]: pass
    @classmethod
    def k(cls, q): pass
    @staticmethod
    def s(r, *rs): pass
    def __call__(self, v, **w): pass
class B:
    def __new__(cls, n, *args): return object.__new__(cls)
class C(A): pass
class D: pass
class M(type):
    def __call__(cls, meta): pass
class E(metaclass=M): pass
@functools.wraps(f)
def wrapped(*args, **kwargs): pass
for obj in (f, g, h, A, A.m, A(1).m, A.k, A.s, A(1), B, C, D, E, wrapped, lambda: 0, lambda x, *y: 0, functools.partial(f, 1), functools.partial(f, 1, c=5), functools.partial(g, y=3), functools.partial(g, x=1), functools.partial(h, 1)):
    s = signature(obj)
    print(s, repr(s), [(p.name, str(p.kind), p.kind.description, p.default is Parameter.empty, p.annotation is p.empty) for p in s.parameters.values()])
print(signature(wrapped, follow_wrapped=False), signature(f).return_annotation, signature(g).return_annotation is Signature.empty)
s = signature(f)
for args, kw in (((1,), {"c": 3}), ((1, 2, 3, 4), {"c": 5, "e": 6}), ((), {}), ((1,), {}), ((1,), {"b": 2, "c": 3, "a": 4}), ((1, 2), {"b": 3, "c": 1})):
    try:
        b = s.bind(*args, **kw)
        print(b, b.args, b.kwargs, b.arguments)
        b.apply_defaults()
        print(b.arguments)
    except TypeError as e:
        print(e)
    print(s.bind_partial(*args[:1]))
for t, args, kw in ((g, (1, 2), {}), (g, (1,), {"z": 2}), (h, (1,), {"b": 2}), (g, (), {"y": 1}), (g, (1,), {"x": 2})):
    try:
        print(signature(t).bind(*args, **kw))
    except TypeError as e:
        print(e)
for bad in (lambda: signature(5), lambda: Parameter("x", 9), lambda: Parameter("1", Parameter.KEYWORD_ONLY), lambda: Parameter(5, 1), lambda: Parameter("a", Parameter.VAR_POSITIONAL, default=1),
            lambda: Parameter("if", 1), lambda: Signature([Parameter("a", 3), Parameter("b", 1)]), lambda: Signature([Parameter("a", 1), Parameter("a", 1)]), lambda: Signature([Parameter("a", 1, default=1), Parameter("b", 1)])):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
p = Parameter("x", Parameter.POSITIONAL_OR_KEYWORD, default=1, annotation=int)
print(p, repr(p), p.replace(name="y"), p == Parameter("x", 1, default=1, annotation=int), hash(p) == hash(p.replace()), repr(p.kind), p.kind == 1)
t = signature(g)
print(t.replace(return_annotation=int), t == signature(g), hash(t) == hash(signature(g)), t == s, t.replace(parameters=[]), list(t.parameters), str(Signature()))
print(inspect.getfullargspec(f), inspect.getfullargspec(A.m), inspect.getcallargs(g, 1), inspect.getcallargs(A(1).m, z=2)["z"])
print(inspect.formatannotation(int), inspect.formatannotation(typing.Dict[str, int]), inspect.formatannotation(list[int]), inspect.formatannotation(A), inspect.get_annotations(f), inspect.get_annotations(f.__class__))
def later(a: "int", b: "list[int]"): pass
print(signature(later), signature(later, eval_str=True), inspect.get_annotations(later, eval_str=True))
later.__signature__ = Signature([p])
print(signature(later))

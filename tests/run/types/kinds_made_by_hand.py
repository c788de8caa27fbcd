"""types: classes made by calls, namespaces, proxies, bound methods, cells and code, generic aliases and unions, coroutine marks, and what each refuses."""
import types
from types import DynamicClassAttribute, GenericAlias, MappingProxyType, MethodType, SimpleNamespace, UnionType, new_class, prepare_class, resolve_bases


def attempt(label, function):
    try:
        print(label, "->", function())
    except Exception as error:
        print(label, "!", type(error).__name__, str(error).split(" at 0x")[0])


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        return {"prepared": sorted(kw)}

    def __new__(mcls, name, bases, ns, **kw):
        return super().__new__(mcls, name, bases, dict(ns))

    def __init__(cls, name, bases, ns, **kw):
        cls.options = kw


class Entries:
    def __mro_entries__(self, bases):
        return (list, dict)[:1]


made = new_class("Made", (), {"metaclass": Meta, "flag": 1}, lambda ns: ns.update(x=5, get=lambda self: self.x))
print(made, made.options, made.prepared, made().get(), type(made).__name__, prepare_class("P", (made,), {"k": 2})[0].__name__, resolve_bases((Entries(), int)), new_class("L", (Entries(),)).__orig_bases__[0].__class__.__name__)
attempt("resolve bad", lambda: resolve_bases((type("B", (), {"__mro_entries__": lambda s, b: 5})(),)))
attempt("new_class keyword", lambda: new_class("K", (), {"colour": 1}))
attempt("new_class conflict", lambda: new_class("C", (made, type("D", (), {}, )), {"metaclass": type}))
n = SimpleNamespace(b=1, a="x", **{"odd key": None})
n.me = n
print(n, n == SimpleNamespace(**vars(n)), SimpleNamespace() == SimpleNamespace(), n.__dict__.keys(), SimpleNamespace(x=1) == {"x": 1})
del n.me, n.b
attempt("namespace missing", lambda: n.b)
attempt("namespace positional", lambda: SimpleNamespace({"a": 1}))
attempt("namespace keys", lambda: SimpleNamespace(**{1: 2}))
attempt("namespace hash", lambda: hash(n))
attempt("namespace less", lambda: n < n)
source = {"a": 1}
proxy = MappingProxyType(source)
source["b"] = 2
print(proxy, proxy["b"], len(proxy), list(proxy), proxy.get("z", 0), proxy | {"c": 3}, {"c": 3} | proxy, proxy == source, proxy.copy(), list(reversed(proxy)), "a" in proxy, type(int.__dict__).__name__, list(proxy.items()), str(proxy), f"{proxy}")
for label, function in {"set": lambda: proxy.__setitem__("a", 1), "item": lambda: (lambda p: p["q"])(proxy), "delete": lambda: exec("del p['a']", {"p": proxy}), "assign": lambda: exec("p['a'] = 1", {"p": proxy}), "ior": lambda: proxy.__ior__({}), "of list": lambda: MappingProxyType([1]), "of int": lambda: MappingProxyType(5), "none": lambda: MappingProxyType(), "hash": lambda: hash(proxy), "attribute": lambda: setattr(proxy, "x", 1), "clear": lambda: proxy.clear(), "or list": lambda: proxy | [1]}.items():
    attempt(f"proxy {label}", function)
m = MethodType(lambda self, *a: (self, a), "me")
print(m(1, 2), m.__self__, m.__func__ is m.__func__, m == MethodType(m.__func__, "me"), MethodType(len, "abc")(), MethodType(str.upper, "x")(), MethodType(MethodType(lambda *a: a, 1), 2)(3))
attempt("method none", lambda: MethodType(len, None))
attempt("method int", lambda: MethodType(5, "x"))
attempt("method one", lambda: MethodType(len))


def outer(x):
    def inner(y=10, *, z=20) -> int:
        return x + y + z
    return inner


f = outer(1)
g = types.FunctionType(f.__code__, globals(), "renamed", (100,), f.__closure__)
g.__kwdefaults__ = {"z": 1000}
cell = types.CellType(7)
h = types.FunctionType(f.__code__, globals(), None, (1,), (cell,))
h.__kwdefaults__ = {"z": 0}
print(f(), g(), g.__name__, h(), cell.cell_contents, f.__code__.co_freevars, f.__code__.co_varnames, f.__code__.co_argcount, f.__code__.co_kwonlyargcount, f.__code__.co_name)
cell.cell_contents = 50
print(h(), types.CellType() == types.CellType(), types.CellType(1) < types.CellType(2))
attempt("empty cell", lambda: types.CellType().cell_contents)
attempt("closure short", lambda: types.FunctionType(f.__code__, {}))
attempt("closure long", lambda: types.FunctionType(attempt.__code__, {}, None, None, (cell,)))
attempt("closure type", lambda: types.FunctionType(f.__code__, {}, None, None, (1,)))
attempt("code type", lambda: types.FunctionType(5, {}))
attempt("globals type", lambda: types.FunctionType(f.__code__, 5))
alias = list[int]
nested = dict[str, list[tuple[int, ...]]]
print(alias, alias.__origin__, alias.__args__, alias == list[int], hash(alias) == hash(list[int]), alias([1, 2]), isinstance(alias, GenericAlias), nested, type(nested), alias.append is list.append, GenericAlias(list, int) == alias, GenericAlias(dict, (str, int)), list[int, str], *tuple[int, str].__args__, tuple[()].__args__, type[int], alias.__mro_entries__(()), alias.__parameters__, list["Later"], (*list[int],))
union = int | str | None
print(union, union.__args__, isinstance(5, union), isinstance(None, union), issubclass(bool, union), union == (None | str | int), hash(int | str) == hash(str | int), int | int, type(union) is UnionType, list[int] | None, (int | str) | float, [int | bool], union | int == union)
for label, function in {"alias instance": lambda: isinstance([], alias), "alias subclass": lambda: issubclass(list, alias), "alias again": lambda: alias[str], "alias attribute": lambda: setattr(alias, "x", 1), "alias call": lambda: dict[str, int](a=1), "alias missing": lambda: alias.nothing, "union bad": lambda: int | 5, "union text": lambda: int | "str", "union call": lambda: union(), "union alias instance": lambda: isinstance([], list[int] | None), "union index": lambda: (int | str)[int], "int subscript": lambda: int[str], "len alias": lambda: len(alias), "alias add": lambda: alias + alias, "class of alias": lambda: type("Sub", (types.resolve_bases((alias,))), {}).__mro__[1].__name__}.items():
    attempt(label, function)


class Shape:
    def __init__(self):
        self._kind = "instance"

    @DynamicClassAttribute
    def kind(self):
        """Only of instances."""
        return self._kind

    @kind.setter
    def kind(self, value):
        self._kind = value.upper()


s = Shape()
s.kind = "set"
print(s.kind, Shape.__dict__["kind"].__doc__)
attempt("of class", lambda: Shape.kind)
attempt("delete", lambda: delattr(s, "kind"))


@types.coroutine
def steps():
    got = yield "first"
    return got


async def main():
    return await steps()


c = main()
print(c.send(None))
try:
    c.send("answer")
except StopIteration as end:
    print(end.value)
attempt("coroutine 5", lambda: types.coroutine(5))
print([t.__name__ for t in (types.FunctionType, types.BuiltinFunctionType, types.GeneratorType, types.CodeType, types.ModuleType, types.TracebackType, types.FrameType, types.NoneType, types.EllipsisType, types.NotImplementedType, types.WrapperDescriptorType, types.MethodWrapperType, types.MethodDescriptorType, types.ClassMethodDescriptorType, types.GetSetDescriptorType, types.MemberDescriptorType, types.AsyncGeneratorType, types.CoroutineType, types.LambdaType)])
for kind in (types.NoneType, types.EllipsisType, types.NotImplementedType, types.FunctionType, types.GeneratorType, types.FrameType, types.BuiltinFunctionType, types.TracebackType, types.MethodWrapperType):
    attempt(f"make {kind.__name__}", lambda: kind())
    attempt(f"derive {kind.__name__}", lambda: type("X", (kind,), {}))

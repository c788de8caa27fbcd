"""types: SimpleNamespace, MappingProxyType, MethodType, ModuleType, CodeType views, coroutine marks, DynamicClassAttribute, unions, cells."""
import types
import sys

ns = types.SimpleNamespace(b=2, a=[1])
ns.c = ns
print(ns.a, ns == types.SimpleNamespace(b=2, a=[1]), types.SimpleNamespace(x=1) == types.SimpleNamespace(x=1), repr(ns), repr(types.SimpleNamespace()), types.SimpleNamespace(**{"odd name": 1}))
del ns.c
print(vars(ns), ns.__reduce__()[2])
source = {"k": 1}
proxy = types.MappingProxyType(source)
source["new"] = [2]
print(proxy, proxy["new"], "k" in proxy, len(proxy), list(proxy), proxy | {"z": 0}, {"y": 1} | proxy, proxy == source, proxy.copy(), proxy.get("q", 5), list(reversed(proxy)), list(proxy.items()), type(proxy | {}).__name__, proxy[next(iter(proxy))])
for call in (lambda: proxy.__setitem__("a", 1), lambda: exec("proxy['a'] = 1"), lambda: exec("del proxy['k']"), lambda: types.MappingProxyType([1]), lambda: types.MappingProxyType(5), lambda: proxy["none"], lambda: hash(proxy), lambda: exec("proxy |= {}"), lambda: types.SimpleNamespace(1), lambda: types.SimpleNamespace().missing, lambda: ns < ns, lambda: types.MethodType(5, 1), lambda: types.MethodType(len, None), lambda: types.MethodType(len), lambda: types.ModuleType(), lambda: types.NoneType(5), lambda: types.EllipsisType()):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
m = types.MethodType(lambda self, x: (self, x), "bound")
print(m(1), m.__self__, m.__func__ is m.__func__, m == types.MethodType(m.__func__, "bound"), hash(m) == hash(types.MethodType(m.__func__, m.__self__)))
mod = types.ModuleType("made", "its doc")
mod.value = 1
exec("def get(): return value * 2", mod.__dict__)
mod.__getattr__ = lambda name: f"module attr {name}"
sys.modules["made"] = mod
import made
from made import get, anything
print(made.get(), get(), anything, made.__doc__, made.__name__, mod, made.__spec__, made.__loader__, hasattr(made, "__path__"))


def f(a, /, b, *args, c=1, **kw):
    local = a
    def inner():
        return local
    return inner


code = f.__code__
print(code.co_name, code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_varnames, code.co_cellvars, code.co_freevars, code.co_flags & 12, code.co_firstlineno, code.co_qualname, f(1, 2).__code__.co_freevars, f(5, 2).__closure__[0].cell_contents)
cell = types.CellType(3)
empty = types.CellType()
print(cell.cell_contents, cell == types.CellType(3), cell < types.CellType(4), cell != empty)
try:
    empty.cell_contents
except ValueError as error:
    print(error)
empty.cell_contents = "filled"
print(empty.cell_contents)
g = types.FunctionType(f(7, 0).__code__, globals(), "renamed", None, (types.CellType("swapped"),))
print(g(), g.__name__)
for args in ((5, {}), (f.__code__, 5), (f(1, 2).__code__, {}), (f(1, 2).__code__, {}, "n", None, (1,)), (f(1, 2).__code__, {}, "n", None, ())):
    try:
        print(types.FunctionType(*args))
    except Exception as error:
        print(type(error).__name__, error)


class Lazy:
    @types.DynamicClassAttribute
    def name(self):
        return "instance value"

    _ignored = 1


print(Lazy().name)
try:
    Lazy.name
except AttributeError as error:
    print("AttributeError", error)


@types.coroutine
def old_style():
    got = yield "asked"
    return got * 2


async def uses():
    return await old_style()


c = uses()
print(c.send(None))
try:
    c.send(21)
except StopIteration as stop:
    print(stop.value)
u = int | str | None
print(u, type(u).__name__, u.__args__, isinstance(5, u), isinstance(None, u), issubclass(bool, u), u == str | None | int, int | int, hash(u) == hash(str | int | None), list[int] | None, types.GenericAlias(list, (int,)) == list[int], types.GenericAlias(dict, (str, int)).__origin__)
for call in (lambda: 5 | int, lambda: int | 5, lambda: isinstance(5, list[int] | int), lambda: isinstance(1, list[int]), lambda: u.__args__.append, lambda: types.UnionType(), lambda: list[int](5), lambda: u()):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(types.resolve_bases((list[int], object)), types.get_original_bases if hasattr(types, "get_original_bases") else "-", [t.__name__ for t in (types.LambdaType, types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType, types.BuiltinMethodType, types.WrapperDescriptorType, types.MethodWrapperType, types.MethodDescriptorType, types.ClassMethodDescriptorType, types.GetSetDescriptorType, types.MemberDescriptorType, types.TracebackType, types.FrameType, types.NotImplementedType)])

"""types: new_class, SimpleNamespace, MappingProxyType, DynamicClassAttribute, coroutine, resolve_bases, constructors."""
import types

C = types.new_class("C", (int,), {}, lambda ns: ns.update(x=5, m=lambda self: self + 1))
print(C(3).m(), C.x, C.__name__, C.__bases__, types.new_class("D").__mro__[1])
n = types.SimpleNamespace(a=1, b="x")
n.c = [n]
print(n, n == types.SimpleNamespace(a=1, b="x", c=n.c), types.SimpleNamespace() == types.SimpleNamespace(), n.a, vars(n).keys(), types.SimpleNamespace(**{"not identifier": 1}))
del n.c
n.__dict__["d"] = 4
print(n, sorted(vars(n)), types.SimpleNamespace(z=1) != types.SimpleNamespace(z=2))
p = types.MappingProxyType(d := {"k": 1})
d["new"] = 2
print(p, p["new"], len(p), list(p), p | {"z": 0}, p.get("q"), p.copy(), "k" in p, p == d, list(reversed(p)), p.items(), hash is not None, dict(p), {**p})
for call in (lambda: p.__setitem__("a", 1), lambda: p.pop("k"), lambda: p["none"], lambda: types.MappingProxyType(5), lambda: types.MappingProxyType([1]), lambda: hash(types.MappingProxyType({})), lambda: types.SimpleNamespace(1), lambda: n.missing, lambda: n < n, lambda: types.new_class(5), lambda: types.new_class("E", (5,)), lambda: types.FunctionType(5, {}), lambda: types.MethodType(5, 1), lambda: types.ModuleType(), lambda: types.ModuleType("m").x, lambda: types.GenericAlias(list)[int], lambda: types.NoneType(1), lambda: types.CellType(1, 2), lambda: types.coroutine(5), lambda: types.GeneratorType(), lambda: types.resolve_bases((int, 5))):
    try:
        print(call())
    except (TypeError, AttributeError, KeyError) as error:
        print(type(error).__name__, error)
g = "global"
f = types.FunctionType((lambda x, y=1: (x, y, g)).__code__, globals(), "name", (7,))
print(f(1), f.__name__, f.__defaults__, types.FunctionType(f.__code__, {}).__name__)
m = types.ModuleType("mod", "doc")
m.attr = 1
print(m, m.__name__, m.__doc__, m.attr, sorted(vars(m)), types.GenericAlias(list, (int,)), types.GenericAlias(dict, (str, int)).__args__, type(int | str) is types.UnionType, types.EllipsisType is type(...), types.NotImplementedType is type(NotImplemented))


class Base:
    def __mro_entries__(self, bases):
        return (dict,)


print(types.resolve_bases((Base(), int)), types.new_class("F", (Base(),)).__orig_bases__[0].__class__.__name__, types.get_original_bases if hasattr(types, "get_original_bases") else "3.12", types.prepare_class("G", (int,))[2])
for name in sorted(dir(types)):
    if name.endswith("Type") and isinstance(getattr(types, name), type):
        print(name, getattr(types, name).__name__, end="; ")
print()

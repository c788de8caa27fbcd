"""types: names of types, classes made at run time, DynamicClassAttribute, coroutine."""
import asyncio
import types


class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, [b.__name__ for b in bases], kw)
        return {"prepared": True}

    def __new__(mcs, name, bases, ns, **kw):
        return super().__new__(mcs, name, bases, dict(ns))

    def __init__(cls, name, bases, ns, **kw):
        pass

    def __getattr__(cls, name):
        return f"{name} of {cls.__name__}"


class Stand:
    def __init__(self, *entries):
        self.entries = entries

    def __mro_entries__(self, bases):
        return self.entries


class Wrong:
    def __mro_entries__(self, bases):
        return [int]


class A:
    pass


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


B = types.new_class("B", (A,), {"metaclass": Meta, "option": 3}, lambda ns: ns.update(x=1))
print(B, B.x, B.prepared, B.__mro__, type(B).__name__)
C = types.new_class("C", (Stand(int), A))
print(C.__bases__, C.__orig_bases__[1], types.new_class("D").__bases__, types.new_class("E", (list[int],)).__bases__)
for call in (lambda: types.resolve_bases((A, int)), lambda: types.resolve_bases((Stand(), Stand(A, int))),
             lambda: types.resolve_bases((Wrong(),)), lambda: types.resolve_bases([A]), lambda: types.resolve_bases((5,)),
             lambda: types.prepare_class("P", (B,), {"k": 1}), lambda: types.prepare_class("P", (), {"metaclass": len})[0],
             lambda: types.new_class("F", (), {"metaclass": lambda *a: a}), lambda: types.new_class("G", (5,)),
             lambda: types.prepare_class("H", (B, types.new_class("I", (), {"metaclass": type("M2", (type,), {})})))):
    attempt(call)


class Owner(metaclass=Meta):
    def __init__(self):
        self.value = 1

    @types.DynamicClassAttribute
    def ghost(self):
        "Documented."
        return self.value

    @ghost.setter
    def ghost(self, value):
        self.value = value

    @ghost.deleter
    def ghost(self):
        self.value = None

    readonly = types.DynamicClassAttribute(lambda self: 7, doc="seven")
    nothing = types.DynamicClassAttribute()


o = Owner()
print(o.ghost, Owner.ghost, Owner.__dict__["ghost"].__doc__, Owner.__dict__["readonly"].__doc__, o.readonly)
o.ghost = 5
print(o.ghost)
del o.ghost
print(o.ghost)
for call in (lambda: setattr(o, "readonly", 1), lambda: delattr(o, "readonly"), lambda: o.nothing, lambda: Owner.nothing):
    attempt(call)


@types.coroutine
def waits(n):
    for i in range(n):
        yield
    return n * 2


class Like:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration(9)

    def send(self, value):
        raise StopIteration(9)

    def throw(self, *args):
        raise args[0]

    def close(self):
        print("closed")


@types.coroutine
def odd(what):
    "Gives what it gets."
    return what


async def main():
    print(await waits(3), odd(5), odd.__doc__, await odd(Like()), odd("x"))
    try:
        await odd(5)
    except TypeError as e:
        print(e)


asyncio.run(main())
attempt(lambda: types.coroutine(5))


async def plain():
    pass


print(types.coroutine(plain) is plain)
wrapped = odd(Like())
wrapped.close()
print(iter(wrapped) is wrapped)
names = [n for n in sorted(types.__all__) if isinstance(getattr(types, n), type) and n != "DynamicClassAttribute"]
print(names, [getattr(types, n).__name__ for n in names])
n = types.SimpleNamespace(b=1, a=2)
n.c = 3
print(n, n == types.SimpleNamespace(b=1, a=2, c=3), vars(n))

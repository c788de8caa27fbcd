"""inspect: is... predicates over objects of every kind."""
import functools
import inspect


class C:
    slot = property()

    def method(self):
        pass

    @classmethod
    def cm(cls):
        pass

    @staticmethod
    def sm():
        pass


class Abstract(__import__("abc").ABC):
    @__import__("abc").abstractmethod
    def f(self):
        pass


def gen():
    yield


async def co():
    pass


async def agen():
    yield


coro = co()
objects = {"function": gen, "lambda": lambda: 0, "builtin": len, "method": C().method, "unbound": C.method, "classmethod": C.cm, "staticmethod": C.sm, "class": C, "abstract": Abstract, "module": inspect, "generator": gen(), "coroutine": coro, "co function": co, "agen function": agen, "agen": agen(), "property": C.slot, "partial": functools.partial(len), "int": 5, "type": type, "code": gen.__code__, "member": int.real, "slot method": int.__add__, "bound builtin": [].append, "method wrapper": (5).__add__, "none": None}
names = sorted(n for n in dir(inspect) if n.startswith("is") and callable(getattr(inspect, n)) and n not in ("iskeyword",))
print(names)
for label, obj in objects.items():
    print(label, [n for n in names if getattr(inspect, n)(obj)])
coro.close()
print(inspect.getmro(C), inspect.getdoc(C), inspect.getmodule(C).__name__, inspect.unwrap(functools.wraps(len)(lambda: 0)) is len, inspect.isabstract(int), [n for n, v in inspect.getmembers(C, inspect.isfunction)], inspect.getgeneratorstate(gen()), inspect.cleandoc("  a\n    b\n   c"), inspect.getattr_static(C(), "slot") is C.slot)

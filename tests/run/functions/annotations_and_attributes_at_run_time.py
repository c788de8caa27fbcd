"""Function objects at run time: attributes, annotations, names, docs, defaults, wrapping, copying, comparison, methods bound by hand, partial application, introspection through inspect, functions in containers and as keys."""
import copy
import functools
import inspect
import types


def sample(a: int, b: "text" = 2, /, c=3, *args: float, d, e: list = [], **kw: dict) -> "result":
    """The doc."""
    local = a
    return local


class Owner:
    def method(self, x=1):
        """Method doc."""
        return self, x

    @staticmethod
    def static(x):
        return x

    @classmethod
    def klass(cls, x=2):
        return cls.__name__, x


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


c = sample.__code__
print(sample.__name__, sample.__qualname__, sample.__module__, sample.__doc__, sample.__defaults__, sample.__kwdefaults__, sample.__annotations__, sample.__closure__, sample.__dict__)
print(c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_nlocals, c.co_varnames, c.co_name, c.co_flags & 0x0C, c.co_freevars, c.co_cellvars, c.co_firstlineno > 0)
print(inspect.signature(sample), inspect.signature(Owner.method), inspect.signature(Owner().method), inspect.signature(Owner.klass), inspect.signature(functools.partial(sample, 1, d=5)), list(inspect.signature(sample).parameters))
sample.attr = [1]
sample.__doc__ = None
sample.__annotations__["new"] = 1
print(sample.attr, vars(sample), sample.__doc__, sample.__annotations__["new"], hasattr(sample, "missing"))
del sample.attr
attempt(lambda: sample.attr)
attempt(lambda: sample.missing)
attempt(lambda: delattr(sample, "missing"))
sample.__annotations__ = {}
print(sample.__annotations__, inspect.signature(sample))
o = Owner()
m = o.method
print(m.__self__ is o, m.__func__ is Owner.__dict__["method"], m.__name__, m.__doc__, m == o.method, m is o.method, hash(m) == hash(o.method), m == Owner().method, {m: 1}[o.method])
attempt(lambda: setattr(m, "x", 1))
attempt(lambda: m.__func__.x)
Owner.method.x = 5
print(m.x, o.method.x, Owner.klass.__self__ is Owner, Owner.klass.__func__.__name__, Owner.static is Owner().static, type(Owner.__dict__["static"]).__name__, Owner.__dict__["klass"].__wrapped__.__name__)
bound = types.MethodType(lambda self, y: (self, y), 5)
print(bound(6), bound.__self__, types.MethodType(len, "abc")(), (3).__add__(4), str.join.__get__(",")(["a", "b"]), (lambda self: self).__get__(7)(), (lambda self: self).__get__(None, int)(8))
attempt(lambda: types.MethodType(5, 6))
attempt(lambda: types.MethodType(len))
attempt(lambda: types.MethodType(len, None))
attempt(lambda: (lambda: 0).__get__(None))
print(copy.copy(sample) is sample, copy.deepcopy([sample])[0] is sample, sample == sample, sample != (lambda: 0), callable(sample), isinstance(sample, types.FunctionType), type(lambda: 0) is types.FunctionType)
attempt(lambda: sample < sample)
attempt(lambda: sample())
attempt(lambda: sample[0])
attempt(lambda: len(sample))
attempt(lambda: types.FunctionType())
attempt(lambda: types.FunctionType(5, {}))
made = types.FunctionType((lambda x, y=2: x * y).__code__, globals(), "made", (10,))
print(made(3), made(3, 4))


def timed(f):
    @functools.wraps(f)
    def wrapper(*args, **kw):
        wrapper.calls += 1
        return f(*args, **kw)
    wrapper.calls = 0
    return wrapper


@timed
def wrapped(x: int = 5) -> str:
    "wrapped doc"
    return str(x)


print(wrapped(), wrapped(2), wrapped.calls, wrapped.__name__, wrapped.__doc__, wrapped.__wrapped__(9), inspect.signature(wrapped), wrapped.__annotations__, wrapped.__qualname__)
p = functools.partial(sample, 1, d=2)
print(p.func is sample, p.args, p.keywords, p(), functools.partial(p, 5)(d=7), repr(functools.partial(int, base=2)), functools.partial(int, base=2)("101"), functools.partialmethod(Owner.method, 9).__get__(o)()[1])
table = {f.__name__: f for f in (len, str.upper, sample, Owner.method, print, abs)}
print(sorted(table), table["len"]("ab"), table["upper"]("x"), [f.__qualname__ for f in (Owner.method, Owner.klass, str.join, "".join, [].append, dict.fromkeys, len)], [type(f).__name__ for f in (len, str.upper, "".upper, str.__add__, "".__add__, int.real, Owner.method, o.method, dict.__dict__["fromkeys"])])


def counter():
    counter.count = getattr(counter, "count", 0) + 1
    return counter.count


print([counter() for _ in range(3)], counter.count, vars(counter))
f, g = (lambda: 1), (lambda: 1)
print(f == g, f.__code__ == f.__code__, f.__name__, (lambda x: x).__qualname__, [h.__name__ for h in (f, sample, wrapped)])
sample.__name__ = "renamed"
sample.__qualname__ = "deep.renamed"
print(repr(sample).split(" at ")[0])
attempt(lambda: sample())
functions = [lambda x, k=k: x ** k for k in range(4)]
print([h(3) for h in functions], list(map(lambda h: h(0.5), functions)), functools.reduce(lambda a, h: h(a), functions[1:3], 7), max(functions, key=lambda h: h(2))(2))
print(inspect.getdoc(Owner.method), inspect.isfunction(Owner.method), inspect.ismethod(o.method), inspect.isbuiltin(len), inspect.isroutine(str.upper), inspect.ismethoddescriptor(str.upper), inspect.unwrap(wrapped).__name__)

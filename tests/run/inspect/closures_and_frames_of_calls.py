"""inspect: getclosurevars, getcallargs, unwrap, getattr_static, getmembers, getmro, cleandoc, generator and coroutine states."""
import functools
import inspect

LIMIT = 10
unused = 5


def outer(a):
    local = [a]

    def inner(x):
        nonlocal a
        a += len(local)
        return x + a + LIMIT + abs(undefined_name.attr)
    return inner


v = inspect.getclosurevars(outer(3))
print(v.nonlocals, v.globals, sorted(v.builtins), sorted(v.unbound))
print(inspect.getclosurevars(outer)[1:3], inspect.getclosurevars(lambda: unused).globals)


class K:
    attr = 1

    def m(self):
        return LIMIT, self.attr, print

    @property
    def prop(self):
        raise RuntimeError("must not run")

    def __getattr__(self, name):
        return "dynamic " + name

    @staticmethod
    def st(a, b=2):
        "  first line\n      indented\n        more\n    "

    @classmethod
    def cl(cls, *args, **kw):
        pass


print(inspect.getclosurevars(K().m).globals, sorted(inspect.getclosurevars(K.m).builtins))
for bad in (5, len, K):
    try:
        print(inspect.getclosurevars(bad))
    except TypeError as error:
        print(error)
k = K()
k.own = 7
print(inspect.getattr_static(k, "own"), inspect.getattr_static(k, "prop") is K.__dict__["prop"], inspect.getattr_static(k, "nope", "default"), inspect.getattr_static(K, "attr"), type(inspect.getattr_static(k, "st")).__name__)
try:
    inspect.getattr_static(k, "nope")
except AttributeError as error:
    print("AttributeError", error)
print([n for n, _ in inspect.getmembers(K, inspect.isfunction)], [n for n, _ in inspect.getmembers_static(k, lambda x: isinstance(x, (int, property)))], inspect.cleandoc(K.st.__doc__), inspect.getdoc(K.st), inspect.getmro(bool))


def f(a, b, /, c, d=4, *rest, e, g=7, **kw):
    pass


for args, kw in (((1, 2, 3), {"e": 5}), ((1, 2, 3, 4, 5, 6), {"e": 0, "z": 1}), ((1, 2), {"c": 3, "e": 4, "g": 0}), ((1,), {}), ((1, 2, 3), {}), ((1, 2, 3), {"c": 1, "e": 2})):
    try:
        print(inspect.getcallargs(f, *args, **kw))
    except TypeError as error:
        print(error)
print(inspect.getfullargspec(f), inspect.formatannotation(dict[str, int]), inspect.formatannotation(K))


def deco(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        return func(*args, **kwargs)
    return wrapper


wrapped = deco(deco(f))
print(inspect.unwrap(wrapped) is f, inspect.signature(wrapped), inspect.signature(wrapped, follow_wrapped=False), inspect.unwrap(wrapped, stop=lambda w: w.__wrapped__ is f) is wrapped.__wrapped__)
loop = deco(f)
loop.__wrapped__ = loop
try:
    inspect.unwrap(loop)
except ValueError as error:
    print(str(error).split("<")[0])


def gen():
    x = 1
    yield x
    y = 2
    yield x + y


async def co():
    await aw()


class aw:
    def __await__(self):
        yield 1


g = gen()
states = [inspect.getgeneratorstate(g)]
next(g)
states += [inspect.getgeneratorstate(g)]
g.close()
print(states, inspect.getgeneratorstate(g))
c = co()
states = [inspect.getcoroutinestate(c)]
c.send(None)
states.append(inspect.getcoroutinestate(c))
c.close()
print(states, inspect.getcoroutinestate(c), inspect.isawaitable(aw()), inspect.iscoroutinefunction(co), inspect.isasyncgenfunction(co), inspect.isgeneratorfunction(functools.partial(gen)))


def where():
    frame = inspect.currentframe()
    caller = inspect.getouterframes(frame)[1]
    return frame.f_code.co_name, caller.function, caller.code_context[0].strip(), inspect.getframeinfo(frame).function, [r.function for r in inspect.stack()]


def calls_where():
    return where()


print(calls_where())

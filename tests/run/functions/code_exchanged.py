"""__code__ attributes that programs read, and a function given another function's code."""


def f(a, b, /, c, *args, d, e=1, **kw):
    local = a
    other = b
    return local, other, c


code = f.__code__
print(code.co_name, code.co_qualname, code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_nlocals, code.co_varnames)
print(bool(code.co_flags & 4), bool(code.co_flags & 8), bool(code.co_flags & 0x20), code.co_firstlineno)


def gen():
    yield 1


async def co():
    pass


async def agen():
    yield 1


for fn in (gen, co, agen):
    print(fn.__name__, [bit for bit in (0x20, 0x80, 0x200) if fn.__code__.co_flags & bit])


def one(x):
    return x + 1


def two(x, y=10):
    return x * y


one.__code__, two.__code__ = two.__code__, one.__code__
try:
    print(one(2))
except TypeError as error:
    print(error)
print(one(2, 3), two(5), one.__name__, one.__code__.co_name)


def outer():
    n = 5

    def inner():
        return n

    return inner


print(outer().__code__.co_freevars, outer.__code__.co_cellvars, outer().__closure__[0].cell_contents)
try:
    one.__code__ = outer().__code__
except ValueError as error:
    print(error)
print(one.__code__ == two.__code__, one.__code__ == one.__code__, type(one.__code__).__name__, hash(code) == hash(f.__code__))

"""__defaults__ can be read, replaced and deleted; defaults are evaluated once, where the function is defined."""


def f(a, b=[], c=3):
    b.append(a)
    return b, c


print(f.__defaults__, f(1), f(2), f(3, []), f.__defaults__)
f.__defaults__ = ([9], 8)
print(f(1), f.__defaults__)
f.__defaults__ = ("c alone",)
try:
    f(1)
except TypeError as error:
    print(error)
print(f(1, [], c=0), f(1, [] + [5], 2))
f.__defaults__ = (7, [1], 6)
print(f())
del f.__defaults__
print(f.__defaults__)
try:
    f()
except TypeError as error:
    print(error)
for bad in (5, [1, 2], "ab"):
    try:
        f.__defaults__ = bad
    except TypeError as error:
        print(error)
x = 1


def g(v=x, w=lambda: x):
    return v, w()


x = 2
print(g(), g(3), g(w=lambda: 0))
functions = [lambda i=i: i for i in range(4)]
print([fn() for fn in functions], [fn(9) for fn in functions[:2]])


def counter(n, seen={}):
    seen[n] = seen.get(n, 0) + 1
    return seen


counter("a"), counter("b"), counter("a")
print(counter("c"), counter.__defaults__[0] is counter("d"))

"""Functions are objects."""


def add(a, b):
    """Adds two things."""
    return a + b


print(add.__name__, add.__doc__, add.__qualname__, add.__module__, callable(add), callable(5), type(add).__name__)
add.counter = 1
add.counter += 5
print(add.counter, add.__dict__, hasattr(add, "nope"))
operations = {"+": add, "-": lambda a, b: a - b, "max": max, "upper": str.upper}
print(operations["+"](2, 3), operations["-"](2, 3), operations["max"](2, 3), operations["upper"]("x"))


def compose(*functions):
    def composed(x):
        for function in reversed(functions):
            x = function(x)
        return x

    return composed


print(compose(str, abs, int)("-12"), compose()(5), compose(len, str)(2 ** 100))
print(list(map(add, [1, 2], [10, 20])), (lambda: None)(), (lambda x: (yield_ := x) + yield_)(4))


def apply(f, *args, **kwargs):
    return f(*args, **kwargs)


print(apply(add, 1, 2), apply(apply, add, "a", "b"), apply(sorted, [3, 1], reverse=True), apply(print, "printed", end="!\n"))
nested = lambda x: lambda y: lambda z: x + y + z
print(nested(1)(2)(3), nested.__name__, compose.__name__, compose(abs).__qualname__)
f = g = add
print(f is g is add, f == add, {add: 1}[g], add in [f], f != compose)


def no_return():
    pass


def bare_return(x):
    if x:
        return
    return 5


print(no_return(), bare_return(1), bare_return(0))
add.__name__ = "renamed"
add.__doc__ = None
print(add.__name__, add.__doc__)
try:
    add.__name__ = 5
except TypeError as e:
    print(e)
try:
    no_return.x
except AttributeError as e:
    print(e)

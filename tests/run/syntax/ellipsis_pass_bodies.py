"""Functions and classes with empty bodies, nested definitions, early returns."""


def a(): ...


def b(): pass


def c():
    """Only a docstring."""


def d():
    return


def e():
    return None


class F: ...


class G(F): pass


class H:
    x: int
    ...


print(a(), b(), c(), d(), e(), F, G.__mro__[1] is F, H.__annotations__, G().__class__.__name__)
if True: ...
for _ in (): ...
while False: ...
try: ...
except Exception: ...


def outer():
    def one():
        def two():
            def three():
                return "deep"
            return three
        return two
    return one


print(outer()()()(), outer.__name__, outer()()().__qualname__)


def early(x):
    if x == 0:
        return "zero"
    for i in range(x):
        if i == 2:
            return "two"
        while True:
            if i == 1:
                break
            return "first"
    return "end"


print(early(0), early(1), early(5))


def unreachable():
    return 1
    print("never")
    yield 2


print(type(unreachable()).__name__, list(unreachable()))


def no_code_after_raise():
    raise ValueError("x")
    return 1


try:
    no_code_after_raise()
except ValueError as err:
    print(err)
while True:
    if 1:
        break
    print("never")
print([f for f in (a, b, c) if f() is None].__len__(), (lambda: ...)() is ...)

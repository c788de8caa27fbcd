# stderr
"""Names and lines of frames: lambdas, comprehensions, class bodies, decorators, generators, properties, nested classes, evaluated code, default arguments."""
import functools
import sys
import traceback


def names():
    """Names and lines (relative to each code's first) of the frames of the handled exception."""
    tb = sys.exc_info()[2]
    out = []
    while tb:
        code = tb.tb_frame.f_code
        out.append((code.co_name, tb.tb_lineno - code.co_firstlineno if code.co_name != "<module>" else "module"))
        tb = tb.tb_next
    return out


def decorate(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        return f(*args, **kwargs)
    return wrapper


@decorate
def decorated(x):
    return (
        1
        / x
    )


class Outer:
    class Inner:
        @property
        def value(self):
            return self.compute(
                0,
                1,
            )

        @staticmethod
        def compute(a, b):
            raise ValueError((a, b))

        def __getitem__(self, key):
            return {}[key]

        def __iter__(self):
            yield from (1 // i for i in [1, 0])

        def __enter__(self):
            return self

        def __exit__(self, *exc):
            if exc[0]:
                raise RuntimeError("in exit") from exc[1]

        def __add__(self, other):
            return [lambda: other.missing][0]()


def generator():
    try:
        yield 1
    finally:
        raise KeyError("finally")


def nested():
    def inner(n):
        if n:
            return inner(n - 1)
        return [x for x in [1] if {y: z for y, z in [(x, 1 / n)]}]
    return inner(2)


def with_default(x=None, y=lambda: undefined):
    return x or y()


def managed():
    with Outer.Inner() as i:
        i.value


for action in (lambda: decorated(0), lambda: Outer.Inner().value, lambda: Outer.Inner()["key"], lambda: list(Outer.Inner()), lambda: Outer.Inner() + 5, nested, with_default, managed,
               lambda: (lambda g: (next(g), g.close()))(generator()), lambda: eval("1 +\n 1 / 0"), lambda: exec("def f():\n  raise OSError\nf()"), lambda: sorted([1, 2], key=lambda v: v.x),
               lambda: max([1], key=functools.partial(decorated, 0) if False else (lambda v: decorated(v - 1))), lambda: map(int, ["x"]).__next__(), lambda: type("T", (), {"__init__": lambda s: s.q})()):
    try:
        action()
    except Exception as e:
        print(type(e).__name__, names())
        traceback.print_exception(e, limit=-2)
        if e.__cause__:
            print("cause", repr(e.__cause__), traceback.extract_tb(e.__cause__.__traceback__)[-1].name)


class Body:
    field = 1
    try:
        bad = field / 0
    except ZeroDivisionError:
        print(names())
    lines = [entry.lineno for entry in traceback.extract_stack()][-1] > 0


managed()

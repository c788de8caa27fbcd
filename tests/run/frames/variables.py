# f_locals of running functions and of those in a traceback.
import sys
currentframe = sys._getframe


def caller_variables():
    return dict(sys._getframe(1).f_locals)


def f(a, b=2, *args, **kwargs):
    c = a + b
    print(caller_variables())
    c = "later"
    del b
    print(caller_variables())
    for i in range(2):
        pass
    print(caller_variables())


f(1)
f(1, 2, 3, key=4)


def closure():
    x = 1

    def inner():
        y = x + 1
        return caller_variables(), currentframe().f_back.f_locals.get("x")

    result = inner()
    x = 5
    return result, caller_variables()["x"]


print(closure())


def fails(n):
    local = [n]
    if n == 0:
        raise ValueError("zero")
    fails(n - 1)


try:
    fails(2)
except ValueError as e:
    tb = e.__traceback__
    while tb:
        frame = tb.tb_frame
        print(frame.f_code.co_name, tb.tb_lineno, sorted(frame.f_locals) if frame.f_code.co_name != "<module>" else "",
              frame.f_locals.get("local"))
        tb = tb.tb_next


def gen(n):
    total = 0
    while True:
        total += n
        yield dict(sys._getframe().f_locals)


g = gen(3)
print(next(g), next(g))


class C:
    a = 1
    names = sorted(k for k in sys._getframe().f_locals if not k.startswith("__"))


print(C.names)
here = currentframe()
print(here.f_locals is globals(), here.f_lineno)


def show():
    frame = currentframe()
    v = 1
    first = frame.f_lineno
    return first, frame.f_lineno, frame.f_code is show.__code__


print(show())


def format_from_caller(text):
    return text.format(**sys._getframe(1).f_locals)


def greet(name, mood="well"):
    return format_from_caller("{name} is {mood}")


print(greet("Ada"))
print(greet("Bo", "ill"))

"""Functions find globals when they run; order of definitions; shadowing by parameters and loops."""


def uses_later():
    return helper() + CONSTANT


def helper():
    return "first "


CONSTANT = "constant"
print(uses_later())


def helper():
    return "second "


print(uses_later())
helper = lambda: "third "
CONSTANT = "changed"
print(uses_later())
x = "global"


def parameter(x):
    x = x + "!"
    return x


def loop_variable():
    for x in range(2):
        pass
    return x


def comprehension():
    inner = [x for x in range(3)]
    return x, inner


def with_as(value):
    class M:
        def __enter__(self):
            return value

        def __exit__(self, *a):
            pass

    with M() as x:
        return x


def except_as():
    try:
        raise ValueError("e")
    except ValueError as x:
        result = str(x)
    return result, "x" in dir()


def import_as():
    import math as x

    return x.floor(2.5)


def nested_def():
    def x():
        return "nested function"

    return x()


def nested_class():
    class x:
        y = "nested class"

    return x.y


def match_capture(v):
    match v:
        case [x, *_]:
            return x
        case x:
            return "whole", x


def walrus():
    return [(x := n) for n in range(3)][-1], x


print(parameter("p"), loop_variable(), comprehension(), with_as("w"), except_as(), import_as(), nested_def(), nested_class(), match_capture([1, 2]), match_capture(5), walrus(), x)


def branches(flag):
    if flag:
        def f():
            return "one"
    else:
        def f():
            return "two"
    return f()


print(branches(True), branches(False))


def recursive_outer(n):
    def inner(k):
        return k if k <= 0 else inner(k - 2) + recursive_outer(n - 1) if n > 0 else k

    return inner(n)


print(recursive_outer(4), (lambda x: (lambda x: x * 2)(x + 1))(5), [(lambda x=x: x)() for x in "ab"])
for x in range(2):
    def in_loop():
        return x
print(in_loop(), x)
x = "rebound"
print(in_loop())

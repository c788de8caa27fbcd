"""global and nonlocal in nested functions and classes."""

x = "module"


def outer():
    x = "outer"

    def inner():
        nonlocal x
        x = "inner changed outer"

        def innermost():
            global x
            x = "innermost changed module"
            return x

        return innermost()

    return inner(), x


print(outer(), x)


def make():
    global made, also
    made, also = 1, [2]

    def bump():
        global made
        made += 1

    bump()
    return made


print(make(), made, also)


def three():
    a = 1

    def two():
        b = 2

        def one():
            nonlocal a, b
            a, b = b * 10, a * 10
            return a, b

        return one(), a, b

    return two(), a


print(three())


def loop_targets():
    i = None

    def run():
        nonlocal i
        for i in range(4):
            pass
        with_value = i
        return with_value

    return run(), i


def importing():
    global math_alias
    import math as math_alias

    return math_alias.floor(2.5)


def function_defs():
    global helper, Helper

    def helper():
        return "global helper"

    class Helper:
        value = "global class"


print(loop_targets(), importing(), math_alias.ceil(1.2))
function_defs()
print(helper(), Helper.value, Helper.__qualname__, helper.__qualname__)


def exceptions():
    global err
    try:
        raise ValueError("v")
    except ValueError as err:
        saved = str(err)
    return saved, "err" in globals()


print(exceptions())

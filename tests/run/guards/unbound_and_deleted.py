"""Locals that are unbound on some paths, deleted, and bound again."""


def maybe(flag, n):
    if flag:
        x = n * 2
    try:
        return x
    except UnboundLocalError as e:
        return str(e)


def delete_in_loop(n):
    out = []
    for i in range(n):
        y = i
        if i % 2:
            del y
        try:
            out.append(y)
        except UnboundLocalError:
            out.append("unbound")
    return out


def loop_variable_after(items):
    for last in items:
        pass
    try:
        return last
    except UnboundLocalError as e:
        return str(e)


def except_name():
    e = "outer"
    try:
        raise ValueError("v")
    except ValueError as e:
        pass
    try:
        return e
    except UnboundLocalError as err:
        return str(err)


def argument(a):
    del a
    try:
        return a
    except UnboundLocalError as e:
        return str(e)


def augmented(flag):
    if flag:
        total = 5
    try:
        total += 1
        return total
    except UnboundLocalError as e:
        return str(e)


def cell(flag):
    def read():
        return shared

    if flag:
        shared = 2 ** 64
    try:
        return read()
    except NameError as e:
        return type(e).__name__, str(e)


def nested_del():
    def inner():
        nonlocal v
        del v

    v = 1
    inner()
    try:
        return v
    except NameError as e:
        return str(e)


print(maybe(True, 4), maybe(False, 4), maybe(True, 2 ** 63), maybe(True, "s"))
print(delete_in_loop(5), loop_variable_after([1, 2]), loop_variable_after([]), loop_variable_after("z"))
print(except_name(), argument(1), augmented(True), augmented(False), cell(True), cell(False), nested_del())
x = 1
del x
try:
    x
except NameError as e:
    print(e)
x = 2
print(x)
try:
    del x, undefined_one
except NameError as e:
    print(e, "x" in globals())


def walrus_paths(v):
    if v > 0 and (w := v * 2) > 5:
        return w
    try:
        return "second", w
    except UnboundLocalError as e:
        return str(e)


print(walrus_paths(5), walrus_paths(1), walrus_paths(-1))

"""A method that is missing is reported before the arguments are evaluated, whatever they are."""


def add(xs, ys, i):
    xs.append(ys[i] + 1)
    return xs


def name(x, y):
    return x.upper(y + 1, key=y[2])


for call in (lambda: add([1], [2], 0), lambda: add((1,), [2], 5), lambda: add([1], [2], 5), lambda: add(None, 7, 0),
             lambda: add({}, ["x"], 0), lambda: name(3, "s"), lambda: name("s", "s"), lambda: name(None, [])):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)

"""A local changes its type while the loop runs."""


def accumulate(items):
    total = 0
    for item in items:
        total = total + item
    return total


def switch(n):
    x = 1
    trace = []
    for i in range(n):
        trace.append(x)
        if i == 2:
            x = x / 2
        elif i == 4:
            x = str(x)
        elif i == 6:
            x = [x]
        elif i == 8:
            x = None
        elif x is not None:
            x = x * 2
    return trace


def first_none(items):
    best = None
    for item in items:
        if best is None or item > best:
            best = item
    return best


def sometimes(flag):
    if flag:
        value = 10
    else:
        value = "ten"
    return value * 2


def swap_types(n):
    a, b = 1, "x"
    for _ in range(n):
        a, b = b, a
    return a, b


print(accumulate([1, 2, 3]), accumulate([1, 2.5, 3]), accumulate([1, 2 ** 63, -1]), accumulate([True, 2]), accumulate([1, 2j]), accumulate([]))
try:
    accumulate([1, "a"])
except TypeError as e:
    print(e)
print(switch(11))
print(first_none([3, 9, 4]), first_none([2.5, 1]), first_none("hello"), first_none([]), first_none([[1], [2]]), first_none([1, 2 ** 70, 3]))
print(sometimes(True), sometimes(False), [sometimes(i % 2) for i in range(4)])
print(swap_types(3), swap_types(4), [swap_types(i)[0] for i in range(4)])
for value in (5, 5.0, "5", [5], None, True):
    try:
        print(accumulate([value, value]))
    except TypeError as e:
        print(e)

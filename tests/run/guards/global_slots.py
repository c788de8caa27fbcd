"""Functions in global variables that are replaced in every way while typed code calls them."""
import sys


def step(n):
    return n + 1


def walk(n):
    total = 0
    for i in range(n):
        total += step(i)
    return total


def count(n):
    if n < 1:
        return 0
    return 1 + count(n - 1)


def twice(n):
    return 2 * n


original_step, original_count = step, count

print(walk(5), count(5))
globals()["step"] = lambda n: n + 100
print(walk(5))
globals().update(step=original_step)
print(walk(5))
setattr(sys.modules["__main__"], "step", twice)
print(walk(5))
vars(sys.modules["__main__"])["step"] = original_step
print(walk(5))
exec("def step(n):\n    return n - 1")
print(walk(5))
step = original_step
print(walk(5))
del globals()["step"]
try:
    print(walk(5))
except NameError as error:
    print(error)
step = original_step
print(walk(5))
globals().pop("step")
try:
    print(walk(5))
except NameError as error:
    print(error)
globals().setdefault("step", twice)
print(walk(5))


def replace(n):
    """Replaces the function that calls it."""
    global count
    if n == 3:
        count = lambda m: 1000
    return n


def counting(n):
    if n < 1:
        return 0
    return 1 + counting(replace(n) - 1)


def deep(n):
    if n < 1:
        return 0
    if n == 3:
        globals()["deep"] = lambda m: 1000
    return 1 + deep(n - 1)


print(counting(6), count(4))
count = original_count
print(count(4))
print(deep(6))


def number():
    global step
    step = 7
    return 1


step = original_step
print(number() + (step if isinstance(step, int) else 0))
try:
    walk(3)
except TypeError as error:
    print(error)
step = original_step
print(walk(3))


class Namespace(dict):
    pass


def run_in(source):
    space = {"walk": walk}
    exec(source, space)
    return space


print(run_in("def step(n):\n    return 5\nresult = walk(4)")["result"])

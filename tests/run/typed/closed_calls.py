"""Functions of numbers that call each other, replaced while they run, at every way out of typed code."""
import traceback


class Number:
    """Its addition replaces the functions that are running."""

    def __init__(self, value, action):
        self.value, self.action = value, action

    def __add__(self, other):
        self.action()
        return self.value + other

    __radd__ = __add__


class Box:
    def __init__(self, content):
        self.content = content


def replace():
    global leaf
    leaf = lambda n: 1000 + n


def leaf(n):
    return n + 1


def reading(box, n):
    if n == 0:
        return box.content + 0
    return reading(box, n - 1) + leaf(n)


original = leaf
print(reading(Box(5), 5))
print(reading(Box(Number(7, replace)), 5))
leaf = original
print(reading(Box(Number(7, lambda: None)), 5), reading(Box(5), 3))


def even(n):
    if n == 0:
        return 1
    return odd(n - 1) + leaf(n)


def odd(n):
    if n == 0:
        return 0
    return even(n - 1) + leaf(n)


print(even(20), odd(21))
leaf = lambda n: -n
print(even(20))
leaf = original
saved = odd
odd = 5
try:
    even(4)
except TypeError as error:
    print(error)
odd = saved
print(even(4))
del odd
try:
    even(4)
except NameError as error:
    print(error)
odd = saved
print(even(4))


def power(base, n):
    if n == 0:
        return 1
    return power(base, n - 1) * base


print(power(3, 30), power(3, 50), power(-7, 41), power(1.5, 10))


def mixed(n):
    if n == 3:
        return 2.5
    if n == 0:
        return 0
    return mixed(n - 1) + 1


print([mixed(n) for n in range(6)])


def half(n):
    if n < 1:
        return 0.0
    return half(n - 1) + 1 / n


print(half(50))


def nan(n):
    if n == 0:
        return float("inf") - float("inf")
    return nan(n - 1) * 2.0


print(nan(3))


def item(values, n):
    if n == 0:
        return values[0]
    return item(values, n - 1) + values[n]


print(item([1, 2, 3], 2), item([1.5, 2.5], 1))
try:
    item([1, 2, 3], 3)
except IndexError as error:
    print(error, error.__traceback__.tb_next.tb_frame.f_code.co_name)
print(item([Number(1, replace), 2, 3], 2), leaf(1))
leaf = original


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


print(ackermann(2, 9))


def endless(n):
    return endless(n + 1) + 1


try:
    endless(0)
except RecursionError as error:
    print(error)


def zero(n):
    if n == 0:
        return 1 // n
    return zero(n - 1) + 1


try:
    zero(3)
except ZeroDivisionError as error:
    print([(frame.name, frame.line) for frame in traceback.extract_tb(error.__traceback__)])


def defaults(n, step=1):
    if n <= 0:
        return 0
    return defaults(n - step) + step


print(defaults(10))
defaults.__defaults__ = (3,)
print(defaults(10))


def run(n):
    total = 0
    for i in range(n):
        total += even(i % 7)
        if i == n // 2:
            globals()["leaf"] = lambda k: 100 * k
    return total


print(run(30))
leaf = original
print(run(30))

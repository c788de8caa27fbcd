"""Powers by constants in typed code: the bits of libm's pow, and its special cases."""
import random


def half(x):
    return x ** 0.5


def square(x):
    return x ** 2


def cube(x):
    return x ** 3


def fourth(x):
    return x ** 4.0


def three_halves(x):
    return x ** 1.5


def inverse_three_halves(x):
    return x ** -1.5


def inverse(x):
    return x ** -1


def inverse_square(x):
    return x ** -2.0


def inverse_half(x):
    return x ** -0.5


def general(x, y):
    return x ** y


FUNCTIONS = [(half, 0.5), (square, 2), (cube, 3), (fourth, 4.0), (three_halves, 1.5), (inverse_three_halves, -1.5),
             (inverse, -1), (inverse_square, -2.0), (inverse_half, -0.5)]

rng = random.Random(5)
values = [rng.uniform(0.5, 4) for _ in range(3000)] + [rng.lognormvariate(0, 40) for _ in range(1000)]
values += [float(i) for i in range(1, 200)] + [2.0 ** i for i in range(-600, 600, 7)]
wrong = 0
for x in values:
    results = [half(x), three_halves(x), inverse_half(x)]
    for (f, y), z in zip([FUNCTIONS[0], FUNCTIONS[4], FUNCTIONS[8]], results):
        wrong += z != pow(x, y)
print(wrong)


def report(f, x):
    try:
        print(f.__name__, x, repr(f(x)))
    except (OverflowError, ZeroDivisionError) as error:
        print(f.__name__, x, type(error).__name__, error)


for x in [0.0, -0.0, 1.0, -1.0, 2.0, -2.0, 1e200, -1e200, 1e-200, -1e-200, float("inf"), -float("inf"),
          float("nan"), 0.1, -0.1, 1.1, 5e-324]:
    for f, y in FUNCTIONS:
        report(f, x)

total = 0.0
for i in range(-2000, 2000):
    total += square(i / 7) + cube(i / 7)
print(repr(total))
print(sum(half(i / 3) for i in range(1000)))
print(general(-1.5, 3.0), general(-8.0, 2.0), general(0.0, 0.0), general(-2.0, 0.5), general(2.0, -1074.0))
for x, y in [(0.0, -1.0), (-0.0, -3.0), (1e300, 2.0), (-1e300, 3.0), (float("nan"), 0.0), (1.0, float("nan"))]:
    try:
        print(x, y, general(x, y))
    except (OverflowError, ZeroDivisionError) as error:
        print(x, y, type(error).__name__, error)
half(4), square(3), inverse(2)
print(half(4), square(3), inverse(2), cube(-3), half(-4), inverse_square(10 ** 30), half(10 ** 40))

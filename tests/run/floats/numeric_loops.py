"""Numerical loops: integration, Newton, series, statistics."""


def integrate(f, a, b, n):
    h = (b - a) / n
    total = 0.5 * (f(a) + f(b))
    for i in range(1, n):
        total += f(a + i * h)
    return total * h


def newton(x, guess=1.0):
    steps = 0
    while abs(guess * guess - x) > 1e-12 * x:
        guess = (guess + x / guess) / 2
        steps += 1
    return guess, steps


def exp_series(x):
    term, total, n = 1.0, 1.0, 1
    while abs(term) > 1e-17 * abs(total):
        term *= x / n
        total += term
        n += 1
    return total


print(integrate(lambda x: x * x, 0, 3, 1000))
print(integrate(lambda x: 1 / x, 1, 2, 500))
for x in (2, 3, 144, 1e10, 0.0001):
    print(x, newton(x))
for x in (0, 1, -1, 10, -20, 0.5):
    print(x, exp_series(x))
pi = 0.0
for k in range(1000):
    pi += (-1) ** k * 4 / (2 * k + 1)
print(pi)
data = [3.5, 1.25, 9.0, 4.75, 2.0]
mean = sum(data) / len(data)
variance = sum((x - mean) ** 2 for x in data) / (len(data) - 1)
print(mean, variance, variance ** 0.5)
x = 0.5
for i in range(40):
    x = 3.9 * x * (1 - x)
print(x)

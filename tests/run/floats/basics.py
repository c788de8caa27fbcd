"""Arithmetic, division and rounding of floats."""

pairs = [(7.5, 2.0), (-7.5, 2.0), (7.5, -2.0), (0.1, 0.2), (1e308, 10.0), (5, 0.3), (-0.0, 3.0)]
for a, b in pairs:
    print(a, b, a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b))
print(0.1 + 0.2, 0.1 + 0.2 == 0.3, 1e16 + 1, 1.0 / 3.0, 2 / 3)
print(1.5 ** 2, 2 ** 0.5, 4 ** -0.5, (-8) ** (1 / 3), 0.0 ** 0, 10.0 ** -5)
print(-0.0, 0.0 == -0.0, -(0.0), abs(-2.5), +1.5, 5 % -3.0, -5 % 3.0)
for expression in (lambda: 1.0 / 0.0, lambda: 1.0 // 0.0, lambda: 1.0 % 0.0, lambda: 0.0 ** -1, lambda: divmod(1.0, 0)):
    try:
        print(expression())
    except ZeroDivisionError as e:
        print(type(e).__name__, e)
try:
    print(10.0 ** 400)
except OverflowError as e:
    print(type(e).__name__, e)
print(1e308 * 10, -1e308 * 10, 1e308 * 10 - 1e308 * 10)
x = 1.0
x += 2
x *= 1.5
x -= 0.25
x /= 3
x //= 0.5
x **= 3
x %= 4
print(x)

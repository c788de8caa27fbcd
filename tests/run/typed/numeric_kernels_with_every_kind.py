"""Numeric kernels written once and run with ints, floats, bools, big ints, complex numbers, Fractions and own number classes: dot products, polynomials, gcd, powers, Newton, integration, matrices."""
from fractions import Fraction


class Mod7:
    def __init__(self, n):
        self.n = n % 7

    def __add__(self, other):
        return Mod7(self.n + (other.n if isinstance(other, Mod7) else other))

    __radd__ = __add__

    def __mul__(self, other):
        return Mod7(self.n * (other.n if isinstance(other, Mod7) else other))

    __rmul__ = __mul__

    def __sub__(self, other):
        return Mod7(self.n - (other.n if isinstance(other, Mod7) else other))

    def __eq__(self, other):
        return self.n == (other.n if isinstance(other, Mod7) else other)

    def __repr__(self):
        return f"{self.n}m7"


def dot(a, b):
    s = 0
    for x, y in zip(a, b):
        s += x * y
    return s


def horner(coefficients, x):
    value = 0
    for c in coefficients:
        value = value * x + c
    return value


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def power(base, exponent, one=1):
    result = one
    while exponent:
        if exponent & 1:
            result = result * base
        base = base * base
        exponent >>= 1
    return result


def mean_and_variance(values):
    n = total = squares = 0
    for v in values:
        n += 1
        total += v
        squares += v * v
    return total / n, squares / n - (total / n) ** 2


def matrix_power(m, n):
    size = len(m)
    result = [[1 if i == j else 0 for j in range(size)] for i in range(size)]
    while n > 0:
        if n % 2 == 1:
            result = [[sum(result[i][k] * m[k][j] for k in range(size)) for j in range(size)] for i in range(size)]
        m = [[sum(m[i][k] * m[k][j] for k in range(size)) for j in range(size)] for i in range(size)]
        n //= 2
    return result


def determinant(m):
    if len(m) == 1:
        return m[0][0]
    total = 0
    for j, x in enumerate(m[0]):
        minor = [row[:j] + row[j + 1 :] for row in m[1:]]
        total += (-1) ** j * x * determinant(minor)
    return total


def bisect(f, low, high, rounds=60):
    for _ in range(rounds):
        middle = (low + high) / 2
        if f(low) * f(middle) <= 0:
            high = middle
        else:
            low = middle
    return low


def clamp(x, low, high):
    return low if x < low else high if x > high else x


def digits(n, base):
    if n == 0:
        return [0]
    out = []
    negative = n < 0
    n = abs(n)
    while n:
        n, d = divmod(n, base)
        out.append(d)
    return out[::-1], negative


def isqrt(n):
    if n < 2:
        return n
    x = n
    y = (x + 1) // 2
    while y < x:
        x, y = y, (y + n // y) // 2
    return x


def cumulative(values, op):
    out = []
    for v in values:
        out.append(v if not out else op(out[-1], v))
    return out


sets = {"int": [1, 2, 3], "float": [0.5, 1.5, -2.0], "bool": [True, False, True], "big": [2**62, 2**63, 3], "complex": [1j, 2 - 1j, 3], "fraction": [Fraction(1, 2), Fraction(1, 3), 2], "mod": [Mod7(5), Mod7(6), Mod7(3)], "mixed": [1, 2.5, 2**70]}
for name, values in sets.items():
    row = []
    for f in (lambda: dot(values, values), lambda: dot(values, [1, 2, 3]), lambda: horner(values, 2), lambda: horner([1, 0, 2], values[1]), lambda: power(values[0], 13, values[0] if name == "mod" else 1), lambda: cumulative(values, lambda a, b: a * b), lambda: matrix_power([[values[0], values[1]], [values[2], 1]], 3), lambda: determinant([values, values[::-1], [1, 0, 2]]), lambda: sum(values[1:], values[0])):
        try:
            row.append(f())
        except Exception as e:
            row.append(f"{type(e).__name__}: {e}")
    print(name, row)
print(gcd(48, 36), gcd(2**80, 2**70 * 3), gcd(7.5, 2.5), gcd(Fraction(3, 4), Fraction(1, 2)), gcd(0, 5), gcd(-12, 18), gcd(True, False))
print(mean_and_variance([1, 2, 3, 4]), mean_and_variance([0.1] * 3)[0], mean_and_variance([2**62, 2**62]), mean_and_variance(range(5)))
print(matrix_power([[1, 1], [1, 0]], 90)[0][1], matrix_power([[1, 1], [1, 0]], 100)[0][1], matrix_power([[0.5, 0], [0, 2]], 5), matrix_power([], 3))
print(round(bisect(lambda x: x * x - 2, 0, 2), 9), bisect(lambda x: x - 1, 0, 4, 10), clamp(5, 0, 3), clamp(2.5, 1, 3), clamp(-(2**70), -1, 1), clamp("b", "a", "c"))
print(digits(255, 16), digits(-(2**70), 2**32), digits(0, 10), isqrt(10**30), isqrt(2**63 - 1), isqrt(1), isqrt(99))
try:
    clamp(1, "a", "b")
except TypeError as e:
    print(e)


def shifts(n):
    out = []
    x = 1
    while len(out) < n:
        x = (x << 7) ^ (x >> 3) | 1
        x &= (1 << 70) - 1 if len(out) % 2 else -1
        out.append(x % 1000)
    return out


print(shifts(25), sum(shifts(60)))


def float_loop(n, dt):
    x, v, t = 1, 0, 0
    for _ in range(n):
        v -= x * dt
        x += v * dt
        t += dt
    return round(x, 10), round(v, 10), round(t, 10)


print(float_loop(100, 0.01), float_loop(3, 1), float_loop(3, Fraction(1, 2)), float_loop(2, True))

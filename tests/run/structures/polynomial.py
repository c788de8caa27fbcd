"""Polynomials with operators, evaluation, derivative and printing."""


class Poly:
    def __init__(self, *coefficients):
        self.c = list(coefficients)
        while len(self.c) > 1 and self.c[-1] == 0:
            self.c.pop()
        if not self.c:
            self.c = [0]

    @property
    def degree(self):
        return len(self.c) - 1

    def __call__(self, x):
        total = 0
        for c in reversed(self.c):
            total = total * x + c
        return total

    def __add__(self, other):
        if not isinstance(other, Poly):
            other = Poly(other)
        n = max(len(self.c), len(other.c))
        pad = lambda c: c + [0] * (n - len(c))
        return Poly(*(a + b for a, b in zip(pad(self.c), pad(other.c))))

    __radd__ = __add__

    def __neg__(self):
        return Poly(*(-c for c in self.c))

    def __sub__(self, other):
        return self + -other

    def __mul__(self, other):
        if not isinstance(other, Poly):
            return Poly(*(c * other for c in self.c))
        out = [0] * (self.degree + other.degree + 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(other.c):
                out[i + j] += a * b
        return Poly(*out)

    __rmul__ = __mul__

    def __pow__(self, n):
        out = Poly(1)
        for _ in range(n):
            out = out * self
        return out

    def __divmod__(self, other):
        remainder, quotient = self.c[:], [0] * max(1, self.degree - other.degree + 1)
        for shift in range(self.degree - other.degree, -1, -1):
            factor = remainder[shift + other.degree] / other.c[-1]
            quotient[shift] = factor
            for i, c in enumerate(other.c):
                remainder[shift + i] -= factor * c
        return Poly(*quotient), Poly(*remainder[: max(1, other.degree)])

    def derivative(self):
        return Poly(*(i * c for i, c in enumerate(self.c) if i))

    def __eq__(self, other):
        return self.c == (other.c if isinstance(other, Poly) else [other])

    def __str__(self):
        parts = []
        for i in range(self.degree, -1, -1):
            c = self.c[i]
            if c == 0 and self.degree:
                continue
            body = ("" if abs(c) == 1 and i else str(abs(c))) + ("" if i == 0 else "x" if i == 1 else f"x^{i}")
            parts.append((" - " if c < 0 else " + ") + body if parts else ("-" if c < 0 else "") + body)
        return "".join(parts)


p, q = Poly(1, 2, 3), Poly(-1, 1)
print(p, "|", q, "|", p + q, "|", p - q, "|", p * q, "|", q ** 5, "|", 2 * p + 1, "|", -p, "|", p.derivative(), "|", Poly(), "|", p - p)
print(p(0), p(2), p(0.5), q(10 ** 20), (q ** 3)(2 ** 40), p == Poly(1, 2, 3, 0), Poly(5) == 5, p.degree)
for a, b in ((Poly(-1, 0, 0, 1), Poly(-1, 1)), (Poly(1, 2, 3), Poly(0, 2)), (Poly(1), Poly(1, 1))):
    quotient, rest = divmod(a, b)
    print(quotient, "rest", rest)
try:
    divmod(p, Poly(0))
except ZeroDivisionError as e:
    print(e)
x = 1.0
f = Poly(-2, 0, 1)
for _ in range(6):
    x -= f(x) / f.derivative()(x)
print(x, f(x))

"""Complex numbers in hot loops beside ints and floats: values that change from real to complex, polynomials, a Mandelbrot row, a discrete Fourier transform, and subclasses of complex."""
import cmath


def poly(coefficients, x):
    y = 0
    for c in coefficients:
        y = y * x + c
    return y


def roots(a, b, c):
    d = b * b - 4 * a * c
    s = d ** 0.5
    return [(-b + s) / (2 * a), (-b - s) / (2 * a)]


def escape(c, limit):
    z, n = 0, 0
    while abs(z) <= 2 and n < limit:
        z = z * z + c
        n += 1
    return n


def dft(values):
    n = len(values)
    return [sum(v * cmath.exp(-2j * cmath.pi * k * i / n) for i, v in enumerate(values)) for k in range(n)]


def shown(z, digits=6):
    if isinstance(z, complex):
        return f"{round(z.real, digits) + 0.0:g}{round(z.imag, digits) + 0.0:+g}j"
    return repr(z)


def accumulate(steps):
    total = 0
    history = []
    for s in steps:
        total += s
        history.append(total)
    return history


for x in (2, 2.0, 2j, True, 1 + 1j, 2 ** 70):
    print(x, poly([1, -3, 2], x), poly([1.5, 0], x), poly([1j], x), poly([], x))
print([[shown(r) for r in roots(*abc)] for abc in [(1, -3, 2), (1, 0, 1), (1.0, 2, 5), (1j, 2, 1)]])
print([[escape(complex(x / 4, y / 2), 20) for x in range(-8, 3)] for y in range(-2, 3)])
print([shown(z) for z in dft([1, 2, 3, 4])], [shown(z) for z in dft([1j, 0, -1j, 0.5])])
print(accumulate([1, 2 ** 63, 0.5, 1j, -2 ** 63]), accumulate([1j, 1, True]), accumulate([]))


class Phasor(complex):
    label = "p"

    def __new__(cls, r, phi=0.0):
        return super().__new__(cls, r * 2, phi)

    def __mul__(self, other):
        return Phasor(self.real * other.real, 1)

    def __radd__(self, other):
        return ("radd", other)

    def __abs__(self):
        return "loud"

    def __complex__(self):
        return 7j


p = Phasor(1, 2)
print(p, p * p, type(p * p).__name__, p + p, type(p + p).__name__, 1 + p, 1j + p, p + 1j, abs(p), complex(p), -p, p == 2 + 2j, hash(p) == hash(2 + 2j))
print([v * p for v in (2, 2.5, 1j)], p.conjugate(), type(p.conjugate()).__name__, p.__getnewargs__(), isinstance(p, complex), vars(p))
p.note = "kept"
print(p.note, {p: 1}[2 + 2j], complex(p.real, p), sum([1, 0.5, 2j], 0j), pow(p, 2), p ** 2, p / 2)
for a, b in [(1j, "x"), (1j, None), (1j, [])]:
    for op in ("+", "<", "%", "//", "**"):
        try:
            print(eval(f"a {op} b"))
        except TypeError as e:
            print(e)

"""Attributes and methods of int, on bools and subclasses, and what they are called on."""


class Num(int):
    def __add__(self, other):
        return Num(int(self) + other)

    def __repr__(self):
        return "Num(%d)" % self


n = Num(5)
print(n, n + 1, 1 + n, n - 1, -n, abs(Num(-3)), type(n + 1).__name__, type(1 + n).__name__, type(n * 2).__name__, type(+n).__name__, type(n.real).__name__, type(n.numerator).__name__, n.conjugate(), type(n.conjugate()).__name__)
print((5).real, (5).imag, (5).numerator, (5).denominator, True.real, type(True.real).__name__, (5).as_integer_ratio(), (-5).conjugate(), True.conjugate(), (3).__index__(), (3).__int__(), (3).__trunc__(), (3).__floor__(), (3).__ceil__(), (1234).__round__(-2), (5).__bool__(), (0).__bool__())
print((5).__add__(3), (5).__add__("x"), (5).__radd__(2), (5).__rsub__(2), (5).__divmod__(3), (5).__rdivmod__(13), (5).__pow__(3), (5).__rpow__(2), (5).__truediv__(2), (5).__eq__(5.0), (5).__lt__(6), (5).__and__(4), (5).__lshift__(2), (5).__hash__(), (5).__format__("03d"), (5).__sizeof__() > 0, (5).__getnewargs__(), (5).__neg__(), (5).__invert__(), (5).__float__())
for call in (lambda: (5).nothing, lambda: (5).real(), lambda: int.__add__(5), lambda: int.__add__("5", 5), lambda: (5).bit_length(1), lambda: (5)(), lambda: (5)[0], lambda: len(5), lambda: (5).as_integer_ratio(1), lambda: int.real):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
for x in (1234, 1250, 1350, -1250, 15, 25, 5, 10**20 + 5):
    print(x, [round(x, k) for k in (None, 0, -1, -2, -3, -25, 3)])
try:
    round(5, 1.5)
except TypeError as error:
    print(error)
print(sorted(m for m in dir(int) if not m.startswith("_")), issubclass(bool, int), int.__doc__.split("\n")[0])

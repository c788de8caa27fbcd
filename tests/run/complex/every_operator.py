"""complex: construction from everything, text forms, operators with special values, powers, comparison, conversion hooks, formatting, pickling of signs."""
import cmath
import copy

inf, nan = float("inf"), float("nan")


def attempt(f, *args, **kw):
    try:
        return repr(f(*args, **kw))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for text in ("1+2j", "1-2J", "j", "-j", "+j", "1", "1.5e3-2.5e-3j", " ( 1+2j ) ", "(1+2j", "1 + 2j", "1+2i", "infj", "nan+infj", "-inf-nanj", "1_0+2_0j", "1+", "+", "", "j1", "1j+2", "1++2j", "1e5j", "0x1j", "(j)", "()", "1\0", "١+٢j"):
    print(repr(text), attempt(complex, text), end="; ")
print()


class Both:
    def __complex__(self):
        return 1 + 2j

    def __float__(self):
        return 9.0


class OnlyFloat:
    def __float__(self):
        return 2.5


class OnlyIndex:
    def __index__(self):
        return 7


class Sub(complex):
    def __complex__(self):
        return 5 + 5j


class Wrong:
    def __complex__(self):
        return 1


for args in ((), (1,), (1, 2), (1.5, -0.0), (1j,), (1j, 2), (1, 2j), (1j, 1j), (Both(),), (OnlyFloat(),), (OnlyIndex(),), (OnlyFloat(), OnlyIndex()), (1, Both()), (Sub(1, 2),), (Wrong(),), ("1", 2), (1, "2"), (None,), ([],), (2**70, 1),
             (10**400,), (True, False), (b"1",), (-0.0, -0.0), (inf, nan), (object(), 1), (1, None)):
    print(attempt(complex, *args), end="; ")
print(attempt(complex, real=1), attempt(complex, imag=Both()), attempt(complex, real="1"))
values = [0j, -0j, 1 + 0j, 1j, -1 - 1j, 3.5 - 2j, complex(inf, 0), complex(0, nan), complex(-0.0, 2)]
for a in values:
    print(a, [attempt(lambda: a + b) for b in (1, 1.5, 2j)], attempt(lambda: a * (1 + 2j)), attempt(lambda: a / (1 - 1j)), attempt(lambda: a / 0), attempt(lambda: (1 + 1j) / a), attempt(lambda: -a), attempt(lambda: +a), attempt(abs, a),
          a.conjugate(), a.real, a.imag, bool(a), attempt(lambda: a**2), attempt(lambda: a**0), attempt(lambda: a**-1), attempt(lambda: a**0.5), attempt(lambda: 2**a), attempt(lambda: a**100), attempt(lambda: a**1j))
for action in (lambda: 1j < 2j, lambda: 1j < 1, lambda: 1j == 1j, lambda: 1 + 0j == 1, lambda: 1 + 0j == True, lambda: 1j == "j", lambda: 1 + 0j == 1.0 == 1, lambda: hash(1 + 0j) == hash(1), lambda: hash(1.5 + 0j) == hash(1.5), lambda: 1j != None,
               lambda: 1j // 1, lambda: 1j % 1, lambda: divmod(1j, 1), lambda: 1j << 1, lambda: int(1j), lambda: float(1j), lambda: round(1j), lambda: 1j & 1, lambda: ~1j, lambda: [1][1j], lambda: range(1j), lambda: abs(complex(1e308, 1e308)),
               lambda: abs(complex(inf, nan)), lambda: (1e200 + 1e200j) * (1e200 + 1e200j), lambda: (1e308 + 0j) / 1e-308, lambda: (1 + 1j) ** 1e10, lambda: 0j**-1, lambda: 0j**1j, lambda: 0j**0j, lambda: (2 + 0j) ** 10, lambda: (1 + 2j) ** (3 + 4j), lambda: pow(1j, 2, 3),
               lambda: complex(2**53 + 1) == 2**53 + 1, lambda: complex(1e300) == 10**300, lambda: sum([1j, 2]), lambda: sum([0.5, 1j]), lambda: max([1j, 2j]), lambda: sorted([1j]), lambda: sorted([1j, 2]), lambda: (3 + 4j).__abs__(), lambda: (3 + 4j).__eq__(3),
               lambda: (1j).__add__("x"), lambda: (1j).__rsub__(3), lambda: (1j).__getnewargs__(), lambda: (1j).__complex__(), lambda: 1j.imag.hex(), lambda: setattr(1j, "imag", 2), lambda: (1j).__bool__(), lambda: complex.__add__(1, 2j), lambda: copy.copy(1j), lambda: 3 - 0j,
               lambda: -(0 + 0j), lambda: -0.0 - 0j, lambda: 0.0 * 1j, lambda: -1 * 0j, lambda: 1j * 1j, lambda: 1j * inf, lambda: complex(0, inf) * 1j, lambda: cmath.sqrt(-1), lambda: (-1) ** 0.5):
    print(attempt(action), end="; ")
print()
for spec in ("", "f", ".2f", "10.1f", "<20", "^20.2", "+.1e", " .3g", "e", "n", ",.1f", "_f", "#g", "=20", "020", "d", "s", "x", "%", ".0f", "E", "G", "+", "*>15.1f", "F"):
    print(spec, attempt(format, 1234.5 - 0.25j, spec), end="; ")
print(f"{1j}", f"{complex(nan, inf):.1f}", "%s %r" % (1 - 0j, -0j), str(complex(-0.0, -0.0)), repr(complex(inf, -inf)), repr(1e16 + 1e-5j), "{:8}|".format(1j), attempt(lambda: "%d" % 1j), attempt(lambda: "%f" % 1j))
print(type(Sub(1, 2) + 1).__name__, Sub(1, 2), Sub(3, 4) == 3 + 4j, type(-Sub(1)).__name__, type(Sub(1).conjugate()).__name__, isinstance(Sub(1), complex), complex(Sub(1, 2)))

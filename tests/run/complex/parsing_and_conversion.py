"""complex() of strings, of objects with __complex__, __float__ and __index__, its refusals, the text of complex numbers, and signs of zeros and infinities that survive arithmetic."""
texts = ["1", "1j", "1+2j", " 1-2j ", "(1+2j)", "( 3j )", "+j", "-j", "1e3-1e-3j", "nan", "inf-nanj", "-infj", "1_000+2_0j", "1 + 2j", "", "j1", "1+2", "1+2i", "((1j))", "1__0j", "0x1j", "1+-2j", "1j+2", "\u0661+\u0662j", "1e400", "\t1j\n", ".5j", "5.", "()", "1\x00"]
for t in texts:
    try:
        print(ascii(t), complex(t))
    except ValueError as e:
        print(ascii(t), "ValueError", e)


class Hook:
    def __init__(self, result):
        self.result = result

    def __complex__(self):
        return self.result


class Real:
    def __float__(self):
        return 2.5


class Indexed:
    def __index__(self):
        return 2 ** 65


class Sub(complex):
    pass


calls = [(Hook(1j),), (Hook(1j), 2), (Hook(5),), (Hook("x"),), (Real(),), (Indexed(),), (Real(), Indexed()), (1, Hook(1j)), ("1", 2), (1, "2"), (None,), ([],), (1j, 2j), (10 ** 400,), (1, 2, 3), (b"1",), (True, False), (-0.0, -0.0), (-0.0,)]
for args in calls:
    try:
        z = complex(*args)
        print(len(args), z, type(z).__name__)
    except Exception as e:
        print(len(args), type(e).__name__, e)
try:
    print(complex(real=1, imag=-0.0), complex(imag=3), complex(), complex(imag=1, imaginary=2))
except TypeError as e:
    print(e)
inf, nan = float("inf"), float("nan")
zs = [0j, -0j, complex(0, -0.0), complex(-0.0, 0.0), complex(-0.0, -0.0), complex(inf, 1), complex(1, -inf), complex(nan, 0), 1e16 + 1e-5j, 1e22j, complex(1.0, 100.0), 123456789012345678j]
for z in zs:
    print(repr(z), str(-z), z.conjugate(), z * 1, z + 0, z - 0, bool(z), z == z, z.real, z.imag)
print([repr(z) for z in (1 - 0j, -1 - 0j, 0 - 1j, -1j, 1j ** 2, 1j * 1j, (-1) ** 0.5, -1 ** 0.5, (-8) ** (1 / 3))])
s = Sub(1, 2)
print(repr(s), +s, type(+s), type(s + 0), Sub("3j"), complex(s) is s, type(complex(s)), Sub(s), s.__complex__(), type(s.__complex__()))
print(hash(1j), hash(2 + 0j) == hash(2), hash(0.5 + 0j) == hash(0.5), {1: "a", 1 + 0j: "b", 1.0: "c"}, 1 + 0j in [1], [1j, 2].index(2 + 0j), 2 ** 53 + 1 == complex(2 ** 53 + 1))
for expression in ["1j < 2j", "int(1j)", "float(1j)", "1j // 1", "divmod(1j, 1)", "0j ** -1", "0j ** 1j", "1j / 0", "pow(1j, 2, 3)", "round(1j)", "range(1j)", "[1][0j]", "1j.real.imag", "abs(3+4j)", "max(1j, 2)", "sum([1j, 2, 0.5])", "complex.__new__(int)", "(1j).__lt__(2)", "(1j).__eq__(1)", "(1j).__eq__('x')", "(1j).__divmod__(1)"]:
    try:
        print(expression, eval(expression))
    except Exception as e:
        print(expression, type(e).__name__, e)

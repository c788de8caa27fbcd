"""complex numbers: operators with other numbers, errors, special values, comparison and hashing."""
values = [1 + 2j, -1j, 0j, 3, 2.5, True, complex("inf"), complex(0, -0.0)]
for a in values:
    for b in values:
        row = []
        for op in ("+", "-", "*", "/", "==", "**"):
            try:
                r = eval("a %s b" % op)
                row.append(r if op != "**" else "%.6g" % abs(r))
            except (ZeroDivisionError, OverflowError) as error:
                row.append(str(error))
        print(a, b, row)
for op in ("<", "//", "%", "@", "<<", "&"):
    try:
        eval("(1j) %s 2" % op)
    except TypeError as error:
        print(error)
for call in (lambda: divmod(1j, 2), lambda: int(1j), lambda: float(1j), lambda: round(1j), lambda: 1j.real(), lambda: complex("1+"), lambda: complex("1 + 2j"), lambda: complex("1", 2), lambda: complex(1, "2"), lambda: complex([]), lambda: complex(1j, 2j), lambda: complex("j"), lambda: complex(" -1.5e3-j "), lambda: complex("(1+2j)"), lambda: complex("1_0j"), lambda: complex("nan-infj"), lambda: complex(real=1, imag=2), lambda: complex(""), lambda: complex("1j2"), lambda: complex(b"1"), lambda: abs(complex(3, 4)), lambda: -(1 + 0j), lambda: ~1j, lambda: (1 + 2j).conjugate(), lambda: hash(1 + 0j) == hash(1), lambda: hash(2j) == hash(complex(0, 2)), lambda: math_floor()):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class C:
    def __init__(self, v):
        self.v = v

    def __complex__(self):
        return self.v


for v in (1j, 5, 2.5, "x", type("Sub", (complex,), {})(3j)):
    try:
        print(complex(C(v)))
    except TypeError as error:
        print(error)
print([1j**n for n in range(5)], (1 + 2j) ** 2, (1 + 2j) ** -1, 2**1j == pow(2, 1j), (2j) ** 0, 0j**0, (1 + 1j).__reduce_ex__(2)[1:2], bool(0j), bool(1j), complex(1, 2).__getnewargs__(), sum([1j, 2, 3.5]))

"""Complex arithmetic and text."""

values = [1 + 2j, -3.5j, 2 + 0j, 0j, -1 - 1j, complex(0.5, -0.0)]
for z in values:
    print(z, repr(z), str(z), z.real, z.imag, z.conjugate(), -z, abs(z), bool(z), hash(z))
for a in values[:3]:
    for b in values[:2]:
        print(a + b, a - b, a * b, a / b, a == b)
print((1 + 2j) ** 2, (1j) ** 2, 2j ** 3, (1 + 1j) ** 0, (1 + 1j) ** -1, 2 ** (1j), (-1) ** 0.5)
print(1 + 2j == 1 + 2j, 2 + 0j == 2, 2 + 0j == 2.0, hash(2 + 0j) == hash(2), {1 + 0j: "x"}[1])
print(complex(), complex(1), complex(1, 2), complex("1+2j"), complex(" -3j "), complex("2.5e3-1e-2j"), complex("j"))
print([1j, -1j, -(1j), 1 - 0j, -0.0 + 0j, complex(float("nan"), float("inf"))])
for bad in ("", "1 + 2j", "abc", "1+2"):
    try:
        print(complex(bad))
    except ValueError as e:
        print(repr(bad), e)
for operation in (lambda: 1j < 2j, lambda: 1j // 2, lambda: 1j % 2, lambda: int(1j), lambda: float(1j), lambda: 1j / 0, lambda: divmod(1j, 1), lambda: 0j ** -1):
    try:
        print(operation())
    except (TypeError, ZeroDivisionError) as e:
        print(type(e).__name__, e)

"""** and pow(): negative exponents, moduli, inverses, errors, bools and large results."""
for a, b in ((2, 10), (-2, 3), (2, -1), (0, 0), (0, 5), (-1, -3), (10, 20), (2, 64), (-3, 41), (True, 5), (2, False), (7, 0.5), (4, -0.5), (-8, 1 / 3)):
    result = a**b
    print(a, b, result if not isinstance(result, complex) else "complex %.3f %.3f" % (result.real, result.imag), type(result).__name__)
for args in ((2, 10, 7), (2, -1, 7), (3, -2, 11), (5, 3, -7), (-5, 3, 7), (10**30, 10**20, 97), (2, 0, 1), (7, 5, 1), (0, 0, 5), (2**70, 3, 2**65), (3, -1, 10**20 + 1)):
    print(args, pow(*args))
for args in ((0, -1), (0.0, -1), (2, 3, 0), (2, -1, 4), (2, 3, 1.5), (2.0, 3, 5), ("a", 2), (2, "a"), (2, None), (2, 3, "x"), (1j, 2, 3), (6, -1, 9), (2, 3, None), (None, 2, 3)):
    try:
        print(args, pow(*args))
    except (TypeError, ValueError, ZeroDivisionError) as error:
        print(args, type(error).__name__, error)
print(pow(base=2, exp=5), pow(2, exp=5, mod=7), pow(2, 5, None), 2**-2, (-2) ** -3, 2**0.5 == 2 ** (1 / 2), -(2**2), (-2) ** 2, 2**3**2)
total = 0
for i in range(1, 60):
    total += i**i % 1000007 - pow(i, i, 1000007)
print(total, len(str(3**1000)), sum(map(int, str(2**1000))))
try:
    10.0**400
except OverflowError as error:
    print(error)

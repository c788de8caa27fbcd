"""Methods of float."""

for x in (0.5, -2.25, 3.0, 0.1, 1e300, 5e-324, 0.0, -0.0):
    print(x, x.as_integer_ratio(), x.is_integer(), x.hex(), x.conjugate(), x.real, x.imag)
print(float.fromhex("0x1.8p3"), float.fromhex("-0x1p-2"), float.fromhex("0x.8"), float.fromhex("ff"), float.fromhex(" inf "))
for bad in ("xyz", "0x", "0x1p99999"):
    try:
        print(float.fromhex(bad))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
for bad in (float("inf"), float("nan")):
    try:
        bad.as_integer_ratio()
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
print((1.5).__add__(1), (1.5).__radd__(2.5), (1.5).__add__("x"), (2.0).__eq__(2), (2.0).__lt__("x"))
print((7.0).__floordiv__(2), (7.0).__mod__(-2), (7.0).__divmod__(2), (2.0).__pow__(3), (2.0).__rpow__(3))
print(float.__name__, (1.5).__class__, isinstance(1.5, float), isinstance(1, float), float.__mro__)
print((1.0).__int__(), (1.9).__int__(), (0.0).__bool__(), (2.5).__neg__(), (-2.5).__abs__(), (2.5).__hash__() == hash(2.5))
try:
    (1.5).missing
except AttributeError as e:
    print(e)
try:
    (1.5).real = 2
except AttributeError as e:
    print(type(e).__name__)

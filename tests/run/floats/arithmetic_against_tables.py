"""float: modulo and floor division signs, zeros, infinities, NaN in every operator, fma of rounding, as_integer_ratio, is_integer, comparison with big ints, pow table."""
import math
import struct

inf, nan = float("inf"), float("nan")
specials = [0.0, -0.0, 1.0, -1.5, 2.5, 5e-324, 1.7976931348623157e308, inf, -inf, nan]


def attempt(f, *args):
    try:
        return repr(f(*args))
    except (ZeroDivisionError, OverflowError, ValueError, TypeError) as e:
        return type(e).__name__ + ":" + str(e)


print("add", [[repr(a + b) for b in specials] for a in (0.0, -0.0, 1.7976931348623157e308, inf, nan)])
print("sub", [[repr(a - b) for b in specials] for a in (0.0, -0.0, inf)])
print("mul", [[repr(a * b) for b in specials] for a in (0.0, -0.0, 5e-324, inf)])
for name, op in (("div", lambda a, b: a / b), ("floordiv", lambda a, b: a // b), ("mod", lambda a, b: a % b), ("divmod", divmod)):
    for a in (1.0, -1.5, 0.0, -0.0, inf, nan, 5e-324):
        print(name, a, [attempt(op, a, b) for b in specials])
for a in (0.0, -0.0, 1.0, -1.0, 0.5, -8.0, inf, -inf, nan):
    print("pow", a, [attempt(pow, a, b) for b in (0.0, 0.5, -0.5, 3.0, -3.0, 2.0, inf, -inf, nan, 1e308)])
print("compare", [[(a < b, a <= b, a == b, a != b, a > b, a >= b) for b in (0.0, -0.0, inf, nan)] for a in (0.0, nan, inf)])
big = 2**1024
for f in (1e308, inf, -inf, nan, 2.0**53, 9007199254740993.0, 0.1):
    print(f, f < big, f > -big, f == big, f == 9007199254740993, f != 9007199254740992, f >= 2**53, big > f, f in (2**53,), 10**400 == f)
for f in (0.1, -0.0, 1e22, 1e23, 2.5, 5e-324, 123456789.125, -7.0):
    print(f.as_integer_ratio(), f.is_integer(), f.hex(), float.fromhex(f.hex()) == f, int(f), math.frexp(f), math.modf(f), f.__trunc__(), struct.pack(">d", f).hex())
for f in (inf, nan):
    for method in ("as_integer_ratio", "is_integer", "hex", "__trunc__", "__floor__", "__ceil__", "__int__"):
        print(method, attempt(getattr(f, method)), end=" ")
    print()
for x in (0.5, 1.5, 2.5, -0.5, -1.5, 0.49999999999999994, 1e16, 2.675, 1234.5678, -0.0, 5e-324, 1e300):
    print(round(x), [repr(round(x, n)) for n in (0, 1, 2, -1, -2, 15, 300, 400, -310)])
for f in (inf, nan):
    print(attempt(round, f), attempt(round, f, 2), attempt(round, f, None))
print(attempt(round, 1.7976931348623157e308, -308), attempt(round, 1.5, 1.0), attempt(round, 1.5, 2**70))
for text in ("1_000.5", "1__0", "_1", ".5", "5.", ".", "1e5", "1E+05", "1e", " 3.5\t", "inf", "-Infinity", "+nan", "infin", "0x1p3", "1e400", "-1e-400", "٣.٥", "1,5", "", "1 2", "nan1", "1e5_0", "\0"):
    print(repr(text), attempt(float, text), end="; ")
print()
for text in ("0x1.8p1", "1.8", "-0x.1p4", "0x1p-1074", "0x1p-1075", "0x1.fffffffffffff8p1023", "0x1p1024", "inf", "-nan", "0x", "x1", "0x1p", " 0x1p0 ", "0x1.00000000000008p0", "0x1.000000000000080p0",
             "0x1.00000000000018p0", "p0", "0x1p99999999999999999999", "0x0p99999999999", "0x1g"):
    print(repr(text), attempt(float.fromhex, text), end="; ")
print()
print([repr(x) for x in (1e16, 1e15, 123456789012345678.0, 1e-4, 1e-5, 0.0001234, 1e21, 1e22, 100.0, 1.0e100, 0.1 + 0.2, 1 / 3, 2**0.5, 1e-320, 3.0e0)])
print(sum([0.1] * 10), math.fsum([0.1] * 10), 0.1 * 3, 1.1 + 2.2, 4.35 * 100, 1e16 + 1, 1e16 + 1.0000001, -1e-17 + 1)
print(float.__getformat__("double"), float("1" + "0" * 400 + "e-400"), float("0." + "0" * 400 + "1e401"), 1e308 * 10, -1e308 * 10, 5e-324 / 2, 2.0**-1074)
print(hash(0.0) == hash(-0.0), hash(inf), hash(-inf), hash(0.5), hash(1e300), hash(-1.0), hash(2.0**61 - 1) == hash(2**61), isinstance(hash(nan), int))
print({nan: 1}.get(nan), nan in [nan], [nan] == [nan], (0.0,) == (-0.0,), {0.0: "a", -0.0: "b"}, max(nan, 1.0), max(1.0, nan), min(nan, 1.0), sorted([3.0, -0.0, 0.0, -1.0]))
print((1.5).real, (1.5).imag, (1.5).conjugate(), (-1.5).__abs__(), (1.5).__neg__(), (0.0).__bool__(), (1.5).__floordiv__(0.4), (1.5).__rsub__(1), (1.5).__add__("x"), (1.5).__eq__(1), (1.5).__divmod__(0.5))

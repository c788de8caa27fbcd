import decimal
from decimal import Decimal as D, getcontext, localcontext

print(D("1.10") + D("2.20"), D("0.1") * 3, D(1) / D(7), D("1e5"), D("1E+3").normalize(), D(0.1), D((1, (1, 2, 3), -2)), repr(D("-0.0")), D("  12_3.5 "))
a, b = D("123.456"), D("-7.5")
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a ** 2, a ** -1, -a, +a, abs(b), a.sqrt(), a.ln(), D("1.5").exp(), a.log10(), b.to_integral_value(), a.compare(b), a.max(b))
print(a.quantize(D("0.01")), a.quantize(D("0.1"), rounding=decimal.ROUND_UP), round(a, 1), round(a), int(b), float(a), a.as_tuple(), a.adjusted(), a.to_eng_string(), a.is_signed(), b.copy_abs(), a.scaleb(2))
print([D("2.5").quantize(D("1"), rounding=r) for r in ("ROUND_HALF_EVEN", "ROUND_HALF_UP", "ROUND_HALF_DOWN", "ROUND_UP", "ROUND_DOWN", "ROUND_CEILING", "ROUND_FLOOR", "ROUND_05UP")])
print(D("1.0") == D("1"), D("1.5") == 1.5, D(1) < 2, D("1.1") > 1.1, hash(D("1.0")) == hash(1), D("NaN") == D("NaN"), D("Infinity") > 10**100, sorted([D(3), D("1.5"), 2]), sum([D("0.1")] * 10))
print(f"{a:.2f}", f"{a:10.1f}|", f"{D('1234567.891'):,.2f}", f"{a:e}", f"{D('0.00001234')}", f"{a:<12}|", f"{D(12):05}", "%s" % a, str(D("1E-10")), D("123E+2"), f"{D('0.256'):.1%}")
with localcontext() as ctx:
    ctx.prec = 5
    print(D(1) / D(3), D("123456") + 1, ctx.prec)
print(D(1) / D(3), getcontext().prec, getcontext().rounding, decimal.Context(prec=3).divide(D(2), D(3)))
getcontext().prec = 10
print(D(2).sqrt(), D(10) ** 20, D("1e400") * 10)
for f in (lambda: D(1) / 0, lambda: D("abc"), lambda: D(0) / 0, lambda: D(-1).sqrt(), lambda: D(1) + 1.5, lambda: D("sNaN") + 1, lambda: D("1e999999") * D("1e999999"), lambda: D("1.5").quantize(D("1e-20")), lambda: int(D("NaN")), lambda: D(1) < "x", lambda: D([]), lambda: hash(D("sNaN"))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)
print(D("10").is_zero(), D("1e-5").number_class(), D(17).fma(2, 3), D("1.23").same_quantum(D("4.56")), D("7").remainder_near(D("4")), D("3.14").as_integer_ratio(), D.from_float(0.25))
print(bool(decimal.getcontext().flags[decimal.Inexact]), decimal.ROUND_HALF_EVEN, issubclass(decimal.DivisionByZero, ZeroDivisionError), D(3).__class__.__module__)

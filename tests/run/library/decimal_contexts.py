"""decimal: contexts, traps and flags, rounding modes, quantize, special values, formatting, comparison with other numbers."""
import decimal
from decimal import *
from fractions import Fraction

getcontext().prec = 10
print(Decimal(1) / 7, Decimal("1.10") + 1, Decimal("0.1") * 3 == Decimal("0.3"), Decimal(0.1), +Decimal(0.1), Decimal((1, (1, 2, 3), -2)), Decimal("-0"), Decimal("1e5"), Decimal("1E+5").normalize(), Decimal(" 12_3.50 "), Decimal("NaN123"), Decimal("sNaN"), Decimal("-Infinity"), Decimal(True), repr(Decimal("5")))
for mode in (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP):
    print(mode, [str(Decimal(x).quantize(Decimal("1"), rounding=mode)) for x in ("2.5", "-2.5", "1.5", "0.5", "-1.1", "1.9", "5.01")])
with localcontext() as ctx:
    ctx.prec = 4
    ctx.rounding = ROUND_DOWN
    print(Decimal(2).sqrt(), Decimal(10).ln(), Decimal(2).exp(), Decimal(1000).log10(), Decimal(2) ** Decimal("0.5"), Decimal("123456") + 0, bool(ctx.flags[Inexact]), bool(ctx.flags[Rounded]))
    ctx.clear_flags()
    ctx.traps[Inexact] = True
    try:
        Decimal(1) / 3
    except Inexact as error:
        print("Inexact", isinstance(error, ArithmeticError))
    ctx.traps[DivisionByZero] = ctx.traps[Inexact] = False
    print(Decimal(1) / 0, Decimal(-1) / 0, bool(ctx.flags[DivisionByZero]))
print(getcontext().prec, Decimal(2).sqrt())
for call in (lambda: Decimal(1) / 0, lambda: Decimal(0) / 0, lambda: Decimal("x"), lambda: Decimal("sNaN") + 1, lambda: Decimal("NaN") < 1, lambda: Decimal(10) ** 10**9 ** 2 if False else Decimal("1e999999") * 10**20 * Decimal("1e999999"), lambda: Decimal(-1).sqrt(), lambda: Decimal(1) + 1.5, lambda: Decimal("1") == "1", lambda: Decimal(5).quantize(Decimal("1e-20")), lambda: int(Decimal("NaN")), lambda: int(Decimal("Infinity")), lambda: hash(Decimal("sNaN")), lambda: Decimal([1]), lambda: Decimal((2, (1,), 0)), lambda: Context(prec=0), lambda: Context(rounding="x"), lambda: setattr(getcontext(), "prec", -1), lambda: Decimal(1).compare_signal(Decimal("NaN")), lambda: round(Decimal("2.675"), 2), lambda: Decimal("0") ** 0):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__)
print(Decimal("1.5") == 1.5, Decimal("0.1") == 0.1, Decimal(1) < Fraction(3, 2), Decimal("0.5") == Fraction(1, 2), hash(Decimal("1.5")) == hash(1.5) == hash(Fraction(3, 2)), Decimal(3) in {3}, max(Decimal(1), 2.5, Fraction(7, 2)), sum([Decimal("0.1")] * 10), Decimal("1.0") is Decimal("1.0"), Decimal("1.0") == Decimal("1.00"), Decimal("1.0").compare_total(Decimal("1.00")))
x = Decimal("-123456.789")
print(f"{x:.2f} {x:,.1f} {x:e} {x:.3g} {x:+012.1f} {x:>15} {x:_^14.0f} {Decimal('0.0000001')} {Decimal('0.000001')} {Decimal('1e3'):f} {Decimal('0.25'):.0%} {Decimal('1234567'):n} {Decimal('NaN'):>6}|")
print(x.as_tuple(), x.adjusted(), x.is_signed(), x.copy_abs(), x.copy_negate(), x.to_integral_value(), x.to_integral_exact(ROUND_CEILING), x.as_integer_ratio(), Decimal("1.50").normalize(), Decimal("12").scaleb(-3), Decimal("5").logb(), Decimal(7).remainder_near(4), Decimal(-7) % 4, Decimal(-7) // 4, divmod(Decimal(-7), 4), Decimal(7).fma(2, 3), x.same_quantum(Decimal("0.001")), Decimal(5).next_plus(), Decimal(1).max(Decimal("NaN")), Decimal("1e-3").to_eng_string(), Decimal("123e6").to_eng_string(), x.number_class(), Decimal(1100).logical_and(1010), Decimal(34).rotate(1), Decimal(34).shift(-1), int(x), float(x), round(x), round(x, 1), x.__floor__(), complex(x), bool(Decimal("0.0")), -Decimal("0"), abs(x))
print(pow(Decimal(3), 4, 5), Decimal(2) ** -2, Decimal(2) ** 0.5 if False else "", 2 ** Decimal(3), 10 - Decimal("0.5"), 7 // Decimal(2), Context(prec=3).create_decimal("3.14159"), Context(prec=3).divide(1, 3), ExtendedContext.prec, Context(prec=5, Emax=10, Emin=-10).multiply(Decimal("9e9"), 2), getcontext().copy().Emax > 10**5)
c = Context(prec=6, rounding=ROUND_HALF_UP, traps=[InvalidOperation])
print(c, c.to_sci_string(Decimal("123456.75")), c.is_normal(Decimal("1e-5")), c.sqrt(Decimal(2)), c.power(2, 10), c.quantize(Decimal("2.345"), Decimal("0.01")), c.plus(Decimal("1.2345675")))
setcontext(Context(prec=28))
total = Decimal(0)
for price, n in (("19.99", 3), ("0.05", 7), ("100", 1)):
    total += Decimal(price) * n
tax = (total * Decimal("0.0825")).quantize(Decimal(".01"), ROUND_HALF_UP)
print(total, tax, total + tax, Decimal("3.14").from_float(0.5), Decimal.from_float(float("inf")), decimal.HAVE_THREADS)


class Money(Decimal):
    def __new__(cls, value):
        return super().__new__(cls, Decimal(value).quantize(Decimal("0.01")))

    def __str__(self):
        return f"${super().__str__()}"


m = Money("5.555")
print(m, type(m + 1).__name__, m + 1, f"{m}", m == Decimal("5.56"))

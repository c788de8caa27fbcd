# Signals of decimal name the condition behind them, flags are truth values, other errors have the words of the C module.
# stderr
from decimal import *


def tell(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


c = getcontext()
print(c.flags)
c.flags[Inexact] = 5
print(c.flags[Inexact], dict(c.traps), type(c.flags.copy()))
tell(lambda: c.flags.__setitem__(3, 1))
tell(lambda: c.flags[ValueError])
tell(lambda: c.flags.__delitem__(Inexact))
for flags in {}, 5, [Inexact], {s: 1 for s in c.flags}:
    tell(lambda: setattr(c, "flags", flags))
print(c)
c.clear_flags()
tell(lambda: Context(prec=3, traps=[Inexact]).divide(1, 3))
for f in (lambda: Decimal("12,5"), lambda: Decimal(1) / 0, lambda: Decimal(0) / 0, lambda: Decimal(10) % 0,
          lambda: Decimal(0) // 0, lambda: Decimal(10 ** 40) // 1, lambda: Decimal("inf") - Decimal("inf"),
          lambda: Decimal(-1).sqrt(), lambda: Decimal("NaN") < 1, lambda: Decimal("1.23").quantize(Decimal("1e-50")),
          lambda: Decimal(10) ** 10 ** 9, lambda: int(Decimal("nan")), lambda: int(Decimal("-inf")),
          lambda: round(Decimal("nan")), lambda: float(Decimal("snan")), lambda: hash(Decimal("snan")),
          lambda: Decimal((1, (1, 10), 2)), lambda: Decimal((1, 2)), lambda: Decimal((2, (1,), 0)),
          lambda: Decimal((0, (1,), "x")), lambda: Decimal({}), lambda: Decimal(1, 2), lambda: Decimal(5).scaleb("a"),
          lambda: Decimal(1).fma(2, []), lambda: f"{Decimal(3):d}", lambda: Decimal(5).quantize(1, 9)):
    tell(f)
c.traps[FloatOperation] = True
tell(lambda: Decimal(1.5))
tell(lambda: Decimal(1) < 1.5)


def price(text):
    return Decimal(text) * 3


price("three")

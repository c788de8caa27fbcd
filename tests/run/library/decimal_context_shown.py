# The signals of a decimal context in the order of CPython's C module.
import decimal
from decimal import Context, Decimal, getcontext, localcontext

print(getcontext())
with localcontext() as c:
    c.prec = 5
    print(Decimal(1) / 3, c)
    c.traps[decimal.Inexact] = True
    c.traps[decimal.FloatOperation] = True
    print(c)
    try:
        Decimal(1) / 7
    except decimal.Inexact as e:
        print(type(e).__name__)
print(list(Context().flags))
print(decimal.BasicContext, decimal.ExtendedContext)
print(Context(prec=3, traps=[decimal.Overflow, decimal.Clamped]))

"""decimal: flags and traps of contexts always have all signals; contexts get copies of what is assigned."""
from decimal import *


def attempt(label, function, *args):
    try:
        print(label, "->", function(*args))
    except (KeyError, ValueError, TypeError, ArithmeticError) as error:
        print(label, "!", type(error).__name__, error)


c = Context(prec=5)
flags = c.flags
attempt("clear", flags.clear)
attempt("pop", flags.pop, Inexact)
attempt("pop unknown", flags.pop, "x", 5)
attempt("popitem", flags.popitem)
attempt("update", flags.update, {Inexact: 5, Rounded: 0})
attempt("update unknown", flags.update, {"x": 1})
attempt("update by names", lambda: flags.update(x=1))
attempt("setdefault", flags.setdefault, Inexact, 3)
attempt("setdefault unknown", flags.setdefault, "x", 3)
attempt("delete", flags.__delitem__, Inexact)
print(flags, len(flags), "x" in flags, flags.get("x"), flags[Inexact], list(flags)[:2], type(flags.copy()) is dict)
print(c.divide(1, 3), c.sqrt(2), c.exp(1), flags == c.flags, sum(flags.values()))
other = Context(prec=3)
other.flags = c.flags
other.traps = c.traps
c.clear_flags()
c.clear_traps()
print(sum(other.flags.values()), sum(c.flags.values()), sum(other.traps.values()), sum(c.traps.values()))
other.flags[Overflow] = "yes"
print(c.flags[Overflow], other.flags[Overflow])
c.traps = {signal: signal in (Inexact, DivisionByZero) for signal in c.traps}
attempt("traps", c.divide, 1, 3)
print(c.flags[Inexact], c.flags[DivisionByZero])
attempt("power", c.power, 2, Decimal("0.5"))
attempt("by zero", c.divide, 1, 0)
for bad in ({}, {Inexact: 1}, [Inexact], 5, None):
    attempt("assign", setattr, c, "flags", bad)
made = Context(traps=other.traps, flags=[Inexact])
other.traps[DivisionByZero] = not other.traps[DivisionByZero]
print(made.traps[DivisionByZero] != other.traps[DivisionByZero], made.flags[Inexact], made.copy().flags == made.flags)
with localcontext(made) as inner:
    inner.flags[Inexact] = False
    print(Decimal(1) / 3 > 0, inner.flags[Inexact], made.flags[Inexact], Decimal(2).sqrt() > 1, Decimal(2).ln() > 0, inner.flags[Rounded], made.flags[Rounded])

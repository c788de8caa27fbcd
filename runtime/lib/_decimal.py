"""CPython's decimal in Python, with the order of signals that its C module shows."""

import _pydecimal
from _pydecimal import *
from _pydecimal import (Clamped, DivisionByZero, FloatOperation, Inexact, InvalidOperation, Overflow, Rounded, Subnormal,
                        Underflow, __all__, __doc__, __libmpdec_version__, __version__)

_shown = [Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal, Underflow]
_pydecimal._signals[:] = [InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact,
                          Rounded, Clamped]


def _names(signals):
    return ", ".join(signal.__name__ for signal in _shown if signals[signal])


def _context_repr(self):
    return (f"Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, "
            f"capitals={self.capitals}, clamp={self.clamp}, flags=[{_names(self.flags)}], traps=[{_names(self.traps)}])")


_pydecimal.Context.__repr__ = _context_repr
for _context in _pydecimal.DefaultContext, _pydecimal.BasicContext, _pydecimal.ExtendedContext:
    for _kind in "flags", "traps":
        _old = getattr(_context, _kind)
        setattr(_context, _kind, {signal: _old[signal] for signal in _pydecimal._signals})
del _context, _kind, _old

"""CPython's decimal in Python, with the order of signals that its C module shows."""

import _pydecimal
import _statictypes
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


_plain_set = _pydecimal.Context.__setattr__
_RANGES = {"prec": "range for prec is [1, MAX_PREC]", "Emin": "range for Emin is [MIN_EMIN, 0]",
           "Emax": "range for Emax is [0, MAX_EMAX]", "capitals": "values for capitals are 0 or 1",
           "clamp": "values for clamp are 0 or 1"}


def _set_part(self, name, value):
    try:
        _plain_set(self, name, value)
    except ValueError:
        if name not in _RANGES:
            raise
        raise ValueError(f"valid {_RANGES[name]}") from None
    except TypeError:
        if name != "rounding":
            raise
        raise TypeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   "
                        "ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]") from None


_pydecimal.Context.__repr__, _pydecimal.Context.__setattr__ = _context_repr, _set_part
for _context in _pydecimal.DefaultContext, _pydecimal.BasicContext, _pydecimal.ExtendedContext:
    for _kind in "flags", "traps":
        _old = getattr(_context, _kind)
        setattr(_context, _kind, {signal: _old[signal] for signal in _pydecimal._signals})
del _context, _kind, _old
_statictypes.name(_pydecimal.Decimal, _pydecimal.Context)

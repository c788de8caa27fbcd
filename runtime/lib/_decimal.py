"""CPython's decimal in Python, with what its C module shows otherwise: signals in its order, exceptions that name the
conditions behind them, and flags and traps that are truth values.
"""

import _pydecimal
import _statictypes
import _traceback
from _collections_abc import MutableMapping
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


_UNKNOWN = ("valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, "
            "Subnormal, Inexact, Rounded,\n   Clamped]")


class SignalDict(dict):
    """Flags or traps of a context: truth values of all signals, and of nothing else."""

    def __missing__(self, key):
        raise KeyError(_UNKNOWN)

    def __setitem__(self, key, value):
        if key not in self:
            raise KeyError(_UNKNOWN)
        dict.__setitem__(self, key, bool(value))

    def __delitem__(self, key):
        raise ValueError("signal keys cannot be deleted")

    # by way of the two above
    clear, pop, popitem = MutableMapping.clear, MutableMapping.pop, MutableMapping.popitem
    setdefault, update = MutableMapping.setdefault, MutableMapping.update

    def __ior__(self, other):
        return NotImplemented

    def __repr__(self):
        return "{" + ", ".join(f"{key!r}:{value}" for key, value in self.items()) + "}"


SignalDict.__module__ = "abc"


def _raise_error(self, condition, explanation=None, *args):
    """What comes of a condition: its result where the signal is ignored or not trapped, else the exception."""
    error = _pydecimal._condition_map.get(condition, condition)
    if error in self._ignored_flags:
        return error().handle(self, *args)
    dict.__setitem__(self.flags, error, True)
    if not self.traps[error]:
        return condition().handle(self, *args)
    raise error([condition])


_plain_set = _pydecimal.Context.__setattr__
_RANGES = {"prec": "range for prec is [1, MAX_PREC]", "Emin": "range for Emin is [MIN_EMIN, 0]",
           "Emax": "range for Emax is [0, MAX_EMAX]", "capitals": "values for capitals are 0 or 1",
           "clamp": "values for clamp are 0 or 1"}
_ROUNDINGS = ("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, "
              "ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")


def _set_part(self, name, value):
    try:
        _plain_set(self, name, value)
        if name in ("flags", "traps"):
            object.__setattr__(self, name, SignalDict({signal: bool(value[signal]) for signal in _pydecimal._signals}))
    except KeyError:
        raise KeyError("invalid signal dict") from None
    except ValueError:
        if name not in _RANGES:
            raise
        raise ValueError(f"valid {_RANGES[name]}") from None
    except TypeError:
        if name in ("flags", "traps"):
            raise TypeError("argument must be a signal dict") from None
        if name != "rounding":
            raise
        raise TypeError(_ROUNDINGS) from None


_plain_shallow_copy = _pydecimal.Context._shallow_copy


def _shallow_copy(self):
    """For the steps of an operation: a context that shares the flags."""
    copied = _plain_shallow_copy(self)
    object.__setattr__(copied, "flags", self.flags)
    object.__setattr__(copied, "traps", self.traps)
    return copied


_pydecimal.Context._shallow_copy = _shallow_copy
_pydecimal.Context.__repr__, _pydecimal.Context.__setattr__ = _context_repr, _set_part
_pydecimal.Context._raise_error = _raise_error
for _context in _pydecimal.DefaultContext, _pydecimal.BasicContext, _pydecimal.ExtendedContext:
    for _kind in "flags", "traps":
        _old = getattr(_context, _kind)
        setattr(_context, _kind, {signal: _old[signal] for signal in _pydecimal._signals})
del _context, _kind, _old
_statictypes.name(_pydecimal.Decimal, _pydecimal.Context)


# ---- the words of the C module for errors that are no signals ----

_WORDS = {
    "Cannot convert NaN to integer": "cannot convert NaN to integer",
    "Cannot convert infinity to integer": "cannot convert Infinity to integer",
    "cannot round a NaN": "cannot convert NaN to integer",
    "cannot round an infinity": "cannot convert Infinity to integer",
    "Cannot convert signaling NaN to float": "cannot convert signaling NaN to float",
    "Cannot hash a signaling NaN value.": "Cannot hash a signaling NaN value",
}


def _reword(method):
    def worded(*args, **kwargs):
        try:
            return method(*args, **kwargs)
        except (OverflowError, TypeError, ValueError) as error:
            if not isinstance(error, FloatOperation):
                error.args = tuple(_WORDS.get(word, word) for word in error.args)
            raise
    worded.__name__, worded.__qualname__ = method.__name__, method.__qualname__
    return worded


for _name in "__int__", "__trunc__", "__float__", "__round__", "__floor__", "__ceil__", "__hash__":
    setattr(Decimal, _name, _reword(getattr(Decimal, _name)))
del _name

_plain_new, _plain_convert = Decimal.__new__, _pydecimal._convert_other
_plain_format, _plain_quantize = _pydecimal._parse_format_specifier, Decimal.quantize


def _tuple_error(value):
    """What the C module finds wrong with a tuple that is no Decimal."""
    if len(value) != 3:
        return "argument must be a sequence of length 3"
    if value[0] not in (0, 1):
        return "sign must be an integer with the value 0 or 1"
    if isinstance(value[2], str) and value[2] not in ("F", "n", "N"):
        return "string argument in the third position must be 'F', 'n' or 'N'"
    if not isinstance(value[2], (int, str)):
        return "exponent must be an integer"
    return "coefficient must be a tuple of digits"


def _new(cls, value="0", context=None):
    if context is not None and not isinstance(context, _pydecimal.Context):
        raise TypeError("optional argument must be a context")
    try:
        return _plain_new(cls, value, context)
    except ValueError:
        raise ValueError(_tuple_error(value)) from None
    except TypeError as error:
        if isinstance(error, FloatOperation):
            raise
        raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported") from None


def _convert(other, raiseit=False, allow_float=False):
    result = _plain_convert(other, False, allow_float)
    if raiseit and result is NotImplemented:
        raise TypeError(f"conversion from {type(other).__name__} to Decimal is not supported")
    return result


def _parse_format(spec, _localeconv=None):
    try:
        return _plain_format(spec, _localeconv)
    except ValueError:
        raise ValueError("invalid format string") from None


def _quantize(self, exp, rounding=None, context=None):
    if rounding is not None and rounding not in _pydecimal._rounding_modes:
        raise TypeError(_ROUNDINGS)
    return _plain_quantize(self, exp, rounding, context)


_new.__name__ = "__new__"
_quantize.__name__ = "quantize"
_quantize.__qualname__ = "Decimal.quantize"
Decimal.__new__, Decimal.quantize = _new, _quantize
_pydecimal._convert_other, _pydecimal._parse_format_specifier = _convert, _parse_format
_traceback.hide_files_of(_plain_convert, _convert)

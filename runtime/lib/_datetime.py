"""What the C version of datetime says where CPython's datetime in Python, which imports this at its end, says it otherwise.

The functions here take the places of its own; that it then finds no other classes to import is an ImportError, as it expects.
"""

import _statictypes
import _traceback
import datetime as _base
from operator import index as _index


def _in_range(name, value, most):
    value = _index(value)
    if not 0 <= value <= most:
        raise ValueError(f"{name} must be in 0..{most}")
    return value


def _check_date_fields(year, month, day):
    year, month, day = _index(year), _index(month), _index(day)
    if not 1 <= year <= 9999:
        raise ValueError(f"year {year} is out of range")
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= _base._days_in_month(year, month):
        raise ValueError("day is out of range for month")
    return year, month, day


def _check_time_fields(hour, minute, second, microsecond, fold):
    fields = (_in_range("hour", hour, 23), _in_range("minute", minute, 59), _in_range("second", second, 59),
              _in_range("microsecond", microsecond, 999999))
    if fold not in (0, 1):
        raise ValueError("fold must be either 0 or 1")
    return *fields, fold


def _full_name(value):
    kind = type(value)
    return f"datetime.{kind.__name__}" if kind.__module__ == "datetime" else kind.__name__


def _cmperror(x, y):
    raise TypeError(f"can't compare {_full_name(x)} to {_full_name(y)}")


def _add_to_date(self, other):
    if not isinstance(other, _base.timedelta):
        return NotImplemented
    day = self.toordinal() + other.days
    if not 0 < day <= _base._MAXORDINAL:
        raise OverflowError("date value out of range")
    return type(self).fromordinal(day)


_plain_add, _plain_zone = _base.datetime.__add__, _base.timezone.__new__


def _add_to_datetime(self, other):
    try:
        return _plain_add(self, other)
    except OverflowError:
        raise OverflowError("date value out of range") from None


def _new_zone(cls, offset, name=_base.timezone._Omitted):
    if not isinstance(offset, _base.timedelta):
        raise TypeError(f"timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}")
    if not -_base.timedelta(1) < offset < _base.timedelta(1):
        raise ValueError("offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), "
                         f"not {offset!r}.")
    if not isinstance(name, str) and name is not _base.timezone._Omitted:
        raise TypeError(f"timezone() argument 2 must be str, not {type(name).__name__}")
    return _plain_zone(cls, offset, name)


_new_zone.__name__ = "timezone"  # as messages about its arguments call it
_plain_from_iso = _base.date.fromisoformat.__func__


def _date_from_iso(cls, text):
    try:
        return _plain_from_iso(cls, text)
    except ValueError:
        try:
            fields = _base._parse_isoformat_date(text) if len(text) in (7, 8, 10) else None
        except Exception:
            fields = None
        if fields is None:
            raise
    return cls(*fields)  # the text is well formed, what it says is wrong


def _calendar_date_repr(self):
    return "datetime.IsoCalendarDate(year=%d, week=%d, weekday=%d)" % tuple(self)


def _naive(method, message):
    """The method, which tells in other words that one of two times has an offset and the other has none."""
    def told(self, other, *rest, **options):
        if self._tzinfo is not getattr(other, "_tzinfo", self._tzinfo):
            try:
                return method(self, other, *rest, **options)
            except TypeError as error:
                if "naive" not in str(error):
                    raise
                raise TypeError(message) from None
        return method(self, other, *rest, **options)

    told.__name__, told.__qualname__, told.__doc__ = method.__name__, method.__qualname__, method.__doc__
    return told


_plain_delta = _base.timedelta.__new__


def _new_delta(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
    try:
        return _plain_delta(cls, days, seconds, microseconds, milliseconds, minutes, hours, weeks)
    except OverflowError as error:
        count = str(error).removeprefix("timedelta # of days is too large: ")
        if count == str(error):
            raise
        if len(count) > 11 or not -1 << 31 <= int(count) < 1 << 31:
            raise OverflowError("Python int too large to convert to C int") from None
        raise OverflowError(f"days={count}; must have magnitude <= 999999999") from None


_new_delta.__name__ = "__new__"
_base.timedelta.__new__ = _new_delta
_base._check_date_fields, _base._check_time_fields, _base._cmperror = _check_date_fields, _check_time_fields, _cmperror
_base.date.__add__ = _base.date.__radd__ = _add_to_date
_base.datetime.__add__ = _base.datetime.__radd__ = _add_to_datetime
_base._IsoCalendarDate.__repr__ = _calendar_date_repr
_base.datetime.__sub__ = _naive(_base.datetime.__sub__, "can't subtract offset-naive and offset-aware datetimes")
_base.datetime._cmp = _naive(_base.datetime._cmp, "can't compare offset-naive and offset-aware datetimes")
_base.time._cmp = _naive(_base.time._cmp, "can't compare offset-naive and offset-aware times")
_base.timezone.__new__, _base.date.fromisoformat = _new_zone, classmethod(_date_from_iso)
_statictypes.name(_base.date, _base.datetime, _base.time, _base.timedelta, _base.timezone, _base.tzinfo)
_traceback.hide_files_of(_plain_delta, _new_delta)
raise ImportError("module datetime is in Python")

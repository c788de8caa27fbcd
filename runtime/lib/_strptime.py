"""time.strptime: text to broken-down time by a format.

A format becomes a list of directives and literal pieces; every directive offers the texts that it could take, longest
rule first, and the match tries them in turn, as the alternatives of a regular expression would be.
"""

import time

_DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

# two-digit numbers: directive -> (least, greatest) value; with one digit they may stand without the leading zero
_NUMBERS = {
    "d": (1, 31),
    "H": (0, 23),
    "I": (1, 12),
    "m": (1, 12),
    "M": (0, 59),
    "S": (0, 61),
    "U": (0, 53),
    "W": (0, 53),
    "V": (1, 53),
    "w": (0, 6),
    "u": (1, 7),
}
_SHORTHANDS = {"c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S"}


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _ordinal(year, month, day):
    """Days since 31 December of the year 0, as datetime.date.toordinal."""
    y = year - 1
    leap_day = month > 2 and _is_leap(year)
    return y * 365 + y // 4 - y // 100 + y // 400 + _DAYS_BEFORE[month - 1] + leap_day + day


def _from_ordinal(n):
    year = n // 366 + 1
    while _ordinal(year + 1, 1, 1) <= n:
        year += 1
    month = 12
    while _ordinal(year, month, 1) > n:
        month -= 1
    return year, month, n - _ordinal(year, month, 1) + 1


def _weekday(year, month, day):
    return (_ordinal(year, month, day) + 6) % 7


def _digits(text, at, most):
    n = 0
    while n < most and at + n < len(text) and text[at + n].isdecimal():
        n += 1
    return n


def _number_ends(text, at, directive):
    """Ends of the numbers at `at` that a directive of two digits takes."""
    least, greatest = _NUMBERS[directive]
    n = _digits(text, at, 1 if directive in "wu" else 2)
    if n == 2 and least <= int(text[at : at + 2]) <= greatest:
        yield at + 2
    if n >= 1 and least <= int(text[at]) <= greatest:
        yield at + 1
    if directive == "d" and text[at : at + 1] == " " and _digits(text, at + 1, 1) and text[at + 1] != "0":
        yield at + 2


def _name_ends(text, at, names):
    rest = text[at:].lower()
    for name in sorted(names, key=len, reverse=True):
        if name and rest.startswith(name):
            yield at + len(name)


def _zone_ends(text, at):
    """[+-]hh[:]mm[[:]ss[.ffffff]] or Z."""
    if text[at : at + 1] in ("Z", "z"):
        yield at + 1
        return
    if text[at : at + 1] not in ("+", "-"):
        return
    ends = []
    end = at + 1
    if _digits(text, end, 2) == 2:
        end += 2
        end += text[end : end + 1] == ":"
        if _digits(text, end, 2) == 2 and text[end] < "6":
            end += 2
            ends.append(end)
            second = end + (text[end : end + 1] == ":")
            if _digits(text, second, 2) == 2 and text[second] < "6":
                end = second + 2
                ends.append(end)
                if text[end : end + 1] == ".":
                    for n in range(1, _digits(text, end + 1, 6) + 1):
                        ends.append(end + 1 + n)
    yield from reversed(ends)


def _ends(text, at, directive):
    """Where the texts end that a directive can take at `at`, in order of preference."""
    if directive in _NUMBERS:
        yield from _number_ends(text, at, directive)
    elif directive in ("Y", "G"):
        if _digits(text, at, 4) == 4:
            yield at + 4
    elif directive == "y":
        if _digits(text, at, 2) == 2:
            yield at + 2
    elif directive == "j":
        for n in range(_digits(text, at, 3), 0, -1):
            if 1 <= int(text[at : at + n]) <= 366:
                yield at + n
    elif directive == "f":
        for n in range(_digits(text, at, 6), 0, -1):
            yield at + n
    elif directive == "A":
        yield from _name_ends(text, at, _DAYS)
    elif directive == "a":
        yield from _name_ends(text, at, [name[:3] for name in _DAYS])
    elif directive == "B":
        yield from _name_ends(text, at, _MONTHS)
    elif directive == "b":
        yield from _name_ends(text, at, [name[:3] for name in _MONTHS])
    elif directive == "p":
        yield from _name_ends(text, at, ["am", "pm"])
    elif directive == "Z":
        yield from _name_ends(text, at, {"utc", "gmt", *(name.lower() for name in time.tzname)})
    elif directive == "z":
        yield from _zone_ends(text, at)


def _split(format):
    """[(directive, "") | ("", literal) | (" ", "")]: a format in pieces; " " is any white space."""
    pieces = []
    i = 0
    while i < len(format):
        c = format[i]
        i += 1
        if c == "%":
            if i == len(format):
                raise ValueError("stray %% in format '%s'" % format) from None
            c = format[i]
            i += 1
            if c in _SHORTHANDS:
                pieces.extend(_split(_SHORTHANDS[c]))
            elif c == "%":
                pieces.append(("", "%"))
            elif c in _NUMBERS or c in "YGyjfAaBbpZz":
                pieces.append((c, ""))
            else:
                raise ValueError("'%s' is a bad directive in format '%s'" % (c.replace("\\", "\\\\"), format)) from None
        elif c.isspace():
            if not pieces or pieces[-1][0] != " ":
                pieces.append((" ", ""))
        else:
            pieces.append(("", c.lower()))
    return pieces


def _match(text, pieces, k, at, found):
    """The end of the match of pieces[k:] at `at`, -1 if there is none; fills found with directive -> text."""
    while k < len(pieces):
        directive, literal = pieces[k]
        k += 1
        if not directive:
            if text[at : at + 1].lower() != literal:
                return -1
            at += 1
            continue
        if directive == " ":
            end = at
            while end < len(text) and text[end].isspace():
                end += 1
            ends = range(end, at, -1)
        else:
            ends = _ends(text, at, directive)
        for end in ends:
            rest = {}
            last = _match(text, pieces, k, end, rest)
            if last >= 0:
                if directive != " ":
                    found[directive] = text[at:end]
                found.update(rest)
                return last
        return -1
    return at


def _zone_offset(z):
    """Seconds east of Greenwich and microseconds of them."""
    if z in ("Z", "z"):
        return 0, 0
    digits = z[1:].replace(":", "")
    seconds = int(digits[0:2]) * 3600 + int(digits[2:4]) * 60 + int(digits[4:6] or 0)
    fraction = digits[7:]
    micros = int(fraction + "0" * (6 - len(fraction))) if fraction else 0
    return (-seconds, -micros) if z[0] == "-" else (seconds, micros)


def _julian_of_week(year, week, weekday, week_starts_monday):
    """Day of the year of a weekday (Monday 0) in a week by %W or %U."""
    first = _weekday(year, 1, 1)
    if not week_starts_monday:
        first = (first + 1) % 7
        weekday = (weekday + 1) % 7
    week_0_length = (7 - first) % 7
    if week == 0:
        return 1 + weekday - first
    return 1 + week_0_length + 7 * (week - 1) + weekday


def _iso_to_date(year, week, weekday):
    fourth = _ordinal(year, 1, 4)
    monday = fourth - (fourth + 6) % 7
    return _from_ordinal(monday + 7 * (week - 1) + weekday)


def _strptime(data_string, format="%a %b %d %H:%M:%S %Y"):
    """((year, month, day, hour, minute, second, weekday, julian, dst, zone, offset), microsecond, offset fraction)"""
    for index, arg in enumerate([data_string, format]):
        if not isinstance(arg, str):
            raise TypeError("strptime() argument {} must be str, not {}".format(index, type(arg)))
    found = {}
    end = _match(data_string, _split(format), 0, 0, found)
    if end < 0:
        raise ValueError("time data %r does not match format %r" % (data_string, format))
    if end != len(data_string):
        raise ValueError("unconverted data remains: %s" % data_string[end:])

    def number(directive, default):
        return int(found[directive]) if directive in found else default

    year = None
    if "y" in found:
        year = int(found["y"])
        year += 2000 if year <= 68 else 1900
    if "Y" in found:
        year = int(found["Y"])
    month, day = number("m", 1), number("d", 1)
    if "B" in found:
        month = _MONTHS.index(found["B"].lower()) + 1
    elif "b" in found:
        month = [name[:3] for name in _MONTHS].index(found["b"].lower()) + 1
    hour = number("H", 0)
    if "I" in found:
        hour = int(found["I"])
        half = found.get("p", "").lower()
        if half in ("", "am"):
            hour = 0 if hour == 12 else hour
        elif hour != 12:
            hour += 12
    minute, second = number("M", 0), number("S", 0)
    micros = int(found["f"] + "0" * (6 - len(found["f"]))) if "f" in found else 0
    weekday = julian = None
    if "A" in found:
        weekday = _DAYS.index(found["A"].lower())
    elif "a" in found:
        weekday = [name[:3] for name in _DAYS].index(found["a"].lower())
    elif "w" in found:
        weekday = (int(found["w"]) + 6) % 7
    elif "u" in found:
        weekday = int(found["u"]) - 1
    if "j" in found:
        julian = int(found["j"])
    iso_year, iso_week = number("G", None), number("V", None)
    offset = fraction = zone = None
    dst = -1
    if "z" in found:
        offset, fraction = _zone_offset(found["z"])
    if "Z" in found:
        zone = found["Z"].lower()
        names = [name.lower() for name in time.tzname]
        if zone in ("utc", "gmt") or (zone == names[0] and zone != names[1]):
            dst = 0
        elif zone == names[1] and zone != names[0]:
            dst = 1

    if iso_year is not None:
        if julian is not None:
            raise ValueError(
                "Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead."
            )
        if iso_week is None or weekday is None:
            raise ValueError(
                "ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive "
                "('%A', '%a', '%w', or '%u')."
            )
    elif iso_week is not None:
        if year is None or weekday is None:
            raise ValueError(
                "ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive "
                "('%A', '%a', '%w', or '%u')."
            )
        raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.")

    leap_year_fix = False
    if year is None:
        leap_year_fix = month == 2 and day == 29
        year = 1904 if leap_year_fix else 1900
    if julian is None and weekday is not None:
        if "U" in found or "W" in found:
            monday = "U" not in found
            julian = _julian_of_week(year, int(found["W" if monday else "U"]), weekday, monday)
            if julian <= 0:
                year -= 1
                julian += 366 if _is_leap(year) else 365
        elif iso_year is not None:
            year, month, day = _iso_to_date(iso_year, iso_week, weekday + 0)
    if julian is None:
        limit = 29 if month == 2 and _is_leap(year) else [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
        if day > limit:
            raise ValueError("day is out of range for month")
        julian = _ordinal(year, month, day) - _ordinal(year, 1, 1) + 1
    elif "m" not in found and "b" not in found and "B" not in found or "d" not in found:
        year, month, day = _from_ordinal(julian - 1 + _ordinal(year, 1, 1))
    if weekday is None:
        weekday = _weekday(year, month, day)
    if leap_year_fix:
        year = 1900
    zone_name = found.get("Z")
    return (year, month, day, hour, minute, second, weekday, julian, dst, zone_name, offset), micros, fraction or 0


def _strptime_time(data_string, format="%a %b %d %H:%M:%S %Y"):
    """The struct_time of a text by a format."""
    return time.struct_time(_strptime(data_string, format)[0])


def _strptime_datetime(cls, data_string, format="%a %b %d %H:%M:%S %Y"):
    """What datetime.strptime gives: an instance of its class cls."""
    fields, micros, fraction = _strptime(data_string, format)
    zone_name, offset = fields[-2:]
    if offset is None:
        return cls(*fields[:6], micros)
    from datetime import timedelta, timezone  # the caller's module: it is there
    difference = timedelta(seconds=offset, microseconds=fraction)
    zone = timezone(difference, zone_name) if zone_name else timezone(difference)
    return cls(*fields[:6], micros, zone)

"""datetime: arithmetic, comparison of aware and naive, zones of one's own, formats both ways, rounding, ISO forms, errors."""
import copy
import pickle
from datetime import MAXYEAR, date, datetime, time, timedelta, timezone, tzinfo

d = date(2024, 2, 29)
print(d + timedelta(days=366), d.replace(year=2023, day=28), tuple(d.isocalendar()), d.weekday(), d.isoweekday(), d.timetuple().tm_yday, d.toordinal(), date.fromordinal(1), date.fromisocalendar(2020, 53, 7), d.ctime(), date.min, date.max, date.resolution)
td = timedelta(days=1, hours=-2, minutes=90, seconds=3.5, milliseconds=1, microseconds=-1, weeks=1)
print(td, repr(td), td.total_seconds(), -td, abs(-td), td * 2, td / 2, td // timedelta(hours=5), td % timedelta(hours=5), divmod(td, timedelta(days=3)), td * 0.1, td / timedelta(minutes=1), timedelta(microseconds=0.5), timedelta(microseconds=1.5), bool(timedelta(0)), timedelta(days=-1, seconds=5), str(timedelta(days=1000000)), timedelta.max)
dt = datetime(2023, 12, 31, 23, 59, 59, 999999)
print(dt + timedelta(microseconds=1), dt - datetime(2000, 1, 1), dt.isoformat(), dt.isoformat(" ", "minutes"), dt.isoformat(timespec="milliseconds"), dt.date(), dt.time(), dt.timetuple()[:6], repr(dt), datetime.combine(d, time(1, 2)), dt.replace(microsecond=0, fold=1))


class Zone(tzinfo):
    def __init__(self, hours, name, dst=0):
        self.offset, self.name, self.extra = timedelta(hours=hours), name, timedelta(hours=dst)

    def utcoffset(self, dt):
        return self.offset + self.dst(dt)

    def dst(self, dt):
        return self.extra if dt is not None and 3 < dt.month < 10 else timedelta(0)

    def tzname(self, dt):
        return self.name + ("+S" if self.dst(dt) else "")

    def __repr__(self):
        return f"Zone({self.name})"


east, west = Zone(2, "E", 1), Zone(-5.5, "W")
a, b = datetime(2024, 7, 1, 12, tzinfo=east), datetime(2024, 7, 1, 12, tzinfo=west)
print(a, b, b - a, a < b, a.astimezone(west), a.astimezone(timezone.utc), a.utcoffset(), a.tzname(), a.dst(), a.utctimetuple()[:5], a == a.astimezone(west), hash(a) == hash(a.astimezone(west)), a.timestamp(), repr(a))
print(timezone(timedelta(hours=-3, minutes=-30)), timezone(timedelta(0)), timezone.utc, timezone(timedelta(hours=1), "CET"), repr(timezone(timedelta(seconds=5))), datetime.fromtimestamp(86399.999999, timezone.utc), datetime.fromtimestamp(-1.5, timezone.utc), timezone.utc == timezone(timedelta(0)), copy.deepcopy(timezone.utc) is timezone.utc)
print(dt.strftime("%Y-%m-%d %H:%M:%S.%f|%j|%U|%W|%a|%A|%b|%B|%p|%I|%y|%%|%G-W%V-%u|%w"), a.strftime("%z %Z %:z" if False else "%z %Z"), time(5, 6).strftime("%H%M%S"), d.strftime("%d/%m"), f"{dt:%d.%m.%y}", f"{d}", format(time(1), "%H"))
for text, fmt in (("2024-02-29 05:06:07.89", "%Y-%m-%d %H:%M:%S.%f"), ("1 jan 99", "%d %b %y"), ("12:30 AM", "%I:%M %p"), ("2024 060", "%Y %j"), ("Mon 2024 9", "%a %Y %W"), ("2020-05-06T07:08:09+0530", "%Y-%m-%dT%H:%M:%S%z"), ("05Z", "%dZ"), ("2021-W07-3", "%G-W%V-%u"), ("31 02", "%d %m"), ("x", "%Y"), ("2024 extra", "%Y"), ("24", "%H"), ("a", "%Q"), ("1", "%")):
    try:
        print(datetime.strptime(text, fmt), end="; ")
    except ValueError as error:
        print(error)
for cls, text in ((date, "2024-02-30"), (date, "20240229"), (date, "2024-W09-4"), (datetime, "2024-01-02T03:04:05.678+01:30"), (datetime, "20240102T0304Z"), (datetime, "2024-01-02"), (datetime, "2024-01-02 24:00"), (time, "04:05:06,123456"), (time, "T0405"), (time, "25:00"), (date, "garbage"), (datetime, "2024-1-2")):
    try:
        print(repr(cls.fromisoformat(text)), end="; ")
    except ValueError as error:
        print(type(error).__name__)
t = time(23, 59, 58, 5, tzinfo=east)
print(t, t.isoformat("seconds"), t.replace(hour=0), t.utcoffset(), time(1) < time(2), time.max, bool(time(0)), time(1, tzinfo=timezone.utc) == time(2, tzinfo=timezone(timedelta(hours=1))), time(3) == time(3, fold=1))
for x in (d, dt, td, time(1, 2, fold=1), timezone.utc, datetime(2020, 1, 1, tzinfo=timezone(timedelta(hours=2)))):
    assert pickle.loads(pickle.dumps(x)) == x or isinstance(x.tzinfo, Zone)
for call in (lambda: date(2023, 2, 29), lambda: date(0, 1, 1), lambda: datetime(2020, 1, 1, 24), lambda: time(0, 60), lambda: date.max + timedelta(1), lambda: timedelta(days=10**10), lambda: d + 5, lambda: a < dt, lambda: a - dt, lambda: d < dt, lambda: timezone(timedelta(hours=24)), lambda: timezone("x"), lambda: datetime(2020, 1, 1, tzinfo="x"), lambda: dt.astimezone("x"), lambda: timedelta(1) / "a", lambda: timedelta(1) // 0, lambda: date.fromordinal(0), lambda: datetime.strptime(5, "x"), lambda: tzinfo().utcoffset(None)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__)
print(dt == "x", d != 5, a == dt, d == dt, sorted([datetime(2020, 1, 2), datetime(2020, 1, 1, 5)]), max(d, date.min), MAXYEAR, {date(2020, 1, 1): "ny"}[datetime(2020, 1, 1).date()])


class Day(date):
    def __add__(self, other):
        return type(self).fromordinal(self.toordinal() + other) if isinstance(other, int) else super().__add__(other)


print(Day(2020, 1, 31) + 1, type(Day(2020, 1, 1) + 1).__name__, type(Day.today()).__name__, Day(2020, 1, 1) + timedelta(1), type(Day(2020, 1, 1) + timedelta(1)).__name__, Day(2020, 3, 1) - Day(2020, 2, 1))

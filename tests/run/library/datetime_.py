import datetime as dt
from datetime import date, datetime, time, timedelta, timezone

d = date(2024, 2, 29)
print(d, repr(d), d.year, d.weekday(), d.isoweekday(), tuple(d.isocalendar()), d.toordinal(), d.isoformat(), d.strftime("%d/%m/%y %A %j"), d.replace(year=2023, day=1), d.ctime(), date.fromisoformat("2024-01-05"), date.fromordinal(738000), d + timedelta(days=1), d - date(2024, 1, 1), d < date(2025, 1, 1), f"{d:%Y}", date.fromisocalendar(2024, 9, 4))
t = time(12, 30, 45, 123456)
print(t, repr(t), t.isoformat("minutes"), t.replace(hour=1), time.fromisoformat("04:23:01"), t < time(13), f"{t:%H:%M}", time(1, tzinfo=timezone.utc), time.min, time.max)
n = datetime(2024, 2, 29, 13, 5, 9, 1234)
print(n, repr(n), n.date(), n.time(), n.isoformat(), n.isoformat(" ", "seconds"), n.strftime("%Y-%m-%d %I:%M:%S %p %f %a %b %%"), n.timetuple()[:6], n + timedelta(hours=12, minutes=-5), n - datetime(2023, 12, 25), n.replace(microsecond=0), datetime.combine(d, t), datetime.strptime("2024-03-01 10:11:12.5", "%Y-%m-%d %H:%M:%S.%f"), datetime.fromisoformat("2024-03-01T10:11:12+02:00"))
tz = timezone(timedelta(hours=5, minutes=30), "IST")
a = datetime(2024, 1, 1, 12, tzinfo=tz)
print(a, repr(a), a.astimezone(timezone.utc), a.utcoffset(), a.tzname(), a.timestamp(), datetime.fromtimestamp(0, timezone.utc), timezone.utc, timezone(timedelta(hours=-3)), a == a.astimezone(timezone.utc), hash(a) == hash(a.astimezone(timezone.utc)), a.strftime("%z %Z"), datetime.strptime("2024 +0530", "%Y %z"))
x = timedelta(days=1, hours=2, minutes=3, seconds=4, milliseconds=5)
print(x, repr(x), x.total_seconds(), x.days, x.seconds, x.microseconds, x * 2, x / 2, x // timedelta(hours=1), x % timedelta(hours=1), -x, abs(-x), x > timedelta(), divmod(x, timedelta(hours=5)), timedelta(weeks=1), timedelta(microseconds=-1), str(timedelta(-1, 5)), sum([x, x], timedelta()), bool(timedelta()), timedelta(seconds=1.5), x * 1.5, timedelta.max)
for f in (lambda: datetime.strptime("x", "%Y"), lambda: datetime.strptime("2024-01-01 z", "%Y-%m-%d"), lambda: date.fromisoformat("x")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(sorted([date(2024, 5, 1), date(2023, 1, 1)]), {d: 1}[date(2024, 2, 29)], date.min, datetime.max, date.resolution, isinstance(n, date), dt.MINYEAR, dt.UTC)
class E(tzinfo := dt.tzinfo):
    def utcoffset(self, d): return timedelta(hours=-5)
    def dst(self, d): return timedelta(0)
    def tzname(self, d): return "EST"
print(datetime(2024, 1, 1, tzinfo=E()), datetime(2024, 1, 1, tzinfo=E()).astimezone(timezone.utc), datetime(2024, 1, 1, 5, fold=1).fold)
import copy, pickle
print(copy.copy(n) == n, copy.deepcopy(a) == a, pickle.loads(pickle.dumps(n)) == n)

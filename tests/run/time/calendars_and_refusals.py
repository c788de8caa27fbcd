"""time and datetime without looking at the clock: strftime of every directive, strptime and its refusals, struct_time, arithmetic across months, ISO forms and zones."""
import calendar
import time
from datetime import MAXYEAR, UTC, date, datetime, time as clock, timedelta, timezone


def attempt(label, function):
    try:
        print(label, "->", function())
    except Exception as error:
        print(label, "!", type(error).__name__, error)


t = time.gmtime(951827696)
print(t, t.tm_year, t[0:3], tuple(t), t.tm_zone, t.tm_gmtoff, len(t), t == tuple(t), calendar.timegm(t))
for directive in "aAbBcdHIjmMpSUwWxXyYzZ%DeFgGhklnrRstTuV":
    if directive != "s":
        attempt(directive, lambda: repr(time.strftime(f"<%{directive}>", t)))
for moment in (0, -1, 86399, 2**31, 253402300799, 1.9, -1.5, 1e9):
    attempt(f"gmtime {moment}", lambda: time.strftime("%Y-%m-%d %H:%M:%S %j %U %W %w", time.gmtime(moment)))
for bad in ("x", float("nan"), float("inf"), 10**20):
    attempt(f"gmtime {bad}", lambda: time.gmtime(bad))
for label, function in {
    "asctime": lambda: time.asctime(t), "asctime tuple": lambda: time.asctime((2024, 2, 29, 1, 2, 3, 3, 60, 0)), "asctime short": lambda: time.asctime((2024, 2, 29)), "asctime month": lambda: time.asctime((2024, 13, 29, 1, 2, 3, 3, 60, 0)), "strftime month": lambda: time.strftime("%B", (2024, 13, 1, 0, 0, 0, 0, 1, 0)), "strftime day": lambda: time.strftime("%d", (2024, 1, 32, 0, 0, 0, 0, 1, 0)), "strftime hour": lambda: time.strftime("%H", (2024, 1, 1, 24, 0, 0, 0, 1, 0)), "strftime zero month": lambda: time.strftime("%d.%m", (2024, 0, 0, 0, 0, 0, 0, 0, 0)), "strftime text": lambda: time.strftime("%d", "x"), "strftime percent": lambda: time.strftime("100%%", t), "strftime é": lambda: time.strftime("é %Y", t), "struct": lambda: time.struct_time(range(9)), "struct short": lambda: time.struct_time((1, 2)), "sleep": lambda: time.sleep(-1), "sleep text": lambda: time.sleep("1"), "clock": lambda: time.get_clock_info("nothing"), "mktime": lambda: time.mktime((1, 2)), "monotonic": lambda: time.get_clock_info("monotonic").monotonic}.items():
    attempt(label, function)
for text, form in (("2024-02-29 23:59:59", "%Y-%m-%d %H:%M:%S"), ("29 Feb 24", "%d %b %y"), ("1 january 1999", "%d %B %Y"), ("12:30 PM", "%I:%M %p"), ("12 am", "%I %p"), ("366 2024", "%j %Y"), ("Mon 10 2024", "%a %U %Y"), ("2024 W10 1", "%G W%V %u"), ("2024-02-30", "%Y-%m-%d"), ("2023-02-29", "%Y-%m-%d"), ("x", "%Y"), ("2024 rest", "%Y"), ("24:00", "%H:%M"), ("13 pm", "%I %p"), ("5", "%q"), ("5", "%"), ("  5  ", " %d "), ("61", "%S"), ("69", "%y"), ("68", "%y"), ("+0530", "%z"), ("Z", "%z"), ("UTC", "%Z"), ("1.5", "%S.%f"), ("2024", "%G")):
    attempt(f"strptime {text!r} {form!r}", lambda: tuple(time.strptime(text, form)))
d = date(2024, 1, 31)
for label, function in {
    "plus": lambda: d + timedelta(days=30), "minus": lambda: d - date(2023, 1, 31), "replace": lambda: d.replace(month=2), "replace day": lambda: d.replace(month=2, day=29), "iso": lambda: (d.isocalendar(), d.isoweekday(), d.weekday(), d.toordinal(), d.timetuple()[7]), "fromiso": lambda: [date.fromisoformat(x) for x in ("2024-02-29", "20240229", "2024-W09-4", "2024W094")], "fromiso bad": lambda: date.fromisoformat("2024-2-29"), "fromiso type": lambda: date.fromisoformat(5), "fromisocalendar": lambda: date.fromisocalendar(2020, 53, 7), "fromisocalendar bad": lambda: date.fromisocalendar(2021, 53, 1), "year": lambda: date(0, 1, 1), "year big": lambda: date(MAXYEAR + 1, 1, 1), "month": lambda: date(2024, 13, 1), "day": lambda: date(2023, 2, 29), "overflow": lambda: date.max + timedelta(1), "compare": lambda: d < datetime(2024, 1, 31), "equal": lambda: d == datetime(2024, 1, 31), "format": lambda: f"{d:%A the %d. of %B} {d}", "delta": lambda: (timedelta(hours=-1), timedelta(days=1.5, minutes=-3), timedelta(weeks=1) / 4, timedelta(1) // timedelta(hours=5), divmod(timedelta(1), timedelta(hours=5)), -timedelta(1, 5), abs(timedelta(-1)), timedelta(1) * 1.5, str(timedelta(100, 5, 7)), repr(timedelta(microseconds=-1)), timedelta(1).total_seconds())}.items():
    attempt(label, function)
z = timezone(timedelta(hours=5, minutes=30), "IST")
m = datetime(2024, 3, 10, 12, 30, 15, 250, tzinfo=z)
for label, function in {
    "iso": lambda: (m.isoformat(), m.isoformat(" ", "milliseconds"), str(m), repr(m)), "convert": lambda: m.astimezone(UTC), "utc": lambda: (m.utcoffset(), m.tzname(), m.utctimetuple()[:5], m.timestamp()), "minus": lambda: m - datetime(2024, 3, 10, tzinfo=UTC), "naive": lambda: m - datetime(2024, 3, 10), "naive less": lambda: m < datetime(2024, 3, 10), "naive equal": lambda: m == datetime(2024, 3, 10, 12, 30, 15, 250), "fromiso": lambda: [datetime.fromisoformat(x).isoformat() for x in ("2024-03-10T01:02:03Z", "2024-03-10 01:02:03.5+02:00", "20240310T010203", "2024-03-10", "2024-W10-7T01")], "fromiso bad": lambda: datetime.fromisoformat("2024-03-10T25:00"), "strptime": lambda: datetime.strptime("10/03/24 01:02:03.5 +0100", "%d/%m/%y %H:%M:%S.%f %z"), "strptime bad": lambda: datetime.strptime("10", "%d %m"), "strftime": lambda: m.strftime("%Y %f %z %Z %j %%"), "fold": lambda: (m.replace(fold=1).fold, m.replace(fold=1) == m), "combine": lambda: datetime.combine(d, clock(5, 6, tzinfo=UTC)), "fromtimestamp": lambda: datetime.fromtimestamp(0.000001, UTC), "clock": lambda: (clock(1, 2, 3), clock(23, 59, 59, 999999).isoformat("minutes"), clock.fromisoformat("01:02:03.004"), clock(1) < clock(2), clock()), "clock bad": lambda: clock(24), "zone": lambda: (timezone(timedelta(0)), timezone(timedelta(hours=-3)), repr(z), timezone.utc is UTC, z == timezone(timedelta(minutes=330))), "zone bad": lambda: timezone(timedelta(hours=24)), "zone type": lambda: timezone(5), "hash": lambda: hash(m) == hash(m.astimezone(UTC)), "year range": lambda: datetime(1, 1, 1, tzinfo=z).astimezone(UTC)}.items():
    attempt(label, function)

"""time: struct_time, strftime and strptime over formats, mktime round trips, errors."""
import os
import time

os.environ["TZ"] = "UTC"
time.tzset()
t = time.gmtime(86400 * 365 + 3661)
print(t, tuple(t), t.tm_year, t[3:6], t.tm_zone, t.tm_gmtoff, len(t), time.asctime(t), time.ctime(0), time.mktime(t), t == time.struct_time(tuple(t)), t.n_fields, t.n_sequence_fields, repr(time.struct_time(range(9))))
for f in ("%Y-%m-%d", "%H:%M:%S", "%a %A %b %B", "%j %U %W %w %u", "%y %C", "%I %p", "%c", "%x %X", "%%", "%e|%k|%l", "%D %F %T %R", "%s", "%Z %z", "%G %V", "text", "", "%", "%Q", "é %d"):
    print(repr(f), repr(time.strftime(f, t)))
for text, f in (("2024-02-29", "%Y-%m-%d"), ("Mon Jan  5 10:11:12 1970", "%a %b %d %H:%M:%S %Y"), ("12:30 PM", "%I:%M %p"), ("365 99", "%j %y"), ("1.5", "%f") if False else ("07", "%d"), ("MARCH", "%B"), ("2024 10 1", "%Y %W %w"), ("%", "%%")):
    print(text, time.strptime(text, f)[:8])
for call in (lambda: time.strptime("x", "%d"), lambda: time.strptime("2023-02-29", "%Y-%m-%d"), lambda: time.strptime("1", "%Q"), lambda: time.strptime("1 2", "%d"), lambda: time.strptime(5), lambda: time.strftime(5), lambda: time.strftime("%d", (1, 2)), lambda: time.strftime("%d", (2024, 13, 1, 0, 0, 0, 0, 1, 0)), lambda: time.asctime((1,)), lambda: time.gmtime("x"), lambda: time.gmtime(1e20), lambda: time.mktime((1, 2)), lambda: time.sleep(-1), lambda: time.sleep("x"), lambda: time.struct_time((1, 2)), lambda: time.struct_time(5), lambda: time.ctime("x"), lambda: time.localtime(1.9)[5], lambda: time.gmtime(None) is None, lambda: time.strptime("12", "%H%"), lambda: time.get_clock_info("x"), lambda: time.get_clock_info("monotonic").monotonic):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
a, b = time.perf_counter(), time.perf_counter_ns()
print(a > 0, b > 0, time.monotonic() <= time.monotonic(), time.time_ns() > 10**18, time.process_time() >= 0, time.timezone, time.daylight, time.tzname[0], time.altzone)

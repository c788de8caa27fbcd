"""time.strptime: directives, defaults, errors."""
import time

for text, format in [
    ("2000-01-02", "%Y-%m-%d"),
    ("Feb 29", "%b %d"),
    ("29 feb 01", "%d %b %y"),
    ("12:30 PM", "%I:%M %p"),
    ("12:30 am", "%I:%M %p"),
    ("2001 10 Mon", "%Y %U %a"),
    ("2001 10 Mon", "%Y %W %a"),
    ("2020-060", "%Y-%j"),
    ("Thu Jan  1 00:00:00 1970", "%c"),
    ("01/02/99 10:11:12", "%x %X"),
    ("2020-01-01T00:00:00+0530", "%Y-%m-%dT%H:%M:%S%z"),
    ("2020 10 3", "%G %V %u"),
    ("20200102", "%Y%m%d"),
    ("1112", "%d%m"),
    ("100%", "100%%"),
    ("wednesday", "%A"),
    ("2000-02-30", "%Y-%m-%d"),
    ("2000", "%Y-%m"),
    ("2000x", "%Y"),
    ("x", "%q"),
    ("x", "%"),
    ("62", "%S"),
    ("2020 10", "%G %V"),
]:
    try:
        t = time.strptime(text, format)
        print(text, tuple(t), t.tm_gmtoff)
    except ValueError as e:
        print(text, e)
for seconds in range(0, 2 * 10**9, 123456789):
    t = time.gmtime(seconds)
    print(time.strptime(time.strftime("%Y-%m-%d %H:%M:%S", t), "%Y-%m-%d %H:%M:%S")[:8] == t[:8], end=" ")
print(time.strptime("Thu Jan  1 00:00:00 1970"))

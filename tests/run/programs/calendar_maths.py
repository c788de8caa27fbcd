"""Days of the week, leap years, Easter, a month calendar and durations."""

DAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]


def is_leap(y):
    return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)


def days_in_month(y, m):
    return 28 + is_leap(y) if m == 2 else 30 + (m + m // 8) % 2


def ordinal(y, m, d):
    if not (1 <= m <= 12 and 1 <= d <= days_in_month(y, m)):
        raise ValueError(f"{y}-{m}-{d} is no date")
    y -= 1
    days = y * 365 + y // 4 - y // 100 + y // 400
    return days + sum(days_in_month(y + 1, k) for k in range(1, m)) + d


def weekday(y, m, d):
    return (ordinal(y, m, d) + 6) % 7


def easter(y):
    a, b, c = y % 19, y // 100, y % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * l) // 451
    month, day = divmod(h + l - 7 * m + 114, 31)
    return y, month, day + 1


def month(y, m):
    lines = [f"{y}-{m:02}".center(20).rstrip(), " ".join(DAYS)]
    cells = ["  "] * weekday(y, m, 1) + [f"{d:2}" for d in range(1, days_in_month(y, m) + 1)]
    for i in range(0, len(cells), 7):
        lines.append(" ".join(cells[i : i + 7]))
    return "\n".join(lines)


def duration(seconds):
    parts = []
    for name, size in (("day", 86400), ("hour", 3600), ("minute", 60), ("second", 1)):
        n, seconds = divmod(seconds, size)
        if n:
            parts.append(f"{n} {name}{'s' if n != 1 else ''}")
    return ", ".join(parts) or "nothing"


print([y for y in range(1896, 1913) if is_leap(y)], [days_in_month(2024, m) for m in range(1, 13)])
print(DAYS[weekday(2024, 2, 29)], DAYS[weekday(1969, 7, 20)], DAYS[weekday(2000, 1, 1)], ordinal(2024, 1, 1) - ordinal(1970, 1, 1))
print([easter(y) for y in (1961, 2000, 2024, 2038)], [DAYS[weekday(*easter(y))] for y in range(2000, 2004)])
print(month(2024, 2), month(2021, 8), sep="\n")
print([duration(s) for s in (0, 59, 61, 3600, 90061, 10 ** 7)], [(y, m) for y in (2026,) for m in range(1, 13) if weekday(y, m, 13) == 4])
for bad in ((2023, 2, 29), (2024, 13, 1), (2024, 4, 31)):
    try:
        ordinal(*bad)
    except ValueError as e:
        print(e)

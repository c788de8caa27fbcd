import calendar

print(calendar.month(2024, 2))
print(calendar.TextCalendar(firstweekday=6).formatmonth(2023, 12))
print(calendar.monthrange(2023, 2), calendar.isleap(1900), calendar.isleap(2000), calendar.leapdays(2000, 2025), calendar.weekday(2024, 7, 4), calendar.timegm((2024, 1, 1, 0, 0, 0)))
print(calendar.monthcalendar(2024, 9), list(calendar.Calendar().itermonthdays2(2024, 2))[:8], calendar.day_name[0], calendar.month_abbr[12], list(calendar.day_abbr), calendar.month_name[1])
print(list(calendar.Calendar(6).itermonthdates(2024, 3))[0], calendar.Calendar().monthdays2calendar(2021, 5)[0], calendar.calendar(2023, m=4)[:200])
print(len(calendar.HTMLCalendar().formatmonth(2024, 1)), calendar.firstweekday(), calendar.setfirstweekday(calendar.SUNDAY), calendar.firstweekday())
for f in (lambda: calendar.monthrange(2024, 13), lambda: calendar.setfirstweekday(9)):
    try:
        f()
    except ValueError as e:
        print(type(e).__name__, e)

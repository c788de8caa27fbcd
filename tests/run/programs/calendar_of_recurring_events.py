"""Appointments: recurrence rules as generators merged lazily, conflicts, durations, text parsing, exceptions, zones by fixed offsets."""
import calendar
import heapq
import re
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, timezone
from itertools import count, islice, takewhile

DAYS = {d.lower(): i for i, d in enumerate(calendar.day_abbr)}


@dataclass(order=True, frozen=True)
class Slot:
    start: datetime
    end: datetime = field(compare=False)
    title: str = field(compare=False)

    def overlaps(self, other):
        return self.start < other.end and other.start < self.end

    def __str__(self):
        return f"{self.start:%a %d %b %H:%M}-{self.end:%H:%M} {self.title}"


class Rule:
    PATTERN = re.compile(r"every (?P<n>\d+ )?(?P<unit>day|week|month|weekday|(?:mon|tue|wed|thu|fri|sat|sun)(?:,\w{3})*)s?(?: on the (?P<nth>\d)(?:st|nd|rd|th) (?P<nthday>\w{3}))?", re.I)

    def __init__(self, text):
        m = self.PATTERN.fullmatch(text.strip())
        if not m:
            raise ValueError(f"cannot understand {text!r}")
        self.n, self.unit = int(m["n"] or 1), m["unit"].lower()
        self.nth = (int(m["nth"]), DAYS[m["nthday"].lower()]) if m["nth"] else None

    def dates(self, start):
        match self.unit:
            case "day":
                yield from (start + timedelta(self.n * i) for i in count())
            case "week":
                yield from (start + timedelta(weeks=self.n * i) for i in count())
            case "weekday":
                yield from (d for i in count() if (d := start + timedelta(i)).weekday() < 5)
            case "month":
                for i in count(0, self.n):
                    years, month = divmod(start.month - 1 + i, 12)
                    year, month = start.year + years, month + 1
                    if self.nth:
                        k, weekday = self.nth
                        days = [w[weekday] for w in calendar.monthcalendar(year, month) if w[weekday]]
                        if k <= len(days) and (d := date(year, month, days[k - 1])) >= start:
                            yield d
                    elif start.day <= calendar.monthrange(year, month)[1]:
                        yield date(year, month, start.day)
            case names:
                wanted = {DAYS[n] for n in names.split(",")}
                yield from (d for i in count() if (d := start + timedelta(i)).weekday() in wanted)


@dataclass
class Event:
    title: str
    start: datetime
    length: timedelta
    rule: Rule | None = None
    until: date = date.max
    skip: set = field(default_factory=set)

    def slots(self):
        for d in [self.start.date()] if self.rule is None else self.rule.dates(self.start.date()):
            if d > self.until:
                return
            if d not in self.skip:
                begin = datetime.combine(d, self.start.time(), self.start.tzinfo)
                yield Slot(begin, begin + self.length, self.title)


def duration(text):
    m = re.fullmatch(r"(?:(\d+)h)?(?:(\d+)m)?", text)
    if not m or not m[0]:
        raise ValueError(f"bad duration {text!r}")
    return timedelta(hours=int(m[1] or 0), minutes=int(m[2] or 0))


class Diary:
    def __init__(self):
        self.events = []

    def add(self, title, start, length, rule=None, **kw):
        self.events.append(Event(title, datetime.fromisoformat(start), duration(length), Rule(rule) if rule else None, **kw))
        return self.events[-1]

    def upcoming(self, start):
        return (s for s in heapq.merge(*(e.slots() for e in self.events)) if s.end > start)

    def conflicts(self, start, end):
        active = []
        for slot in takewhile(lambda s: s.start < end, self.upcoming(start)):
            active = [a for a in active if a.end > slot.start]
            yield from ((a.title, slot.title, slot.start.strftime("%d.%m")) for a in active if a.overlaps(slot))
            active.append(slot)

    def free(self, day, length, start=time(9), end=time(17)):
        at = datetime.combine(day, start)
        limit = datetime.combine(day, end)
        for slot in takewhile(lambda s: s.start < limit, self.upcoming(at)):
            if slot.start - at >= length:
                return at.time()
            at = max(at, slot.end)
        return at.time() if limit - at >= length else None


diary = Diary()
diary.add("standup", "2024-01-29T09:00", "15m", "every weekday", until=date(2024, 2, 9))
diary.add("gym", "2024-01-30T08:30", "1h", "every tue,thu", skip={date(2024, 2, 1)})
diary.add("pay day", "2024-01-31T12:00", "5m", "every month")
diary.add("board", "2024-01-01T14:00", "2h30m", "every 2 months on the 2nd Thu")
diary.add("dentist", "2024-02-08T15:00", "45m")
diary.add("review", "2024-02-05T09:10", "3h", "every 2 weeks")
print(*islice(diary.upcoming(datetime(2024, 1, 31)), 12), sep="\n")
print(list(diary.conflicts(datetime(2024, 2, 1), datetime(2024, 2, 15))))
print([str(s.start.date()) for e in diary.events if e.title in ("pay day", "board") for s in islice(e.slots(), 4)])
print(diary.free(date(2024, 2, 5), timedelta(hours=2)), diary.free(date(2024, 2, 8), timedelta(hours=4)), diary.free(date(2024, 2, 8), timedelta(hours=9)))
for bad in (lambda: Rule("every blue moon"), lambda: Rule("every"), lambda: duration("abc"), lambda: duration(""), lambda: Rule("every mon,xyz").dates(date(2024, 1, 1)).__next__()):
    try:
        print(bad())
    except (ValueError, KeyError) as error:
        print(type(error).__name__, error)
oslo, delhi = timezone(timedelta(hours=1), "CET"), timezone(timedelta(hours=5, minutes=30))
call = Slot(datetime(2024, 3, 1, 9, tzinfo=oslo), datetime(2024, 3, 1, 10, tzinfo=oslo), "call")
other = Slot(datetime(2024, 3, 1, 14, tzinfo=delhi), datetime(2024, 3, 1, 15, tzinfo=delhi), "theirs")
print(call.overlaps(other), call.start.astimezone(delhi).isoformat(), other.start - call.start, sorted([other, call])[0].title, call.start.tzname())
hours = {}
for s in takewhile(lambda s: s.start < datetime(2024, 2, 10), diary.upcoming(datetime(2024, 1, 29))):
    hours[s.title] = hours.get(s.title, timedelta()) + (s.end - s.start)
print({k: str(v) for k, v in sorted(hours.items(), key=lambda kv: (-kv[1], kv[0]))}, max(hours.values()) / timedelta(hours=1))

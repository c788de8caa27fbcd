"""Messages call dates and decimals by module and name, subclasses by name only; __name__, repr and pickles stay as they are."""
import pickle
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Context, Decimal, getcontext


class Money(Decimal):
    pass


class Day(date):
    pass


def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


for left in (Decimal("1.5"), Money(2), date(2024, 1, 2), Day(2024, 1, 2), datetime(2024, 1, 2), time(1), timedelta(1), UTC):
    for right in (1.5, "a", None, [1]):
        attempt(lambda: left + right)
        attempt(lambda: right < left)
    attempt(lambda: "ab" * left)
    attempt(lambda: [1][left])
    attempt(lambda: len(left))
    attempt(lambda: left())
    attempt(lambda: left[0])
    attempt(lambda: left.missing)
    attempt(lambda: {**left})
    attempt(lambda: range(left))
    print(type(left), type(left).__name__, type(left).__qualname__, type(left).__module__, pickle.loads(pickle.dumps(left)) == left)
for text in ("2024-02-30", "2023-02-29", "0000-01-01", "2024-13-01", "2024-1-1", "x"):
    attempt(lambda: date.fromisoformat(text))
    attempt(lambda: datetime.fromisoformat(text))
for function in (lambda: date(2024, 2, 30), lambda: Day(2024, 0, 1), lambda: datetime(2024, 1, 1, 24), lambda: time(0, 60), lambda: time(0, 0, 0, 10**6), lambda: datetime(2024, 1, 1, fold=2), lambda: date(2024, "1", 1), lambda: date(2024, 1.0, 1), lambda: datetime(2024, 1, 31).replace(month=2), lambda: date.max + timedelta(1), lambda: datetime.min - timedelta(1), lambda: datetime(2024, 1, 1) - datetime(2024, 1, 1, tzinfo=UTC), lambda: time(1) < time(2, tzinfo=UTC), lambda: datetime(2024, 1, 1) == datetime(2024, 1, 1, tzinfo=UTC), lambda: date(2024, 1, 1).isocalendar(), lambda: timezone(1), lambda: timezone(timedelta(days=1)), lambda: timezone(timedelta(0), 5), lambda: date(2024, 1, 1) < datetime(2024, 1, 1), lambda: datetime(2024, 1, 1) < date(2024, 1, 1), lambda: setattr(getcontext(), "prec", 0), lambda: setattr(getcontext(), "Emin", 1), lambda: setattr(getcontext(), "rounding", "up"), lambda: setattr(getcontext(), "capitals", 5), lambda: Context(prec=5).prec):
    attempt(function)

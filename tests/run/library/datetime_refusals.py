# Functions of datetime, which CPython has in C, leave no frames; ranges of timedelta.
# stderr
from datetime import date, datetime, timedelta

for days in 10 ** 9, 10 ** 10, -10 ** 12, -10 ** 9:
    try:
        timedelta(days=days)
    except OverflowError as error:
        print(error)


def begin(month):
    return date(2024, month, 1)


try:
    begin(13)
except ValueError as error:
    error.__traceback__ = None
    print(error)
try:
    datetime(2020, 1, 1) - date(2020, 1, 1)
except TypeError as error:
    raise ValueError("no such day") from error

"""Exceptions with their own __str__, none, or several lines."""
# exits


class Multi(Exception):
    def __str__(self):
        return "first line\nsecond line\n  third"


class Empty(Exception):
    pass


try:
    raise Empty
except Empty as e:
    print(repr(e), str(e) == "")
raise Multi("ignored", 1)

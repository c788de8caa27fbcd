"""Assertions with messages of several kinds, and their carets."""


def check(value, low, high):
    assert isinstance(value, int), type(value)
    assert low <= value, (value, low)
    assert value <= high
    return value


for args in ((5, 1, 10), ("5", 1, 10), (0, 1, 10), (50, 1, 10)):
    try:
        print(check(*args))
    except AssertionError as error:
        print(repr(error), error.args)
assert not (
    check(3, 1, 5)
), f"three is {'true' if 3 else 'false'}"

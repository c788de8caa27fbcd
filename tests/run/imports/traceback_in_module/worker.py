"""Helper."""


def divide(a, b):
    return check(a) / check(b)


def check(x):
    return x

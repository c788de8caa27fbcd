"""Carets under the failing operator of a long line."""
# exits


def f(a, b, c):
    return (a + b) * (b / c) + a


print(f(1, 2, 3))
print(f(1, 2, 0))

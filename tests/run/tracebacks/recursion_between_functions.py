"""Deep recursion between two functions: no line is repeated often enough to be folded."""
import sys

sys.setrecursionlimit(60)


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


print(even(10), odd(7))
try:
    even(1000)
except RecursionError as error:
    print(error)


def down(n):
    if n == 0:
        raise ValueError("bottom")
    return down(n - 1)


down(9)

"""Traceback: parenthesised operands."""
def f(x):
    return (x + 1) / (x - x)
try:
    f(3)
except ZeroDivisionError as e:
    {}['zz']

"""Logarithms of ints of any size and of floats to any base."""
import math

for n in (1, 2, 3, 10, 2**62, 2**63, 2**64, 10**19, 10**100, 10**308, 10**309, 10**1000, 2**5000, 3**10000):
    print(n.bit_length(), math.log(n), math.log2(n), math.log10(n), math.log(n, 7))
for args in ((0,), (-1,), (-(10**400),), (10, 1), (10, 0), (0, 10), (1, 2, 3), (), ("x",), (2, "x")):
    try:
        print(math.log(*args))
    except (ValueError, TypeError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
print(math.log(8, 2), math.log(1000, 10), math.log(0.5, 10**400), math.log(10**400, 0.5), math.log(True + 1))

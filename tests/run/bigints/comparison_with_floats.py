"""int against float where neither converts exactly: equality, order, hashing, sorting, infinities."""
import math

pairs = [(2**53, 2.0**53), (2**53 + 1, 2.0**53), (2**53 - 1, 2.0**53), (10**22, 1e22), (10**23, 1e23), (2**1023, 2.0**1023), (2**1024, 1.7e308), (-(2**1024), -1.7e308), (10**400, math.inf), (-(10**400), -math.inf), (0, -0.0), (1, 1.0000000000000002), (2**63, 9.223372036854775807e18), (2**64 - 1, 1.8446744073709552e19), (5, math.nan)]
for i, f in pairs:
    print(len(str(i)), f, i == f, i != f, i < f, i <= f, i > f, i >= f, f < i, f > i, hash(i) == hash(f))
numbers = [2**53 + 1, 2.0**53, 2**53, 1e308, 10**308, 10**309, math.inf, -math.inf, -(10**309), 0.5, 0, -0.5]
print([("%r" % n)[:12] for n in sorted(numbers)], max(numbers), ("%r" % min(numbers))[:5])
print({2**60: "i"}.get(2.0**60), {2.0**60: "f"}.get(2**60), len({1, 1.0, True, 1 + 0j}), 2**53 + 1 in [2.0**53], hash(2**61 - 1), hash(2**61), hash(-1), hash(-2), hash(2**100), hash(-(2**100)), hash(10**400) == hash(10**400 + (2**61 - 1)))
for i in (2**53 + 1, 2**54 + 2, 2**54 + 6, 2**64 - 1, 2**64 - 1024, 2**64 - 1025, 10**25, 3**60):
    print(float(i), int(float(i)) - i, i.__float__() == float(i))
for bad in (10**400, -(10**309), 2**1024):
    try:
        float(bad)
    except OverflowError as error:
        print(error)
    try:
        bad + 1.0
    except OverflowError as error:
        print(error)

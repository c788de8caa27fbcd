"""comb, perm, factorial, gcd, lcm, isqrt, prod."""
import math

for n in range(0, 30, 3):
    print([math.comb(n, k) for k in range(n + 2)], [math.perm(n, k) for k in range(0, n + 2, 2)], math.factorial(n))
print(math.comb(1000, 500) % 10**9 + 7, math.comb(10**30, 5), math.perm(10**18, 4), math.perm(40))
print(len(str(math.factorial(1000))), math.factorial(100) // math.factorial(98))
print(math.gcd(), math.gcd(12), math.gcd(-12, 18), math.gcd(0, 0), math.gcd(2**200, 6**100), math.gcd(12, 18, 27))
print(math.lcm(), math.lcm(4), math.lcm(-4, 6), math.lcm(0, 3), math.lcm(*range(1, 60)))
for n in [0, 1, 2, 3, 4, 8, 9, 2**31, 2**62 - 1, 2**63 - 1, 2**64 - 1, 2**64, 10**40, 10**40 - 1, 3**201]:
    r = math.isqrt(n)
    print(n, r, r * r <= n < (r + 1) ** 2)
print(math.prod([]), math.prod([2, 3, 4]), math.prod([1.5, 2], start=3), math.prod(range(1, 25)), math.prod(["ab", 3], start=1) if False else "")
print(math.prod([2, "ab"]), math.prod([[1, 2], 2]))


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


print(math.gcd(Index(12), 8), math.comb(Index(6), Index(2)), math.isqrt(Index(17)), math.factorial(Index(6)), math.factorial(True))
for call in (
    lambda: math.comb(-1, 2),
    lambda: math.comb(2, -1),
    lambda: math.comb(2.0, 1),
    lambda: math.perm(-1, 2),
    lambda: math.perm(2, -1),
    lambda: math.factorial(-3),
    lambda: math.factorial(3.0),
    lambda: math.factorial("3"),
    lambda: math.isqrt(-1),
    lambda: math.gcd(1.5, 2),
    lambda: math.lcm("a"),
    lambda: math.comb(10**400, 10**300),
    lambda: math.factorial(10**30),
    lambda: math.comb(5),
    lambda: math.prod(5),
    lambda: math.prod([1], 2),
):
    try:
        print(call())
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)

"""gcd, lcm, isqrt, comb, perm, factorial, prod: many arguments, big numbers, objects, errors."""
import math

print(math.gcd(), math.gcd(12), math.gcd(12, 18, 27), math.gcd(-12, 18), math.gcd(0, 0), math.gcd(2**100, 6**50) == 2**50, math.lcm(), math.lcm(4, 6, 10), math.lcm(0, 5), math.lcm(-3, 7), math.lcm(10**20, 15))
print([math.isqrt(n) for n in (0, 1, 15, 16, 17, 10**20, 10**20 - 1, 2**64)], math.isqrt(10**41) ** 2 <= 10**41, [math.comb(n, k) for n, k in ((5, 2), (5, 0), (5, 6), (0, 0), (52, 5), (100, 50))], [math.perm(n, k) for n, k in ((5, 2), (5, None), (5, 0), (3, 5))], math.perm(6), math.factorial(0), math.factorial(20), math.factorial(30))
print(math.prod([]), math.prod([1, 2, 3], start=10), math.prod([0.5, 4]), math.prod("ab" for _ in ()) if True else 0, math.prod([[1]] , start=3), math.sumprod if hasattr(math, "sumprod") else "no sumprod")
for call in (lambda: math.gcd(1.5), lambda: math.gcd("a"), lambda: math.lcm(1, 2.0), lambda: math.isqrt(-1), lambda: math.isqrt(2.0), lambda: math.comb(-1, 2), lambda: math.comb(5, -2), lambda: math.comb(5.0, 2), lambda: math.comb(5), lambda: math.perm(-1), lambda: math.perm(5, -1), lambda: math.factorial(-1), lambda: math.factorial(2.0), lambda: math.factorial("3"), lambda: math.factorial(10**20), lambda: math.prod(5), lambda: math.prod(["a", "b"]), lambda: math.prod([1], 2), lambda: math.gcd(1, key=2), lambda: math.perm(5, "x"), lambda: math.comb(10**20, 10**20 - 1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class I:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


print(math.gcd(I(12), 8), math.isqrt(I(17)), math.comb(I(5), I(2)), math.factorial(I(4)), math.factorial(True), math.lcm(I(6), True))
rows = [[math.comb(n, k) for k in range(n + 1)] for n in range(8)]
print(rows[-1], all(sum(r) == 2**i for i, r in enumerate(rows)), sum(math.perm(5, k) for k in range(6)))

"""gcd, lcm, factorial, comb, perm, isqrt with ints of all sizes."""
import math

print(math.gcd(12, 18), math.gcd(), math.gcd(5), math.gcd(0, 0), math.gcd(-12, 18, 27), math.gcd(2 ** 70, 6 ** 40), math.lcm(4, 6), math.lcm(), math.lcm(3, 0), math.lcm(2 ** 40, 3 ** 30))
print([math.factorial(n) for n in range(12)], math.factorial(30), math.comb(5, 2), math.comb(100, 50), math.comb(3, 5), math.perm(5), math.perm(5, 2), math.perm(2, 5))
print([math.isqrt(n) for n in (0, 1, 2, 3, 4, 15, 16, 17, 10 ** 30, 10 ** 30 - 1, 2 ** 127)])
print(math.floor(2.7), math.ceil(2.1), math.trunc(-2.7), math.floor(-2.1), math.floor(10 ** 20), math.ceil(1e20), math.floor(True), type(math.floor(2.5)).__name__)
for call in (lambda: math.factorial(-1), lambda: math.factorial(2.5), lambda: math.factorial("a"), lambda: math.isqrt(-1), lambda: math.comb(-1, 2), lambda: math.gcd(1.5), lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-5), lambda: math.sqrt("x"), lambda: math.floor("x"), lambda: math.exp(1000), lambda: math.pow(0, -1), lambda: math.acos(2), lambda: math.floor(math.inf), lambda: math.ceil(math.nan), lambda: math.sin(math.inf), lambda: math.fmod(1, 0), lambda: math.log(10, 1), lambda: math.hypot("a"), lambda: math.sqrt(), lambda: math.atan2(1), lambda: math.ldexp(1.0, 5000), lambda: math.factorial(None), lambda: math.prod(5), lambda: math.isclose(1)):
    try:
        print(call())
    except (ValueError, TypeError, OverflowError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
print(math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-10), math.isclose(0, 1e-10, abs_tol=1e-9))


class F:
    def __float__(self):
        return 4.0

    def __floor__(self):
        return "floor!"


print(math.sqrt(F()), math.floor(F()), math.sqrt(True), math.sqrt(2 ** 60), math.sumprod([1], [2]) if hasattr(math, "sumprod") else "")

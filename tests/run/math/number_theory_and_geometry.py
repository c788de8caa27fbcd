"""math, cmath and integers together: primes, gcds, combinatorics, geometry, series, rounding modes, exactness, errors of every function."""
import cmath
import math
from fractions import Fraction
from functools import reduce


def sieve(n):
    flags = bytearray([1]) * (n + 1)
    flags[:2] = b"\0\0"
    for i in range(2, math.isqrt(n) + 1):
        if flags[i]:
            flags[i * i::i] = bytes(len(range(i * i, n + 1, i)))
    return [i for i, f in enumerate(flags) if f]


def miller_rabin(n):
    if n < 2 or n % 2 == 0:
        return n == 2
    d, s = n - 1, 0
    while d % 2 == 0:
        d, s = d // 2, s + 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if a % n == 0:
            continue
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        if not any((x := x * x % n) == n - 1 for _ in range(s - 1)):
            return False
    return True


def egcd(a, b):
    x0, x1, y0, y1 = 1, 0, 0, 1
    while b:
        q, a, b = a // b, b, a % b
        x0, x1, y0, y1 = x1, x0 - q * x1, y1, y0 - q * y1
    return a, x0, y0


def crt(pairs):
    n = math.prod(m for _, m in pairs)
    return sum(r * (n // m) * pow(n // m, -1, m) for r, m in pairs) % n, n


def factor(n):
    out, p = {}, 2
    while p * p <= n:
        while n % p == 0:
            out[p] = out.get(p, 0) + 1
            n //= p
        p += 1 + (p > 2)
    if n > 1:
        out[n] = 1
    return out


def continued(x, n):
    for _ in range(n):
        yield (a := math.floor(x))
        if x == a:
            return
        x = 1 / (x - a)


print(sieve(50), miller_rabin(2**61 - 1), miller_rabin(2**67 - 1), egcd(240, 46), crt([(2, 3), (3, 5), (2, 7)]), factor(2**10 * 3 * 97**2), list(continued(Fraction(415, 93), 10)), list(continued(math.sqrt(2), 6)))
print(math.gcd(), math.gcd(12, -18, 30), math.lcm(), math.lcm(4, 6, 10), math.lcm(0, 5), math.comb(52, 5), math.comb(5, 9), math.perm(10, 3), math.perm(4), math.factorial(25), math.isqrt(10**40 + 1), math.isqrt(0), math.prod([]), math.prod([2, 0.5, Fraction(1, 2)]), math.prod([1, 2], start=5), math.gcd(2**70, 6**40) == 2**40)
print(math.hypot(3, 4), math.hypot(), math.hypot(1, 2, 2), math.dist((1, 2), (4, 6)), math.degrees(math.pi), round(math.radians(180), 5), math.copysign(3, -0.0), math.fsum([0.1] * 10), math.fmod(-7, 3), math.remainder(7, 4), math.modf(-2.75), math.frexp(8), math.ldexp(0.5, 4), math.trunc(-2.7), math.floor(-2.5), math.ceil(-2.5), math.nextafter(1, 2), math.ulp(1.0), math.isclose(1e-10, 0), math.isclose(1, 1.1, rel_tol=0.2), math.log2(2**100), math.log(10**400), round(math.log(8, 2), 10), math.log1p(1e-20), math.expm1(1e-20), math.cbrt(27), math.exp2(10), math.erf(0.5) + math.erfc(0.5), math.gamma(6), round(math.lgamma(100), 6), math.tau / math.pi, math.inf - math.inf != math.nan, math.atan2(-0.0, -1))
calls = [lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-5), lambda: math.log(10, 1), lambda: math.exp(1000), lambda: math.factorial(-1), lambda: math.factorial(2.0), lambda: math.factorial(1.5), lambda: math.comb(-1, 2), lambda: math.comb(2.0, 1), lambda: math.isqrt(-1), lambda: math.isqrt(4.0), lambda: math.gcd(1.5), lambda: math.acos(2), lambda: math.sin(math.inf), lambda: math.fmod(1, 0), lambda: math.pow(0, -1), lambda: math.pow(-8, 1 / 3), lambda: math.pow(10, 400), lambda: math.dist((1,), (1, 2)), lambda: math.dist(1, 2), lambda: math.floor(math.inf), lambda: math.ceil(math.nan), lambda: math.floor("a"), lambda: math.sqrt("4"), lambda: math.sqrt(10**400), lambda: math.ldexp(1, 10**9), lambda: math.ldexp(1, 1.5), lambda: math.gamma(0), lambda: math.gamma(200), lambda: math.fsum([1, "a"]), lambda: math.fsum([math.inf, -math.inf]), lambda: math.fsum([1e308, 1e308]), lambda: math.atanh(1), lambda: math.prod(["a", 2]) , lambda: math.prod(5), lambda: math.isclose(1, 2, rel_tol=-1), lambda: math.trunc([]), lambda: math.hypot("a"), lambda: math.sqrt(), lambda: math.sqrt(1, 2), lambda: math.log(), lambda: math.remainder(1, 0), lambda: math.cosh(1000), lambda: math.perm(3, -1), lambda: math.frexp("x"), lambda: math.log2(0), lambda: math.nextafter(0, "x"), lambda: cmath.log(0), lambda: cmath.sqrt("a"), lambda: cmath.exp(1e4), lambda: cmath.rect(1, math.inf), lambda: cmath.acos()]
for call in calls:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(cmath.sqrt(-4), cmath.polar(1j), cmath.rect(2, 0), cmath.phase(-1), cmath.exp(0), cmath.isclose(1, 1 + 1e-10j), cmath.isnan(complex("nan")), cmath.isinf(complex(1, math.inf)), cmath.log(100, 10).real, [complex(round(z.real, 6), round(z.imag, 6)) for z in (cmath.exp(2j * cmath.pi * k / 3) for k in range(3))], cmath.infj, cmath.tan(0), cmath.asinh(0j))


def area(points):
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1]))) / 2


def hull(points):
    def half(points):
        out = []
        for p in points:
            while len(out) >= 2 and (out[-1][0] - out[-2][0]) * (p[1] - out[-2][1]) <= (out[-1][1] - out[-2][1]) * (p[0] - out[-2][0]):
                out.pop()
            out.append(p)
        return out[:-1]
    points = sorted(set(points))
    return half(points) + half(points[::-1])


h = hull([(0, 0), (2, 1), (4, 0), (4, 4), (0, 4), (2, 2), (1, 3)])
print(h, area(h), reduce(math.gcd, [84, 126, 210]), sum(1 / Fraction(math.factorial(k)) for k in range(10)), f"{math.pi:.15f} {math.e!r}")

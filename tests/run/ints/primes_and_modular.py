"""Primes, factorisation, totient, modular inverse, Chinese remainders, Pollard rho."""


def primes_below(n):
    flags = [True] * n
    for i in range(2, n):
        if flags[i]:
            yield i
            for j in range(i * i, n, i):
                flags[j] = False


def gcd(a, b):
    while b:
        a, b = b, a % b
    return abs(a)


def factor(n):
    out, p = {}, 2
    while p * p <= n:
        while n % p == 0:
            out[p] = out.get(p, 0) + 1
            n //= p
        p += 1 if p == 2 else 2
    if n > 1:
        out[n] = out.get(n, 0) + 1
    return out


def totient(n):
    result = n
    for p in factor(n):
        result = result // p * (p - 1)
    return result


def inverse(a, m):
    r0, r1, s0, s1 = a % m, m, 1, 0
    while r1:
        q = r0 // r1
        r0, r1, s0, s1 = r1, r0 - q * r1, s1, s0 - q * s1
    if r0 != 1:
        raise ValueError(f"{a} has no inverse modulo {m}")
    return s0 % m


def crt(pairs):
    x, m = 0, 1
    for r, n in pairs:
        x += m * ((r - x) * inverse(m, n) % n)
        m *= n
    return x % m, m


def rho(n):
    for c in range(1, 20):
        x = y = 2
        d = 1
        while d == 1:
            x = (x * x + c) % n
            y = (y * y + c) % n
            y = (y * y + c) % n
            d = gcd(x - y, n)
        if d != n:
            return d


ps = list(primes_below(200))
print(len(ps), ps[-5:], sum(ps), [q - p for p, q in zip(ps, ps[1:])].count(2))
print([factor(n) for n in (1, 2, 360, 997, 2 ** 31 - 1, 600851475143, 10 ** 12)], [totient(n) for n in range(1, 15)], totient(10 ** 9))
print(inverse(3, 11), inverse(17, 10 ** 9 + 7), inverse(-5, 7), inverse(2 ** 70, 10 ** 9 + 7), pow(17, -1, 10 ** 9 + 7))
try:
    inverse(6, 9)
except ValueError as e:
    print(e)
print(crt([(2, 3), (3, 5), (2, 7)]), crt([(1, 2 ** 31 - 1), (5, 2 ** 61 - 1)]))
for n in (8051, 10403, 1000000007 * 998244353, 101 * 10007):
    d = rho(n)
    print(n, sorted((d, n // d)), d * (n // d) == n)
print([pow(2, p - 1, p) for p in ps[1:6]], [n for n in range(3, 2000, 2) if pow(2, n - 1, n) == 1 and len(factor(n)) > 1])

"""Small number theory with ordinary ints."""


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def is_prime(n):
    if n < 2:
        return False
    d = 2
    while d * d <= n:
        if n % d == 0:
            return False
        d += 1
    return True


def factor(n):
    factors = []
    d = 2
    while n > 1:
        while n % d == 0:
            factors.append(d)
            n //= d
        d += 1
    return factors


def egcd(a, b):
    if b == 0:
        return a, 1, 0
    g, x, y = egcd(b, a % b)
    return g, y, x - a // b * y


print([n for n in range(60) if is_prime(n)])
for n in (2, 12, 97, 360, 1001, 65536, 999999):
    print(n, factor(n))
print(gcd(1071, 462), gcd(0, 5), gcd(-12, 18), gcd(12, -18))
print(egcd(240, 46), egcd(17, 3120))
perfect = [n for n in range(2, 500) if sum(d for d in range(1, n) if n % d == 0) == n]
print(perfect)
steps = {}
for n in range(1, 30):
    k, m = 0, n
    while m != 1:
        m = m // 2 if m % 2 == 0 else 3 * m + 1
        k += 1
    steps[n] = k
print(steps)
print(sum(int(d) for d in str(2 ** 15)), [d for d in str(987654321)][::-1])

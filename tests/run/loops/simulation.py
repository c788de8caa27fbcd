"""Loops that compute: sieve, collatz, game of life, bubble, matrix chain."""


def sieve(n):
    flags = [True] * (n + 1)
    flags[0] = flags[1] = False
    i = 2
    while i * i <= n:
        if flags[i]:
            for j in range(i * i, n + 1, i):
                flags[j] = False
        i += 1
    return [i for i, flag in enumerate(flags) if flag]


def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


def life(cells, size):
    new = set()
    for x in range(size):
        for y in range(size):
            near = sum((x + dx, y + dy) in cells for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)
            if near == 3 or near == 2 and (x, y) in cells:
                new.add((x, y))
    return new


primes = sieve(1000)
print(len(primes), primes[:10], primes[-5:], sum(primes))
print(max(range(1, 1000), key=collatz), [collatz(n) for n in (1, 7, 27, 97, 871)])
glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for generation in range(4):
    glider = life(glider, 8)
print(sorted(glider))
triples = [(a, b, c) for a in range(1, 30) for b in range(a, 30) for c in range(b, 43) if a * a + b * b == c * c]
print(triples)


def lcg(seed):
    while True:
        seed = (seed * 1103515245 + 12345) % 2 ** 31
        yield seed


generator = lcg(42)
inside = 0
for _ in range(2000):
    x, y = next(generator) / 2 ** 31, next(generator) / 2 ** 31
    if x * x + y * y <= 1:
        inside += 1
print(inside, 4 * inside / 2000)
digits = [int(c) for c in str(2 ** 64)]
carry, out = 0, []
for d in reversed(digits):
    carry += d * 9
    out.append(carry % 10)
    carry //= 10
print(carry, out[::-1])

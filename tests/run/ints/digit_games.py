"""Digits, palindromes, base conversion, Armstrong numbers and check digits."""


def to_base(n, base):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    if n == 0:
        return "0"
    sign, n, out = "-" if n < 0 else "", abs(n), ""
    while n:
        n, d = divmod(n, base)
        out = digits[d] + out
    return sign + out


def luhn(number):
    total = 0
    for i, c in enumerate(reversed(str(number))):
        d = int(c)
        if i % 2:
            d = d * 2 - 9 * (d > 4)
        total += d
    return total % 10 == 0


def persistence(n):
    steps = 0
    while n > 9:
        product = 1
        for c in str(n):
            product *= int(c)
        n, steps = product, steps + 1
    return steps


def reverse_add(n, limit=100):
    for step in range(limit):
        r = int(str(n)[::-1])
        if n == r:
            return step, n
        n += r
    return None


print([to_base(n, b) for n, b in ((255, 16), (255, 2), (-10, 3), (0, 7), (2 ** 70, 36))], all(int(to_base(n, b), b) == n for n in range(-50, 50) for b in (2, 7, 16, 36)))
print(luhn(79927398713), luhn(79927398710), [n for n in range(10000) if sum(int(d) ** len(str(n)) for d in str(n)) == n])
print([persistence(n) for n in (5, 39, 999, 277777788888899)], [reverse_add(n) for n in (56, 89, 121, 196)])
print([n for n in range(1, 1000) if str(n) == str(n)[::-1] and bin(n)[2:] == bin(n)[:1:-1]], sum(int(c) for c in str(2 ** 1000)), max(a * b for a in range(90, 100) for b in range(90, 100) if str(a * b) == str(a * b)[::-1]))
happy = [n for n in range(1, 50) if (lambda f, x: f(f, x, set()))(lambda f, x, seen: x == 1 or x not in seen and f(f, sum(int(d) ** 2 for d in str(x)), seen | {x}), n)]
print(happy)

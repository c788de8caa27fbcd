"""Sums, differences, products and quotients of long numbers of both signs."""

numbers = [
    123456789012345678901234567890,
    -98765432109876543210,
    2 ** 64,
    -(2 ** 127),
    10 ** 40 + 1,
    5,
    -3,
]
for a in numbers:
    for b in numbers:
        q, r = divmod(a, b)
        assert q * b + r == a
        print(a + b, a - b, a * b, q, r)
print(sum(numbers), max(numbers), min(numbers), sorted(numbers))
print([abs(n) for n in numbers], [-n for n in numbers])
print([n // 1 for n in numbers], [n % 10 for n in numbers])
a = 10 ** 50
a += 1
a -= 10 ** 50
print(a, type(a).__name__, [0, 1, 2][a])
print(10 ** 20 - 10 ** 20 + 3, (10 ** 20) * 0, 0 // 10 ** 20, 1 // 10 ** 20, -1 // 10 ** 20, -1 % 10 ** 20)

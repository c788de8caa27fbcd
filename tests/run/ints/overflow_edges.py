"""Arithmetic around the edges of the machine word."""

M = 2 ** 63 - 1
m = -(2 ** 63)


def add(a, b):
    return a + b


def sub(a, b):
    return a - b


def mul(a, b):
    return a * b


for a in (M, m, M - 1, m + 1, 2 ** 62, 2 ** 32, 3037000500):
    for b in (1, -1, 2, M, m, 2 ** 31, 3037000500):
        print(add(a, b), sub(a, b), mul(a, b))
print(-m, abs(m), m // -1, m % -1, divmod(m, -1), m - 1, M + 1, -M - 2)
total = 1
for i in range(1, 30):
    total *= i
    print(i, total)
while total > 1:
    total //= 1000
    print(total, end=" ")
print()
print((M + 1) - 1 == M, (m - 1) + 1 == m, (M * M) // M == M)
x = M
for _ in range(5):
    x += 1
print(x)
for _ in range(5):
    x -= 1
print(x == M)

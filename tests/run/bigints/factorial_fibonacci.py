"""The two classics, exact."""


def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


for n in (0, 1, 5, 20, 21, 25, 30, 50, 100):
    print(n, factorial(n))
for n in (0, 1, 2, 10, 90, 91, 92, 93, 94, 100, 200, 500):
    print(n, fibonacci(n))


def binomial(n, k):
    result = 1
    for i in range(k):
        result = result * (n - i) // (i + 1)
    return result


print(binomial(100, 50), binomial(10, 3), binomial(67, 33))
print(sum(binomial(80, k) for k in range(81)) == 2 ** 80)
digits = str(factorial(200))
print(len(digits), sum(map(int, digits)), digits.count("0"), len(digits) - len(digits.rstrip("0")))
catalan = [1]
for n in range(40):
    catalan.append(catalan[-1] * 2 * (2 * n + 1) // (n + 2))
print(catalan[30:])

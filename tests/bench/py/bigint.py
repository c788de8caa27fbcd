"""Long ints: Fibonacci, factorials, powers modulo, digits of pi."""


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def pi(digits):
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    out = []
    while len(out) < digits:
        if 4 * q + r - t < m * t:
            out.append(m)
            q, r, m = 10 * q, 10 * (r - m * t), 10 * (3 * q + r) // t - 10 * m
        else:
            q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2
    return out


def main():
    f = fibonacci(250000)
    g = factorial(12000)
    h = 0
    prime = 2 ** 521 - 1
    for i in range(1, 60):
        h = (h + pow(3 * i, f % prime + i, prime)) % prime
    d = pi(4000)
    print(f % 1000000007, g % (2 ** 61 - 1), h % 1000000007, sum(d), d[-5:])


if __name__ == "__main__":
    main()

"""Big Fibonacci numbers four ways, checked against each other."""

import sys


def iterative(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def doubling(n):
    """Fast doubling: F(2k) = F(k) (2F(k+1) - F(k)), F(2k+1) = F(k)^2 + F(k+1)^2."""
    if n == 0:
        return 0, 1
    a, b = doubling(n >> 1)
    c = a * (2 * b - a)
    d = a * a + b * b
    return (d, c + d) if n & 1 else (c, d)


def matrix_power(n):
    def multiply(x, y):
        return (
            x[0] * y[0] + x[1] * y[2],
            x[0] * y[1] + x[1] * y[3],
            x[2] * y[0] + x[3] * y[2],
            x[2] * y[1] + x[3] * y[3],
        )

    result, base = (1, 0, 0, 1), (1, 1, 1, 0)
    while n:
        if n % 2:
            result = multiply(result, base)
        base = multiply(base, base)
        n //= 2
    return result[1]


memory = {0: 0, 1: 1}


def memoized(n):
    if n not in memory:
        half = n // 2
        if n % 2:
            memory[n] = memoized(half) ** 2 + memoized(half + 1) ** 2
        else:
            memory[n] = memoized(half) * (memoized(half) + 2 * memoized(half - 1))
    return memory[n]


def zeckendorf(n):
    numbers = [1, 2]
    while numbers[-1] <= n:
        numbers.append(numbers[-1] + numbers[-2])
    parts = []
    for f in reversed(numbers):
        if f <= n:
            parts.append(f)
            n -= f
    return parts


def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    results = {f.__name__: f(n) for f in (iterative, matrix_power, memoized)}
    results["doubling"] = doubling(n)[0]
    assert len(set(results.values())) == 1, "the four ways disagree"
    value = results["doubling"]
    text = str(value)
    print(f"F({n}) has {len(text)} digits:")
    for i in range(0, len(text), 60):
        print("  " + text[i : i + 60])
    print("digit counts:", {d: text.count(d) for d in "0123456789"})
    print("mod 10**9+7:", value % (10 ** 9 + 7), "bits:", value.bit_length(), "gcd law:", iterative(24) == gcd(iterative(120), iterative(144)))
    print("ratio:", doubling(90)[1] / doubling(90)[0], "zeckendorf of 10**12:", zeckendorf(10 ** 12))
    print("F(10000) ends in", doubling(10000)[0] % 10 ** 30)


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


if __name__ == "__main__":
    main()

"""Longest Collatz sequence: int loops with division and parity."""


def steps(n):
    count = 0
    while n != 1:
        if n % 2 == 0:
            n //= 2
        else:
            n = 3 * n + 1
        count += 1
    return count


def main():
    best = best_n = 0
    for n in range(1, 200000):
        s = steps(n)
        if s > best:
            best, best_n = s, n
    print(best_n, best)


if __name__ == "__main__":
    main()

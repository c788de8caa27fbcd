"""Calls of closures that read and change free variables."""


def make_counter(step):
    count = 0

    def increment(by):
        nonlocal count
        count += step * by
        return count

    return increment


def compose(f, g):
    return lambda x: f(g(x))


def make_adder(n):
    def add(x):
        return x + n

    return add


def main():
    counters = [make_counter(i) for i in range(5)]
    total = 0
    for i in range(2500000):
        for counter in counters[:2]:
            total += counter(i & 3)
    f = make_adder(0)
    for i in range(6):
        f = compose(f, make_adder(i))
    for i in range(1500000):
        total += f(i)
    print(total)


if __name__ == "__main__":
    main()

"""Numbers that change between int and float inside hot loops."""


def mean(values):
    total = 0
    for v in values:
        total += v
    return total / len(values)


def compound(amount, rate, years):
    for _ in range(years):
        amount *= 1 + rate
    return amount


def step(x):
    if x % 2:
        return x * 3 + 1
    return x / 2


def sums(n):
    a, b = 0, 0.0
    for i in range(n):
        a += i
        b += i
        if i % 100 == 99:
            a, b = b, a
    return a, b


print(mean([1, 2, 3]), mean([1.5, 2.5]), mean([1, 2.5, True]), mean([2**62, 2**62]), mean([1, 2**70]))
print(compound(100, 0.05, 10), compound(100, 1, 10), compound(100.0, 0, 3), compound(2**62, 1, 3), compound(1, 1, 70))
x = 7
for _ in range(10):
    x = step(x)
print(x, type(x).__name__, step(3), step(4), step(3.0), step(-5), step(True))
print(sums(50), sums(250), sums(1000))
acc = 1
for i in range(1, 30):
    acc = acc * i if i != 20 else acc * 0.5
print(acc)

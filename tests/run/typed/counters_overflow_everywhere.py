"""Ints that leave 64 bits in loops: sums, products, shifts, powers, negation, differences, indices, attributes, closures, generators, default arguments."""
MAX = 2**63 - 1
MIN = -(2**63)


def add_up(start, step, n):
    for _ in range(n):
        start += step
    return start


def multiply(n):
    product = 1
    for i in range(1, n):
        product *= i
    return product


def shift(n):
    x, out = 1, []
    for i in range(n):
        x <<= 9
        out.append(x.bit_length())
    return x, out[-1]


def powers(base, n):
    return [base**i for i in range(n)][-1]


def negate(values):
    return [-v for v in values], [abs(v) for v in values], [~v for v in values]


def differences(values):
    return [b - a for a, b in zip(values, values[1:])]


def divide(values, by):
    return [v // by for v in values], [v % by for v in values], [divmod(v, by) for v in values][0]


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def collatz(n):
    steps = high = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
        if n > high:
            high = n
    return steps, high


class Meter:
    def __init__(self, n):
        self.n = n

    def tick(self, by=1):
        self.n += by
        return self.n


def meters(start, by):
    m = Meter(start)
    for _ in range(3):
        m.tick(by)
    return m.n


def closure(start):
    total = start

    def more(by):
        nonlocal total
        total += by
        return total

    return [more(MAX) for _ in range(3)]


def generated(start, factor):
    while True:
        yield start
        start *= factor


def hash_text(text):
    h = 5381
    for c in text:
        h = h * 33 + ord(c)
    masked = 5381
    for c in text:
        masked = (masked * 33 + ord(c)) & 0xFFFFFFFF
    return h, masked


def linear_congruential(seed, n):
    for _ in range(n):
        seed = (6364136223846793005 * seed + 1442695040888963407) % 2**64
    return seed


def count_down(n):
    seen = 0
    while n > MIN:
        n -= 2**61
        seen += 1
    return n, seen


def square_and_compare(values):
    out = []
    for v in values:
        s = v * v
        out.append((s > MAX, s == v * v, s < 0, s >> 64, s & 0xFF, s ^ v, s | 1))
    return out


def ranges():
    out = []
    for i in range(MAX - 2, MAX + 3, 2):
        out.append(i + 1)
    for i in range(MIN + 1, MIN - 2, -1):
        out.append(i - 1)
    return out, len(range(MIN, MAX, 2**60)), MAX + 1 in range(MAX, MAX + 5)


def average(values):
    total = 0
    for v in values:
        total += v
    return total / len(values), total // len(values)


def slots(index):
    values = [10, 20, 30]
    try:
        return values[index]
    except IndexError as e:
        return str(e)


def mixed_float(n):
    x = 1
    for i in range(n):
        x = x * 10 if i < 20 else x / 10
    return x


print(add_up(MAX - 2, 1, 5), add_up(MIN + 2, -1, 5), add_up(0, MAX, 3), add_up(MAX, -1, 2), add_up(MAX, True, 1))
print(multiply(26), shift(10), powers(3, 45), powers(-7, 30))
print(negate([MIN, MAX, 0, MIN + 1]), differences([MIN, MAX, 0, MIN]))
print(divide([MIN, MAX], -1), divide([MIN], 2**63), divide([2**64, 5], 10))
print(fibonacci(100), collatz(27), collatz(2**60 - 1), meters(MAX - 1, 1), meters(MIN, -1), meters(0, 2**70))
print(closure(0), closure(-1))
g = generated(3, 1000)
print([next(g) for _ in range(8)])
print(hash_text("overflowing hash of a text"), linear_congruential(1, 5), count_down(0))
print(square_and_compare([3, 2**31, 2**32, -(2**33)]))
print(ranges(), average([MAX, MAX, MAX]), average([MIN, MAX]), slots(MAX), slots(2**64), slots(-3), slots(MIN))
print(mixed_float(25), sum([MAX, 1]), sum(range(MAX - 1, MAX + 2)), max(MAX, MAX + 1), min(MIN, MIN - 1))
print(int(str(MAX)) + 1, int("-9223372036854775809"), MAX + 1.0, float(MAX) == MAX, float(MAX) == MAX + 1, hash(MAX + 1), hash(MIN), hash(2**61 - 1))

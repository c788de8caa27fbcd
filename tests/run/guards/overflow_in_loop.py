"""An int leaves the machine word in the middle of loops of every shape."""


def for_sum(n):
    total = 1
    for i in range(n):
        total += total
    return total


def while_product(n):
    product, i = 1, 1
    while i <= n:
        product *= i
        i += 1
    return product, i


def nested(n):
    out = []
    value = 3
    for i in range(n):
        for j in range(3):
            value = value * 7 + j
            if j == 1:
                out.append(value)
    return out, value


def subtracting(n):
    low = -1
    for _ in range(n):
        low = low - 2 ** 61
    return low


def in_expression(a, b, c):
    return (a * b + c) - a * b


def comprehension(n):
    return [2 ** 31 * i * i * i for i in range(n)][-3:]


def down_again():
    x = 2 ** 62
    seen = []
    for step in range(6):
        x = x * 2 if step < 3 else x // 4
        seen.append(x)
    return seen


def shift(n):
    return [1 << k for k in range(n, n + 5)], [3 << k >> 2 for k in range(60, 64)]


print(for_sum(10), for_sum(62), for_sum(63), for_sum(64), for_sum(100))
print(while_product(10), while_product(20), while_product(21), while_product(25))
print(nested(4), nested(9))
print(subtracting(1), subtracting(4), subtracting(9))
print(in_expression(2, 3, 4), in_expression(2 ** 40, 2 ** 40, 7), in_expression(-(2 ** 62), 2, 1))
print(comprehension(5), comprehension(2000))
print(down_again(), shift(10), shift(61))
print([for_sum(n) for n in range(60, 68)])

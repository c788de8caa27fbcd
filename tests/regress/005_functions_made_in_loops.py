"""Loops over ranges that make functions or index with None: operands that are missing are no variables."""


def make(n):
    return [lambda: 7 for i in range(n)]


def none_index(items):
    total = 0.0
    for i in range(3):
        total += items[i]
        try:
            items[None] = total
        except TypeError as e:
            print(e)
    return total


print([f() for f in make(3)])
print(none_index([1.0, 2.0, 3.0]))

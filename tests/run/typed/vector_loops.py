"""Loops of arithmetic over lists: at the ends of lists, aliased, with odd elements, empty and short."""


def dot(a, b, n):
    total = 0.0
    for i in range(n):
        total += a[i] * b[i]
    return total


def scale(a, k, start, stop):
    for i in range(start, stop):
        a[i] = a[i] * k
    return a


def smooth(a, b):
    for i in range(1, len(a) - 1):
        b[i] = (a[i - 1] + a[i] * 2.0 + a[i + 1]) / 4
    return b


def shift(a):
    """Each item is the sum of the one before it: no vector."""
    for i in range(1, len(a)):
        a[i] = a[i - 1] + a[i]
    return a


def weight(i, j):
    return 1.0 / (i * i + j + 1)


def series(n, j):
    total = 0.0
    k = 0
    for i in range(n):
        k = i + j
        total += weight(i, j)
    return total, i, k


def row(a, m, n):
    total = 0.0
    for i in range(n):
        total += a[m] * i
    return total


def main():
    a = [i * 0.37 for i in range(100)]
    b = [1 / (i + 1) for i in range(100)]
    print(dot(a, b, 100), dot(a, b, 15), dot(a, b, 16), dot(a, b, 17), dot(a, a, 0))
    for n in (101, 200):
        try:
            dot(a, b, n)
        except IndexError as error:
            print(error)
    print(scale(a[:], 3.0, 0, 100)[97:], scale(a[:], 0.5, 20, 90)[17:24])
    print(scale(a[:40], 2.0, -40, -3)[:5])
    c = a[:30]
    try:
        scale(c, 2.0, 10, 31)
    except IndexError as error:
        print(error, c[8:12], c[-1])
    try:
        scale(c, 2.0, -31, 30)
    except IndexError as error:
        print(error, c[:3])
    print(smooth(a, b)[40:44], smooth(a, a)[40:44], smooth(a[:3], b)[:3])
    print(shift(a[:])[-3:], shift(a[:10]))
    print(series(50, 3), series(100, 0), series(16, 1))
    print(row(a, 5, 40), row(a, -1, 40))
    try:
        row(a, 100, 40)
    except IndexError as error:
        print(error)
    print(dot([1, 2] * 20, [1.5] * 40, 40), dot([1.5] * 39 + ["x"], [2] * 40, 39))
    try:
        dot([1.5] * 39 + ["x"], [2.0] * 40, 40)
    except TypeError as error:
        print(error)
    big = [1e308] * 40
    print(dot(big, big, 40), dot(big, [0.0] * 40, 40), scale(big, -10.0, 0, 40)[-1])
    print(dot([float("nan")] * 20, [1.0] * 20, 20))


main()

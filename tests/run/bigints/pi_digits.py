"""Digits of pi by Gibbons' spigot."""


def pi_digits(count):
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    produced = 0
    while produced < count:
        if 4 * q + r - t < m * t:
            yield m
            produced += 1
            q, r, m = 10 * q, 10 * (r - m * t), 10 * (3 * q + r) // t - 10 * m
        else:
            q, r, t, k, m, x = (
                q * k,
                (2 * q + r) * x,
                t * x,
                k + 1,
                (q * (7 * k + 2) + r * x) // (t * x),
                x + 2,
            )


line = ""
for position, digit in enumerate(pi_digits(200), 1):
    line += str(digit)
    if position % 25 == 0:
        print(line, ":", position)
        line = ""

"""round, int, floor division and truncation."""

for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1.005, 1234.5678, -1234.5678, 1e20, 0.1):
    print(x, round(x), round(x, 0), round(x, 1), round(x, 2), round(x, -2), int(x), x // 1)
print(type(round(1.5)).__name__, type(round(1.5, 0)).__name__, round(1.5, None))
print(round(7), round(15, -1), round(25, -1), round(-25, -1), round(12345, -3), round(5, 3), round(True))
print(round(2.5e20), round(1e300, -299), round(1.7976931348623157e308, 0))
try:
    round("x")
except TypeError as e:
    print(e)
try:
    round(1.5, 1.5)
except TypeError as e:
    print(e)


class R:
    def __round__(self, n=None):
        return ("rounded", n)


print(round(R()), round(R(), 3))
print([round(i / 8, 2) for i in range(17)])
print([round(-i / 8, 1) for i in range(17)])
print((2.5).__round__(), (2.7).__trunc__(), (-2.7).__trunc__(), (2.1).__ceil__(), (-2.1).__floor__())
print(0.1 + 0.2 - 0.3, round(0.1 + 0.2 - 0.3, 10), -round(0.4), round(-0.4))

"""Chained comparisons evaluate each operand once and stop early."""


def t(x):
    print(f"<{x}>", end=" ")
    return x


print(t(1) < t(2) < t(3))
print(t(3) < t(2) < t(1))
print(t(1) == t(1) == t(1) != t(2))
print(t(1) in t([1, 2]) in t([[1, 2]]))
print(t(None) is t(None) is not t(5))
print(t(1) < t(2) > t(1) <= t(1) >= t(0))


class C:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print("lt", self.n, other.n, end=" ")
        return [] if self.n > other.n else [self.n]

    def __eq__(self, other):
        return "eq result"


a, b, c = C(1), C(2), C(0)
print(a < b < c)
print(a < b < C(3))
print(b < a < c)
print(a == b == c, not (a == b), a != b, (a < b) and "yes")
values = [1, 5, 10, 50]
print([lo for lo in values if 3 < lo <= 10], sum(0 <= v < 6 for v in values), [0 < v < 6 < 7 for v in values])
x = 5
print(1 < x < 10 and x != 7, 10 > x > 1 or 1 / 0, x == 5 == 5.0, "a" < "b" < "c" > "b", (1 < 2) < 3, 1 < (2 < 3))
try:
    1 < "a" < 1 / 0
except TypeError as e:
    print(e)
try:
    2 > 1 > None
except TypeError as e:
    print(e)
print(3 < 2 < undefined_name if False else "lazy", 3 < 2 < 1 / 1)
while 0 <= x < 8:
    x += 2
print(x, 5 < x <= 9 if x % 2 else "even")

"""A subclass of int keeps its methods, and arithmetic gives plain ints."""


class Money(int):
    def __new__(cls, amount, currency="EUR"):
        self = super().__new__(cls, amount)
        self.currency = currency
        return self

    def __add__(self, other):
        return Money(int(self) + int(other), self.currency)

    def __repr__(self):
        return "Money(%d, %r)" % (int(self), self.currency)


a = Money(10)
b = Money(5, "USD")
print(a, b, a + b, (a + b).currency, a - b, type(a - b).__name__)
print(a == 10, a < b, hash(a) == hash(10), {10: "ten"}[a], [0, 1, 2, 3, 4, 5][b])
print(isinstance(a, int), type(a).__name__, a.bit_length(), f"{a:05d}", "%d" % a, str(a))
print(sum([a, b]), max(a, b), sorted([a, b, 7]), int(a), type(int(a)).__name__)
print(range(b), list(range(Money(3))))


class Index:
    def __index__(self):
        return 2


print([10, 20, 30][Index()], hex(Index()), range(Index()), "abc"[Index()], [1] * Index())
try:
    int("x" * Index())
except ValueError as e:
    print(e)


class Number:
    def __int__(self):
        return 42

    def __float__(self):
        return 4.5


print(int(Number()), float(Number()))

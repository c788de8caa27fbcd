"""The same operator on int, float, str, list, tuple, set, dict, None and user classes in one loop."""


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __add__(self, other):
        if isinstance(other, Money):
            return Money(self.cents + other.cents)
        if isinstance(other, int):
            return Money(self.cents + other * 100)
        return NotImplemented

    __radd__ = __add__

    def __mul__(self, k):
        return Money(int(self.cents * k)) if isinstance(k, (int, float)) else NotImplemented

    def __lt__(self, other):
        return self.cents < other.cents if isinstance(other, Money) else NotImplemented

    def __eq__(self, other):
        return isinstance(other, Money) and self.cents == other.cents

    def __repr__(self):
        return f"${self.cents / 100:.2f}"


values = [2, 2.5, "ab", [1], (1,), {1}, {"k": 1}, None, True, 2 ** 65, b"x", Money(150), range(2), 1j]
operations = {"+": lambda a, b: a + b, "*": lambda a, b: a * b, "<": lambda a, b: a < b, "|": lambda a, b: a | b, "-": lambda a, b: a - b, "%": lambda a, b: a % b, "==": lambda a, b: a == b}
for symbol, operation in operations.items():
    good = bad = 0
    shown = []
    for a in values:
        for b in values:
            try:
                result = operation(a, b)
                good += 1
                if symbol != "==" and type(result).__name__ not in ("bool",) and len(shown) < 12 and a is not b:
                    shown.append(result)
            except (TypeError, ValueError, OverflowError) as e:
                bad += 1
    print(symbol, good, bad, shown)
print([v + v if not isinstance(v, (set, dict, type(None), range)) else "-" for v in values])
print(sum([Money(1), Money(2), 3], Money(0)), sum([1, Money(50)]), max(Money(1), Money(9)), sorted([Money(3), Money(1)]), Money(5) in [Money(5)], Money(100) * 1.5)
for a, b in ((Money(1), "x"), ("x", Money(1)), (Money(1), 1.5), (None, Money(1)), (Money(1), None), ([1], Money(1)), (Money(2), Money(3))):
    for symbol in "+*<":
        try:
            print(repr(operations[symbol](a, b)), end="; ")
        except TypeError as e:
            print(str(e), end="; ")
print()

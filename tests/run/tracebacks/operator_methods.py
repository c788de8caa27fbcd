"""Errors inside operator methods: the operator's place is marked in the caller."""


class Money:
    def __init__(self, amount, currency):
        self.amount, self.currency = amount, currency

    def __add__(self, other):
        if self.currency != other.currency:
            raise TypeError(f"cannot add {other.currency} to {self.currency}")
        return Money(self.amount + other.amount, self.currency)

    def __repr__(self):
        return f"{self.amount} {self.currency}"


purse = [Money(1, "EUR"), Money(2, "EUR")]
print(purse[0] + purse[1])
purse.append(Money(3, "USD"))
print(purse[0] + purse[1] + purse[2])

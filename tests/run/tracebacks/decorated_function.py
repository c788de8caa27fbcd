"""An error inside a decorated method: frames of wrapper and function, the class line is not there."""
import functools


def logged(fn):
    @functools.wraps(fn)
    def wrapper(self, *args, **kwargs):
        print("calling", fn.__name__, args)
        return fn(self, *args, **kwargs)

    return wrapper


class Account:
    def __init__(self, balance):
        self.balance = balance

    @logged
    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError(f"cannot take {amount} of {self.balance}")
        self.balance -= amount
        return self.balance


a = Account(10)
print(a.withdraw(3))
a.withdraw(amount := 50)

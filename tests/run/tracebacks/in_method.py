"""Traceback through methods, lambdas, comprehensions and class bodies."""
# exits


class Account:
    def __init__(self, balance):
        self.balance = balance

    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError(f"insufficient: {self.balance} < {amount}")
        self.balance -= amount


class Bank:
    def __init__(self):
        self.accounts = {"a": Account(10)}

    def run(self, orders):
        return [self.accounts[name].withdraw(amount) for name, amount in orders]


bank = Bank()
print(bank.run([("a", 5)]))
action = lambda amount: bank.run([("a", amount)])
print(action(1))
print(action(100))

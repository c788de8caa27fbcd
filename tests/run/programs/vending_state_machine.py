"""A vending machine as a state machine with events from a script."""


class State:
    def __init__(self, machine):
        self.machine = machine

    def coin(self, cents):
        return self.reject("coin")

    def select(self, name):
        return self.reject("select")

    def cancel(self):
        return self.reject("cancel")

    def reject(self, what):
        print(f"  {what} ignored in {type(self).__name__}")
        return self


class Idle(State):
    def coin(self, cents):
        self.machine.paid = cents
        return HasMoney(self.machine)


class HasMoney(State):
    def coin(self, cents):
        self.machine.paid += cents
        return self

    def select(self, name):
        m = self.machine
        try:
            price, left = m.stock[name]
        except KeyError:
            print(f"  no {name} here")
            return self
        if left == 0:
            print(f"  {name} is sold out")
            return self
        if m.paid < price:
            print(f"  {price - m.paid} cents missing")
            return self
        m.stock[name] = price, left - 1
        m.give_change(m.paid - price)
        m.sold.append(name)
        print(f"  enjoy your {name}")
        return Idle(m) if any(n for _, n in m.stock.values()) else SoldOut(m)

    def cancel(self):
        self.machine.give_change(self.machine.paid)
        return Idle(self.machine)


class SoldOut(State):
    pass


class Machine:
    def __init__(self, stock):
        self.stock, self.paid, self.sold = dict(stock), 0, []
        self.state = Idle(self)

    def give_change(self, amount):
        coins = {}
        for coin in (200, 100, 50, 20, 10):
            n, amount = divmod(amount, coin)
            if n:
                coins[coin] = n
        print("  change:", coins or "none", "lost" if amount else "")
        self.paid = 0

    def handle(self, event, *args):
        before = type(self.state).__name__
        self.state = getattr(self.state, event)(*args)
        print(f"{event}{args} {before} -> {type(self.state).__name__} paid={self.paid}")


m = Machine({"water": (100, 1), "candy": (130, 1), "gold": (10 ** 20, 0)})
script = [("select", "water"), ("coin", 50), ("select", "water"), ("coin", 100), ("select", "water"), ("cancel",), ("coin", 200), ("select", "water"), ("select", "soup"), ("select", "candy"), ("coin", 10)]
for event in script:
    m.handle(*event)
print(m.sold, m.stock)
try:
    m.handle("kick")
except AttributeError as e:
    print(e)

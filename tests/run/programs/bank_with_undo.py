"""Accounts with transactions: context managers roll back, decorators check, history is undone."""
import contextlib
import copy
import functools
from decimal import Decimal


class Refused(Exception):
    pass


def checked(**rules):
    def decorate(method):
        @functools.wraps(method)
        def wrapper(self, **kw):
            for name, rule in rules.items():
                if not rule(kw.get(name)):
                    raise Refused(f"{method.__name__}: bad {name} {kw.get(name)!r}")
            return method(self, **kw)

        return wrapper

    return decorate


positive = lambda v: isinstance(v, (int, Decimal)) and v > 0


class Bank:
    def __init__(self):
        self.accounts, self.history = {}, []

    def open(self, *names):
        for n in names:
            self.accounts.setdefault(n, Decimal(0))

    @checked(amount=positive)
    def deposit(self, *, to, amount):
        self.accounts[to] += amount
        self.history.append(("deposit", to, amount))

    @checked(amount=positive, to=bool)
    def transfer(self, *, source, to, amount):
        with self.transaction():
            self.accounts[to] += amount
            self.accounts[source] -= amount
            if self.accounts[source] < 0:
                raise Refused(f"{source} lacks {-self.accounts[source]}")
            self.history.append(("transfer", source, to, amount))

    @contextlib.contextmanager
    def transaction(self):
        saved = copy.deepcopy((self.accounts, self.history))
        try:
            yield self
        except BaseException:
            self.accounts, self.history = saved
            raise

    def undo(self):
        match self.history.pop():
            case ("deposit", to, amount):
                self.accounts[to] -= amount
            case ("transfer", source, to, amount):
                self.accounts[source] += amount
                self.accounts[to] -= amount

    def __str__(self):
        return ", ".join(f"{k}: {v:.2f}" for k, v in sorted(self.accounts.items()))


bank = Bank()
bank.open("ann", "bob")
bank.deposit(to="ann", amount=Decimal("100.10"))
bank.transfer(source="ann", to="bob", amount=Decimal("0.20"))
print(bank, bank.history[-1][0])
for action in (lambda: bank.transfer(source="bob", to="ann", amount=5), lambda: bank.deposit(to="ann", amount=-1), lambda: bank.deposit(to="eve", amount=1), lambda: bank.transfer(source="ann", to="", amount=1), lambda: bank.deposit(to="ann", amount=0.5)):
    try:
        action()
    except (Refused, KeyError) as error:
        print(type(error).__name__, error, "|", bank)
try:
    with bank.transaction() as t:
        t.deposit(to="bob", amount=50)
        t.transfer(source="bob", to="ann", amount=49)
        print("inside", bank)
        raise Refused("all undone")
except Refused as error:
    print(error, "|", bank)
bank.undo()
bank.undo()
print(bank, bank.history)

"""A bank: accounts with properties, decimal money, transactions as context managers, an audit log, reports, custom errors."""
from __future__ import annotations
import contextlib
import itertools
from abc import ABC, abstractmethod
from collections import defaultdict
from decimal import ROUND_HALF_EVEN, Decimal


class BankError(Exception):
    """Base of all."""


class Insufficient(BankError):
    def __init__(self, account, needed):
        self.account, self.needed = account, needed
        super().__init__(f"{account.number}: needs {needed}, has {account.available}")


class Frozen(BankError):
    pass


def money(x) -> Decimal:
    return Decimal(str(x)).quantize(Decimal("0.01"), rounding=ROUND_HALF_EVEN)


class Account(ABC):
    _numbers = itertools.count(1001)

    def __init__(self, owner, balance=0):
        self.number, self.owner = next(self._numbers), owner
        self._balance, self._frozen = money(balance), False
        self.history: list[tuple[str, Decimal]] = []

    @property
    def balance(self):
        return self._balance

    @property
    @abstractmethod
    def available(self): ...

    @abstractmethod
    def month_end(self) -> Decimal: ...

    def _change(self, kind, amount):
        if self._frozen:
            raise Frozen(f"{self.number} is frozen")
        if self._balance + amount < self._balance - self.available:
            raise Insufficient(self, -amount)
        self._balance += amount
        self.history.append((kind, amount))

    def deposit(self, amount):
        if (amount := money(amount)) <= 0:
            raise ValueError(f"deposit must be positive, not {amount}")
        self._change("deposit", amount)

    def withdraw(self, amount):
        self._change("withdraw", -money(amount))

    def __format__(self, spec):
        return {"": f"{self.number}", "full": f"{type(self).__name__:<9}{self.number} {self.owner:<5}{self.balance:>10,.2f}"}[spec]

    def __lt__(self, other):
        return (self.owner, self.number) < (other.owner, other.number)


class Savings(Account):
    rate = Decimal("0.0125")
    available = Account.balance

    def month_end(self):
        interest = money(self.balance * self.rate)
        if interest:
            self._change("interest", interest)
        return interest


class Checking(Account):
    def __init__(self, owner, balance=0, *, overdraft=0):
        super().__init__(owner, balance)
        self.overdraft = money(overdraft)

    @property
    def available(self):
        return self.balance + self.overdraft

    def month_end(self):
        if self.balance < 0:
            fee = max(money(5), money(-self.balance * Decimal("0.1")))
            self.overdraft += fee
            self._change("fee", -fee)
            return -fee
        return money(0)


class Bank:
    def __init__(self):
        self.accounts, self.audit = {}, []

    def open(self, kind, *args, **kwargs):
        account = kind(*args, **kwargs)
        self.accounts[account.number] = account
        return account

    @contextlib.contextmanager
    def transaction(self, label):
        saved = {n: (a._balance, len(a.history)) for n, a in self.accounts.items()}
        try:
            yield self
        except BankError as error:
            for n, (balance, length) in saved.items():
                a = self.accounts[n]
                a._balance = balance
                del a.history[length:]
            self.audit.append((label, "rolled back", str(error)))
        else:
            moved = sum(abs(a._balance - saved[n][0]) for n, a in self.accounts.items() if n in saved)
            self.audit.append((label, "done", f"{moved:.2f}"))

    def transfer(self, a, b, amount):
        b.deposit(amount)
        a.withdraw(amount)

    def report(self):
        by_owner = defaultdict(Decimal)
        for account in sorted(self.accounts.values()):
            print(f"{account:full}")
            by_owner[account.owner] += account.balance
        print(dict(by_owner), f"{sum(by_owner.values()):,}")


bank = Bank()
ann, bob, eve = bank.open(Savings, "ann", 1234.565), bank.open(Checking, "bob", 50, overdraft=100), bank.open(Checking, "ann", "0.10")
for label, a, b, amount in (("t1", ann, bob, 200), ("t2", bob, eve, 349.995), ("t3", eve, ann, 999), ("t4", bob, ann, "0.004")):
    with bank.transaction(label):
        bank.transfer(a, b, amount) if label != "t4" else a.withdraw(amount)
bob._frozen = True
with bank.transaction("t5"):
    bank.transfer(ann, bob, 1)
bob._frozen = False
with bank.transaction("month"):
    print([str(a.month_end()) for a in bank.accounts.values()])
bank.report()
print(*bank.audit, sep="\n")
print(ann.history, bob.history, f"{ann}")
for call in (lambda: Account("x"), lambda: ann.deposit(-5), lambda: setattr(ann, "balance", 5), lambda: format(ann, "odd"), lambda: bob.withdraw(10**6), lambda: Checking("x", 1, 2)):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)

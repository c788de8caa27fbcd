"""A bank with double entries: context-managed transactions with savepoints, interest with exact fractions, locks on accounts, reports and an audit by replay."""
import contextlib
import functools
import itertools
from collections import Counter, namedtuple
from enum import Enum
from fractions import Fraction
from types import MappingProxyType

Entry = namedtuple("Entry", "number debit credit amount text")


class Status(Enum):
    OPEN = "open"
    FROZEN = "frozen"
    CLOSED = "closed"

    def check(self, verb):
        if self is not Status.OPEN:
            raise AccountError(f"cannot {verb}: account is {self.value}")


class AccountError(ValueError):
    pass


class Insufficient(AccountError):
    def __init__(self, account, needed):
        self.account, self.needed = account, needed
        super().__init__(account, needed)

    def __str__(self):
        return f"{self.account.name} has {cents(self.account.balance)}, needs {cents(self.needed)}"


def cents(amount):
    """1234 as 12.34, in parentheses if negative."""
    whole, part = divmod(abs(amount), 100)
    text = f"{whole:,}.{part:02}"
    return f"({text})" if amount < 0 else text


class Account:
    _numbers = itertools.count(100, 10)

    def __init__(self, name, limit=0):
        self.name, self.limit, self.number = name, limit, next(self._numbers)
        self._status, self._balance = Status.OPEN, 0

    balance = property(lambda self: self._balance, doc="In cents.")

    @property
    def status(self):
        return self._status

    @status.setter
    def status(self, value):
        value = Status(value)
        if value is Status.CLOSED and self._balance:
            raise AccountError(f"{self.name} still holds {cents(self._balance)}")
        self._status = value

    def _move(self, amount):
        self._status.check("take from" if amount < 0 else "put into")
        if amount < 0 and self._balance + amount < -self.limit:
            raise Insufficient(self, -amount)
        self._balance += amount

    def __repr__(self):
        return f"<{self.number} {self.name} {cents(self._balance)}>"


def logged(method):
    @functools.wraps(method)
    def inner(self, *args, **kwargs):
        try:
            result = method(self, *args, **kwargs)
        except Exception as error:
            self.events.append(f"{method.__name__} failed: {error}")
            raise
        self.events.append(f"{method.__name__} ok")
        return result
    return inner


class Bank:
    def __init__(self):
        self._accounts, self.entries, self.events = {}, [], []
        self.accounts = MappingProxyType(self._accounts)

    def open(self, name, **options):
        if name in self._accounts:
            raise KeyError(name)
        self._accounts[name] = Account(name, **options)
        return self._accounts[name]

    @contextlib.contextmanager
    def transaction(self, label):
        balances = {a: a._balance for a in self._accounts.values()}
        length = len(self.entries)
        try:
            yield self
        except AccountError as error:
            for account, balance in balances.items():
                account._balance = balance
            del self.entries[length:]
            self.events.append(f"{label} rolled back: {error}")
        else:
            self.events.append(f"{label} committed {len(self.entries) - length}")

    @logged
    def transfer(self, source, target, amount, text=""):
        if not isinstance(amount, int) or amount <= 0:
            raise AccountError(f"bad amount {amount!r}")
        a, b = self._accounts[source], self._accounts[target]
        a._move(-amount)
        try:
            b._move(amount)
        except AccountError:
            a._balance += amount
            raise
        self.entries.append(Entry(len(self.entries) + 1, source, target, amount, text))

    def interest(self, rate, *, bank="vault"):
        """Pays interest; fractions of cents are carried to the next account."""
        carried = Fraction(0)
        for account in list(self._accounts.values()):
            if account.name == bank or account.balance <= 0:
                continue
            exact = account.balance * Fraction(rate) + carried
            whole, carried = divmod(exact, 1)
            if whole:
                self.transfer(bank, account.name, int(whole), f"interest {float(rate):.1%}")
        return carried

    def audit(self):
        replayed = Counter()
        for entry in self.entries:
            replayed[entry.debit] -= entry.amount
            replayed[entry.credit] += entry.amount
        return {n: (a.balance, replayed[n]) for n, a in self._accounts.items() if a.balance != replayed[n]}, sum(replayed.values())


bank = Bank()
for name, options in (("vault", {"limit": 10**9}), ("ann", {}), ("bob", {"limit": 5000}), ("cat", {})):
    bank.open(name, **options)
bank.transfer("vault", "ann", 100_00, "salary")
bank.transfer("vault", "bob", 50_50)
with bank.transaction("rent"):
    bank.transfer("ann", "cat", 30_00, "rent")
    with bank.transaction("inner"):
        bank.transfer("cat", "bob", 10_00)
        bank.transfer("cat", "bob", 99_00)
    bank.transfer("bob", "cat", 100_00, "overdraft")
with bank.transaction("frozen"):
    bank.transfer("ann", "bob", 1)
    bank.accounts["cat"].status = "frozen"
    bank.transfer("ann", "cat", 1)
bank.accounts["cat"].status = Status.OPEN
print(bank.interest(Fraction(7, 300)), list(bank.accounts.values()))
for action in (lambda: bank.transfer("ann", "ann", 0), lambda: bank.transfer("ann", "bob", 1.5), lambda: bank.transfer("ann", "dan", 5), lambda: setattr(bank.accounts["ann"], "status", "closed"), lambda: setattr(bank.accounts["ann"], "status", "lost"), lambda: bank.accounts.update(x=1), lambda: bank.open("ann"), lambda: setattr(bank.accounts["ann"], "balance", 1), lambda: bank.open("dan", colour=1), lambda: bank.transfer("ann", "bob", 10**6)):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error, getattr(error, "needed", ""))
for entry in bank.entries:
    print(f"{entry.number:>3} {entry.debit:>6} -> {entry.credit:<6}{cents(entry.amount):>12} {entry.text or '-'}")
print(*bank.events, sep="\n")
print(bank.audit(), Bank.transfer.__name__, Account.balance.__doc__, [cents(n) for n in (0, 5, -5, 123456789, -100)])

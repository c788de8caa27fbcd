"""Bank accounts: classes, properties, exceptions, a ledger and a statement."""


class BankError(Exception):
    """Base of all errors of the bank."""


class InsufficientFunds(BankError):
    def __init__(self, account, amount):
        super().__init__(f"{account.owner} has {account.balance}, needs {amount}")
        self.shortfall = amount - account.balance


class UnknownAccount(BankError, KeyError):
    def __str__(self):
        return "no account " + repr(self.args[0])


class Money:
    def __init__(self, cents):
        self.cents = cents

    @classmethod
    def parse(cls, text):
        whole, _, part = text.partition(".")
        return cls(int(whole) * 100 + int((part + "00")[:2]))

    def __add__(self, other):
        return Money(self.cents + other.cents)

    def __sub__(self, other):
        return Money(self.cents - other.cents)

    def __mul__(self, factor):
        return Money(round(self.cents * factor))

    def __neg__(self):
        return Money(-self.cents)

    def __lt__(self, other):
        return self.cents < other.cents

    def __eq__(self, other):
        return isinstance(other, Money) and self.cents == other.cents

    def __hash__(self):
        return hash(self.cents)

    def __bool__(self):
        return self.cents != 0

    def __str__(self):
        sign = "-" if self.cents < 0 else ""
        return f"{sign}{abs(self.cents) // 100:,}.{abs(self.cents) % 100:02d}"

    def __format__(self, spec):
        return format(str(self), spec)

    def __repr__(self):
        return f"Money({self.cents})"


class Account:
    minimum = Money(0)
    fee = Money(0)
    _next_number = 1000

    def __init__(self, owner, opening="0"):
        self.owner = owner
        self.number = Account._next_number
        Account._next_number += 1
        self._entries = []
        if Money.parse(opening):
            self.deposit(Money.parse(opening), "opening")

    @property
    def balance(self):
        return sum((amount for _, amount in self._entries), Money(0))

    def deposit(self, amount, memo="deposit"):
        if not Money(0) < amount:
            raise ValueError(f"deposit of {amount}")
        self._entries.append((memo, amount))

    def withdraw(self, amount, memo="withdrawal"):
        needed = amount + self.fee
        if self.balance - needed < self.minimum:
            raise InsufficientFunds(self, needed)
        self._entries.append((memo, -amount))
        if self.fee:
            self._entries.append(("fee", -self.fee))

    def close_month(self):
        pass

    def statement(self):
        lines = [f"{type(self).__name__} {self.number} of {self.owner}"]
        running = Money(0)
        for memo, amount in self._entries:
            running = running + amount
            lines.append(f"  {memo:<16}{amount:>12}{running:>12}")
        return "\n".join(lines)


class Checking(Account):
    minimum = Money(-50000)
    fee = Money(25)


class Savings(Account):
    rate = 0.0125

    def close_month(self):
        interest = self.balance * self.rate
        if interest:
            self.deposit(interest, "interest")


class Bank:
    def __init__(self):
        self.accounts = {}
        self.failed = []

    def open(self, kind, owner, opening="0"):
        account = kind(owner, opening)
        self.accounts[account.number] = account
        return account.number

    def __getitem__(self, number):
        try:
            return self.accounts[number]
        except KeyError:
            raise UnknownAccount(number) from None

    def transfer(self, source, target, amount):
        money = Money.parse(amount)
        self[target]
        self[source].withdraw(money, f"to {target}")
        self[target].deposit(money, f"from {source}")

    def attempt(self, *args):
        try:
            self.transfer(*args)
        except InsufficientFunds as e:
            self.failed.append(e)
            print("refused:", e, "- short by", e.shortfall)
        except BankError as e:
            print("error:", e)
        except ValueError as e:
            print("invalid:", e)
        else:
            print("transferred", args[2])


def main():
    bank = Bank()
    ada = bank.open(Checking, "Ada", "1250.50")
    bob = bank.open(Savings, "Bob", "99.99")
    zoe = bank.open(Account, "Zoë")
    bank.attempt(ada, bob, "200")
    bank.attempt(bob, zoe, "1000")
    bank.attempt(zoe, ada, "0.01")
    bank.attempt(ada, 7, "5")
    bank.attempt(ada, zoe, "1500")
    bank.attempt(ada, zoe, "-5")
    bank.attempt(ada, zoe, "abc")
    for account in bank.accounts.values():
        account.close_month()
        print(account.statement())
    print("total", sum((a.balance for a in bank.accounts.values()), Money(0)), "failed", len(bank.failed))
    print(sorted(a.balance for a in bank.accounts.values()), max(bank.accounts.values(), key=lambda a: a.balance).owner)


if __name__ == "__main__":
    main()

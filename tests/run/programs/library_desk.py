"""A lending library: members, copies, waiting lists, fines in Decimal, dates, a journal, and a command language read from a script."""
import shlex
from collections import defaultdict, deque
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal


class DeskError(Exception):
    """What a librarian is told."""


class Unavailable(DeskError):
    def __init__(self, title, queue):
        super().__init__(f"{title!r} is out; {queue} waiting")
        self.queue = queue


@dataclass
class Member:
    name: str
    loans: dict = field(default_factory=dict)
    fines: Decimal = Decimal(0)


@dataclass(order=True)
class Book:
    title: str
    copies: int = field(compare=False)
    waiting: deque = field(default_factory=deque, compare=False, repr=False)


class Library:
    LOAN = timedelta(days=14)
    RATE = Decimal("0.15")

    def __init__(self, today):
        self.today = today
        self.members, self.books, self.journal = {}, {}, []
        self.counts = defaultdict(int)

    def do_book(self, title, copies="1"):
        book = self.books.setdefault(title, Book(title, 0))
        book.copies += int(copies)
        return book

    def do_member(self, name):
        if name in self.members:
            raise DeskError(f"there is a {name} already")
        self.members[name] = Member(name)

    def _member(self, name):
        try:
            return self.members[name]
        except KeyError:
            raise DeskError(f"who is {name}?") from None

    def do_lend(self, title, name):
        member, book = self._member(name), self.books[title]
        if title in member.loans:
            raise DeskError(f"{name} has {title!r} already")
        if member.fines > 1:
            raise DeskError(f"{name} owes {member.fines}")
        if book.copies == 0 or book.waiting and book.waiting[0] != name:
            if name not in book.waiting:
                book.waiting.append(name)
            raise Unavailable(title, len(book.waiting))
        if name in book.waiting:
            book.waiting.remove(name)
        book.copies -= 1
        member.loans[title] = self.today + self.LOAN
        self.counts[title] += 1
        return member.loans[title].isoformat()

    def do_return(self, title, name):
        member = self._member(name)
        due = member.loans.pop(title)
        self.books[title].copies += 1
        late = (self.today - due).days
        if late > 0:
            fine = (self.RATE * late).quantize(Decimal("0.1"), ROUND_HALF_UP)
            member.fines += fine
            return f"late by {late}, fine {fine}"
        return "in time" + (f", {self.books[title].waiting[0]} waits" if self.books[title].waiting else "")

    def do_pay(self, name, amount):
        member = self._member(name)
        member.fines -= (paid := min(Decimal(amount), member.fines))
        return f"{paid} paid, {member.fines} left"

    def do_wait(self, days):
        self.today += timedelta(int(days))
        return f"{self.today:%a %d %b %Y}"

    def do_report(self):
        yield f"{'title':<20}{'in':>4}{'out':>4}{'lent':>6}"
        for book in sorted(self.books.values()):
            out = sum(book.title in m.loans for m in self.members.values())
            yield f"{book.title:<20.20}{book.copies:>4}{out:>4}{self.counts[book.title]:>6}"
        for member in self.members.values():
            overdue = [t for t, due in member.loans.items() if due < self.today]
            yield f"{member.name}: {len(member.loans)} loans, fines {member.fines:.2f}" + (f", overdue {overdue}" if overdue else "")

    def command(self, line):
        verb, *arguments = shlex.split(line, comments=True) or ["#"]
        if verb == "#":
            return
        method = getattr(self, f"do_{verb}", None)
        try:
            if method is None:
                raise DeskError(f"no command {verb!r}")
            result = method(*arguments)
        except DeskError as error:
            self.journal.append((self.today, verb, type(error).__name__))
            print(f"{line!r}: {error}")
        except (KeyError, TypeError, ValueError, ArithmeticError) as error:
            print(f"{line!r}: cannot: {type(error).__name__}: {str(error).replace('Library.', '')}")
        else:
            if hasattr(result, "__next__"):
                print(*result, sep="\n")
            else:
                print(f"{line!r}: {result}")


SCRIPT = """
book "War and Peace" 2
book Emma
book Emma 1 # another copy
book 'The Castle' x
member ann
member bob
member cat
member ann
lend Emma ann
lend Emma ann
lend Emma bob
lend Emma cat
lend "War and Peace" ann
lend Nothing ann
lend Emma
lend Emma dan
wait 13
return Emma bob
lend Emma ann
lend Emma cat
wait 10
return Emma ann
return Emma ann
return "War and Peace" ann
lend Emma ann
report
pay ann 1.00
pay ann 5
pay ann 0
burn Emma
wait 30
report
"""
library = Library(date(2024, 2, 20))
for line in SCRIPT.splitlines():
    library.command(line)
for day, verb, kind in library.journal:
    print(day, verb, kind)

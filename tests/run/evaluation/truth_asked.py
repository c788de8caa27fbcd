"""How often and in which order operands of and, or, not, conditions and comparison chains are asked for their truth."""
from itertools import product


class Asked:
    """Says when it is asked; compares to objects of the same kind."""

    def __init__(self, name, truth):
        self.name, self.truth = name, truth

    def __bool__(self):
        log.append(self.name)
        return self.truth

    def __lt__(self, other):
        return Asked(self.name + "<" + other.name, self.truth)

    def __repr__(self):
        return self.name.upper()


log = []


def show(value):
    print(repr(value), ",".join(log), end=" | ")
    log.clear()


def operands(a, b, c):
    show(a and b or c)
    show((a or b) and c)
    show((a and b) and c)
    show(a or (b and c))
    show((a and (b or c)) or b)
    show((a or (b and c)) and (c or a))
    show(a and b and c or a and (b or c) and b)
    show((a if b else c) or b)
    show((a or b if c else b and a) and c)
    show(a or b < c < a or c)
    show(a < b < c)
    show((a < b < c) and b)
    show((a and
          b) or
         c)
    show(a and (
        b or c) and b)
    show((
        a and b
    ) or c)


def nots(a, b, c):
    show(not a)
    show(not (a and b))
    show(not (a or b) or c)
    show(not a < b)
    show(not a < b < c)
    show(not not (a and b))
    show(not (not a or not (b and c)))
    show([not (x and y) for x, y in ((a, b), (b, c))])


def conditions(a, b, c):
    seen = []
    if a and b or c:
        seen.append(1)
    if not (a and b) and c:
        seen.append(2)
    if not a < b < c:
        seen.append(3)
    if (a if b else c) and (b or a):
        seen.append(4)
    if (x := a and b) or x:
        seen.append(5)
    seen.append([z.name for z in (a, b, c) if z and (a or b)])
    while a and not b:
        seen.append(6)
        break
    seen.append(7 if not (a or b) else 8)
    try:
        assert not (a and b) or c, "asked"
    except AssertionError as error:
        seen.append(str(error))
    show(seen)


class Broken:
    def __bool__(self):
        raise ValueError("no truth")


for truths in product((False, True), repeat=3):
    for function in operands, nots, conditions:
        function(*(Asked(name, truth) for name, truth in zip("abc", truths)))
    print()
bad = Broken()
for attempt in (lambda: (1 and bad) or 2, lambda: not (0 or bad), lambda: (bad and 1) or 2, lambda: 0 or (1 and bad)):
    try:
        print(type(attempt()).__name__)
    except ValueError as error:
        print(error)

total = 0
for i in range(3000):
    x = (i % 3 and i % 5) or i % 7
    y = (i % 2 or "odd") and (x or [i])
    total += (x if isinstance(x, int) else 1) + (not (x and y)) + (y if isinstance(y, int) else len(y))
print(total)

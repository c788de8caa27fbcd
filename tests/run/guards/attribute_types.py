"""Attributes hold different types at different times; instances of one class differ."""


class Cell:
    def __init__(self, value):
        self.value = value
        self.history = [value]

    def set(self, value):
        self.history.append(self.value)
        self.value = value
        return self

    def double(self):
        self.value = self.value * 2
        return self.value


def sum_values(cells):
    total = 0
    for cell in cells:
        total += cell.value
    return total


cells = [Cell(1), Cell(2), Cell(3)]
print(sum_values(cells))
cells[1].set(2.5)
print(sum_values(cells))
cells[2].set(2 ** 63)
print(sum_values(cells), [c.double() for c in cells])
cells[0].set("text")
try:
    sum_values(cells)
except TypeError as e:
    print(e)
print(cells[0].double(), cells[0].history, cells[0].set([1]).double())
c = Cell(1)
for _ in range(70):
    c.double()
print(c.value)
c.extra = "only this one"
print(hasattr(c, "extra"), hasattr(cells[0], "extra"), sorted(vars(c)))
del c.value
try:
    c.double()
except AttributeError as e:
    print(e)
Cell.value = "class level"
print(c.value, c.double(), c.value, Cell(5).value)
other = Cell.__new__(Cell)
print(other.value, hasattr(other, "history"))
try:
    other.set(1)
except AttributeError as e:
    print(e)


class Linked:
    def __init__(self, value, next=None):
        self.value, self.next = value, next


def length(node):
    n = 0
    while node is not None:
        n += 1
        node = node.next
    return n


chain = None
for v in (1, "b", 2.5, None):
    chain = Linked(v, chain)
print(length(chain), length(None), chain.next.value)
chain.next.next.next.next = Cell(0)
try:
    length(chain)
except AttributeError as e:
    print(e)


def get(o):
    return o.value


print([get(o) for o in (Cell(1), Linked("x"), Cell, type("T", (), {"value": 2.5})())])

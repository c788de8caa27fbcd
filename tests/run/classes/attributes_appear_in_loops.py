"""Classes in typed loops that gain and lose attributes, slots, properties and bases at run time: instances made before and after, class attributes shadowed and uncovered, mixed lists of both, and vars() in between."""


class Cell:
    alive = False
    count = 0

    def __init__(self, value):
        self.value = value

    def step(self, neighbours):
        total = sum(n.value for n in neighbours)
        self.count += 1
        if self.alive:
            total += 1
        return total


class Slotted:
    __slots__ = ("value", "count")
    alive = True

    def __init__(self, value):
        self.value = value
        self.count = 10

    step = Cell.step


def run(cells, rounds):
    out = []
    for r in range(rounds):
        totals = []
        for i in range(len(cells)):
            totals.append(cells[i].step((cells[i - 1], cells[(i + 1) % len(cells)])))
        out.append(totals)
        for c, t in zip(cells, totals):
            c.value = t
    return out


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


cells = [Cell(i) for i in range(4)]
print(run(cells, 2), [vars(c) for c in cells][0])
cells[1].alive = True
cells[2].extra = "x"
print(run(cells, 2), vars(cells[1]), cells[0].__dict__ == {"value": cells[0].value, "count": 4})
Cell.alive = True
print(run(cells, 1), "alive" in vars(cells[0]))
del Cell.alive
print(attempt(run, cells, 1), attempt(run, cells[1:2], 1))
Cell.alive = property(lambda self: self.value % 2)
print(attempt(run, cells, 2), vars(cells[1]).get("alive"), attempt(setattr, cells[0], "alive", 1))
del Cell.alive
Cell.alive = False
mixed = [Cell(1), Slotted(2), Cell(2.5)]
print(run(mixed, 2), [c.count for c in mixed], attempt(setattr, mixed[1], "extra", 1), attempt(setattr, mixed[1], "alive", 1))


class Cell2(Cell):
    def step(self, neighbours):
        return -super().step(neighbours)


grown = [Cell2(1), Cell(2), Cell2(2 ** 62)]
print(run(grown, 2))
for c in grown[::2]:
    c.__class__ = Cell
print(run(grown, 1), [type(c).__name__ for c in grown])
print(attempt(setattr, grown[0], "__class__", Slotted), attempt(setattr, grown[0], "__class__", int), attempt(setattr, grown[0], "__class__", 5))


class Left:
    def tag(self):
        return "left"


class Right:
    def tag(self):
        return "right"

    def more(self):
        return self.tag() * 2


class Both(Left):
    pass


def tags(objects):
    out = ""
    for o in objects:
        out += o.tag()[0]
    return out


objects = [Both() for _ in range(3)] + [Left(), Right()]
print(tags(objects), attempt(lambda: objects[0].more()))
Both.__bases__ = (Right, Left)
print(tags(objects), objects[0].more(), [c.__name__ for c in Both.__mro__], isinstance(objects[0], Right))
Both.__bases__ = (Left,)
objects[1].tag = lambda: "own"
Both.tag = lambda self: "both"
print(tags(objects), objects[1].__dict__.keys(), attempt(lambda: objects[0].more()))
del Both.tag
Left.tag = Right.tag
print(tags(objects), objects[0].tag.__func__ is Right.tag, attempt(setattr, Both, "__bases__", ()), attempt(setattr, Both, "__bases__", (int,)), attempt(setattr, Both, "__bases__", (Both,)))


class Auto:
    def __getattr__(self, name):
        if name.startswith("auto_"):
            setattr(self, name, len(self.__dict__))
            return getattr(self, name)
        raise AttributeError(f"no {name}")


def total(o, names):
    t = 0
    for n in names:
        t = t * 10 + getattr(o, n)
    for _ in range(3):
        t += o.auto_a + o.auto_z
    return t


o = Auto()
print(total(o, ["auto_b", "auto_a", "auto_b", "auto_c"]), vars(o), attempt(total, o, ["other"]))
o.auto_a = 0.5
del o.auto_b
print(total(o, ["auto_b", "auto_a"]), list(vars(o)))
vars(o)["auto_z"] = 2 ** 64
o.__dict__.pop("auto_a")
print(total(o, []), list(vars(o)), hasattr(o, "nothing"), hasattr(o, "auto_new"), sorted(vars(o)))
setattr(o, "not an identifier", 1)
setattr(o, "class", 2)
print(getattr(o, "not an identifier"), vars(o)["class"], attempt(setattr, o, 5, 1), attempt(getattr, o, None), [k for k in dir(o) if not k.startswith("_")])

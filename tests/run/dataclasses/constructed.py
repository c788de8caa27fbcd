# Instances of data classes made in functions whose types settle: defaults, factories, keywords, __post_init__,
# and what changes later.
from dataclasses import dataclass, field, InitVar, KW_ONLY


@dataclass
class Item:
    name: str
    price: float = 1.5
    tags: list = field(default_factory=list)
    parent: object = None

    def total(self, n):
        return self.price * n


@dataclass
class Checked:
    low: int
    high: int = 10
    made = 0

    def __post_init__(self):
        if self.low > self.high:
            self.low, self.high = self.high, self.low
        Checked.made += 1


@dataclass(frozen=True, slots=True)
class Key:
    a: int
    b: int = 0


@dataclass
class Scaled:
    x: int
    factor: InitVar[int] = 2
    y: int = field(init=False, default=0)

    def __post_init__(self, factor):
        self.y = self.x * factor


@dataclass
class Late:
    x: int
    _: KW_ONLY
    y: int = 1


@dataclass
class Hidden:
    z: int

    @property
    def twice(self):
        return self.z * 2


@dataclass
class Ordered(Hidden):
    z: int = 4
    w: str = "w"


def items(n):
    made = []
    for i in range(n):
        item = Item(f"i{i}", tags=[i]) if i % 2 else Item("even", float(i))
        item.tags.append("t")
        made.append(item)
    child = Item("child", parent=made[0])
    return sum(i.total(2) for i in made), made[-1], child.parent.name, child.tags


def checked(n):
    return [Checked(i) for i in range(n)] + [Checked(30), Checked(high=1, low=5)]


def keys(n):
    seen = {}
    for i in range(n):
        k = Key(i % 3, b=i % 2)
        seen[k] = seen.get(k, 0) + 1
    return seen


def others():
    return Scaled(3), Scaled(3, 5), Scaled(factor=7, x=1), Late(1), Late(2, y=3), Ordered(), Ordered(1), Ordered(w="v")


def refused(*calls):
    for call in calls:
        try:
            print(call())
        except TypeError as e:
            print(e)


print(items(6))
print(checked(3), Checked.made)
print(keys(10))
print(others())
refused(lambda: Item(), lambda: Item("a", 1.0, [], None, 5), lambda: Item("a", name="b"), lambda: Item(nam="a"),
        lambda: Late(1, 2), lambda: Scaled(1, 2, 3), lambda: Key(b=1))


def make(n):
    return [Item("x", float(n)).price, Checked(n).low, Key(n).a]


print(make(1))


def init(self, low, high=7):
    self.low, self.high = low + 100, high


kept = Checked.__init__
Checked.__init__ = init
print(make(2))
Checked.__init__ = kept
print(make(3))
Checked.__post_init__ = lambda self: setattr(self, "low", -1)
print(make(4))
Item.__new__ = lambda cls, *args: print("new", cls.__name__) or object.__new__(cls)
print(make(5))


def price(self):
    return self.__dict__.get("_price", 0) * 2


Item.price = property(price, lambda self, v: self.__dict__.__setitem__("_price", v))
print(make(6))
Item = lambda *args: Key(1)


def replaced():
    try:
        return Item("x").price
    except AttributeError as e:
        return str(e)


print(replaced())

"""__post_init__, InitVar, ClassVar, field order in inheritance, overriding fields, nested asdict, cycles in repr."""
import copy
from dataclasses import InitVar, asdict, astuple, dataclass, field, fields, replace
from typing import ClassVar


@dataclass
class Base:
    a: int
    b: str = "base"
    count: ClassVar[int] = 0
    scale: InitVar[int] = 1
    computed: int = field(init=False)

    def __post_init__(self, scale):
        self.computed = self.a * scale
        type(self).count += 1


@dataclass
class Sub(Base):
    c: float = 0.5
    a: int = 10

    def __post_init__(self, scale):
        super().__post_init__(scale)
        self.c *= 2


s = Sub(b="given", scale=3)
print(s, Sub.count, Base.count, [f.name for f in fields(Sub)], asdict(s), Base(2, scale=5).computed, Sub(1).c, Base.count)
for action in (lambda: Base(), lambda: Base(1, computed=5), lambda: replace(s, computed=1), lambda: replace(s, scale=4), lambda: replace(s, c=1.0, scale=2)):
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


@dataclass
class Tree:
    value: int
    children: list["Tree"] = field(default_factory=list)
    parent: "Tree" = field(default=None, repr=False, compare=False)
    extra: dict = field(default_factory=dict)

    def add(self, value):
        child = Tree(value, parent=self)
        self.children.append(child)
        return child


t = Tree(1)
t.add(2).add(3)
t.extra["k"] = (t.children[0],)
print(t, t == Tree(1, [Tree(2, [Tree(3)])], None, {"k": (Tree(2, [Tree(3)]),)}), astuple(Tree(5, extra={"a": [1]})))
u = Tree(7)
u.children.append(u)
print(u, asdict(Tree(1, [Tree(2)]), dict_factory=lambda items: {k: v for k, v in items if v}), copy.deepcopy(t) == t)


@dataclass
class Descriptor:
    class D:
        def __set_name__(self, owner, name):
            self.name = "_" + name

        def __get__(self, obj, owner):
            return 99 if obj is None else getattr(obj, self.name)

        def __set__(self, obj, value):
            setattr(obj, self.name, int(value))

    x: int = D()


print(Descriptor("5"), Descriptor(), Descriptor(x=2.9).x)


@dataclass(init=False)
class OwnInit:
    x: int
    y: int = 3

    def __init__(self):
        self.x = 1


print(OwnInit(), OwnInit.__match_args__)
match Tree(4, [Tree(5)]):
    case Tree(value, [Tree(inner)]):
        print(value, inner)

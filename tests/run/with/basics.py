"""with statements: targets, several managers, return values of __exit__."""


class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self

    def __exit__(self, kind, value, trace):
        print("exit", self.name, kind and kind.__name__, value)
        return self.swallow


with Manager("a"):
    print("body")
with Manager("b") as b:
    print(b.name)
with Manager("c") as c, Manager("d") as d:
    print(c.name, d.name)
with Manager("e", True) as e:
    raise ValueError("swallowed")
print("after e")
try:
    with Manager("f"), Manager("g", True), Manager("h"):
        raise KeyError("k")
    print("g swallowed it")
    with Manager("i"):
        raise IndexError("out")
except IndexError as error:
    print("caught", error)


def early(n):
    for i in range(n):
        with Manager(f"loop{i}"):
            if i == 1:
                return "returned"
    return "end"


print(early(5), early(1))


class Target:
    pass


t, items = Target(), [0]
with Manager("attr") as t.manager:
    pass
with Manager("item") as items[0]:
    print(t.manager.name, items[0].name)


class Truthy:
    def __enter__(self):
        return 1, 2

    def __exit__(self, *args):
        return [len(args)]


with Truthy() as (p, q):
    raise RuntimeError
print(p, q)

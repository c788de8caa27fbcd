"""__class__ assigned to objects that typed code holds in variables, lists, attributes and generators; layouts that differ; methods, attributes, operators and isinstance afterwards."""


class Animal:
    def __init__(self, name):
        self.name = name
        self.energy = 1

    def speak(self):
        return "..."

    def eat(self, n):
        self.energy += n
        return self.energy


class Dog(Animal):
    def speak(self):
        return self.name + " barks"

    def __add__(self, other):
        return "dog+" + str(other)


class Robot:
    def __init__(self):
        self.model = "r"
        self.name = "robot"

    def speak(self):
        return f"{self.name} beeps"

    def eat(self, n):
        self.energy = getattr(self, "energy", 0) - n
        return self.energy

    def __add__(self, other):
        return "robot+" + str(other)


class Bare:
    pass


def local(n):
    d = Dog("rex")
    out = []
    for i in range(n):
        out.append(d.speak())
        d.eat(2)
        if i == 1:
            d.__class__ = Robot
        if i == 3:
            d.__class__ = Animal
    return out, d.energy, type(d).__name__


def in_list(items, rounds):
    out = []
    for r in range(rounds):
        for x in items:
            out.append(x.speak())
        if r == 0:
            items[0].__class__, items[1].__class__ = items[1].__class__, items[0].__class__
    return out


class Holder:
    def __init__(self, pet):
        self.pet = pet

    def ask(self):
        return self.pet.speak()

    def trade(self, cls):
        self.pet.__class__ = cls
        return self.pet.energy


def ask_all(holder):
    out = [holder.ask(), holder.trade(Robot), holder.ask(), holder.trade(Dog), holder.ask()]
    out.append(holder.pet.eat(5))
    return out


def produced(n):
    d = Dog("gen")
    for i in range(n):
        yield d.speak()
        if i == 1:
            d.__class__ = Robot


def operators():
    d = Dog("op")
    first = d + 1
    d.__class__ = Robot
    second = d + 2
    d.__class__ = Animal
    try:
        return first, second, d + 3
    except TypeError as e:
        return first, second, str(e)


def narrowed(x):
    if isinstance(x, Dog):
        x.__class__ = Robot
        return isinstance(x, Dog), isinstance(x, Robot), x.speak(), type(x).__name__
    return "no dog"


def changed_by_callee(d):
    def change(o):
        o.__class__ = Robot
    before = d.speak()
    change(d)
    after = d.speak()
    d.name = "renamed"
    return before, after, d.speak(), sorted(d.__dict__)


def late_attributes(d):
    d.__class__ = Bare
    d.extra = 5
    try:
        return d.extra, d.name, d.speak()
    except AttributeError as e:
        return d.extra, d.name, str(e)


class Parent:
    def run(self):
        return "parent " + self.step()

    def step(self):
        return "p"


class Child(Parent):
    def run(self):
        first = super().run()
        self.__class__ = Sibling
        return first, super(Sibling, self).run(), self.step()

    def step(self):
        return "c"


class Sibling(Parent):
    def step(self):
        return "s"


print(local(6), local(1))
print(in_list([Dog("a"), Animal("b")], 3))
print(ask_all(Holder(Dog("h"))))
print(list(produced(4)), operators(), narrowed(Dog("n")), narrowed(Robot()))
print(changed_by_callee(Dog("c")), late_attributes(Dog("l")), Child().run())
for target in (5, None, int, str, list, type, Exception):
    d = Dog("bad")
    try:
        d.__class__ = target
        print("changed")
    except TypeError as e:
        print(e, d.speak())


def total(items):
    n = 0
    for x in items:
        n += x.eat(1)
    return n


pets = [Dog(str(i)) for i in range(4)]
print(total(pets))
pets[2].__class__ = Robot
print(total(pets), [p.energy for p in pets])
pets[2].__class__ = Dog
pets[1].__dict__["eat"] = lambda n: 100
print(total(pets), [type(p).__name__ for p in pets])

"""Classes get and lose attributes, bases and special methods while instances are in use."""


class Animal:
    legs = 4

    def speak(self):
        return "..."


class Dog(Animal):
    pass


def speak_all(animals):
    return [a.speak() for a in animals], sum(a.legs for a in animals)


pack = [Dog(), Animal(), Dog()]
print(speak_all(pack))
Dog.speak = lambda self: "woof"
print(speak_all(pack))
Dog.legs = 3
print(speak_all(pack))
pack[0].legs = 2 ** 64
print(speak_all(pack))
pack[2].speak = lambda: "instance"
print(speak_all(pack))
del Dog.speak
print(speak_all(pack))
Animal.speak = len
try:
    speak_all(pack)
except TypeError as e:
    print(e)
Animal.__len__ = lambda self: self.legs
print(len(Dog()))
Animal.speak = property(lambda self: lambda: "from property")
print(speak_all([Dog()]))


class Cat:
    legs = 4.5

    def speak(self):
        return "meow"


print(speak_all([Cat(), Cat()]))
print(speak_all([Cat(), Dog()]))


class Number:
    def __init__(self, n):
        self.n = n


def add(a, b):
    try:
        return a + b
    except TypeError as e:
        return str(e)


a, b = Number(1), Number(2)
print(add(a, b))
Number.__add__ = lambda self, o: Number(self.n + o.n)
print(add(a, b).n)
Number.__add__ = lambda self, o: NotImplemented
Number.__radd__ = lambda self, o: "radd"
print(add(5, b), add(a, b))
del Number.__radd__
print(add(5, b))
a.__class__ = Cat
print(a.speak(), a.n, type(a).__name__)
Number.__getattr__ = lambda self, name: f"made {name}"
print(b.anything, b.n)

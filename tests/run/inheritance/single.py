"""Single inheritance, super(), overriding."""


class Animal:
    sound = "..."

    def __init__(self, name):
        self.name = name

    def speak(self):
        return f"{self.name} says {self.sound}"

    def describe(self):
        return type(self).__name__ + ": " + self.speak()


class Dog(Animal):
    sound = "woof"

    def speak(self):
        return super().speak() + "!"


class Puppy(Dog):
    def __init__(self, name, age):
        super().__init__(name + " jr")
        self.age = age

    def speak(self):
        return super().speak().replace("woof", "yip") + f" ({self.age})"


class Fish(Animal):
    def speak(self):
        return f"{self.name} is silent"


for animal in (Animal("generic"), Dog("Rex"), Puppy("Bit", 1), Fish("Nemo")):
    print(animal.describe(), isinstance(animal, Dog), isinstance(animal, Animal))
print(Animal.speak(Puppy("X", 2)), Dog.speak(Puppy("Y", 3)), super(Dog, Puppy("Z", 4)).speak())
print([c.__name__ for c in Puppy.__mro__], Puppy.sound, issubclass(Puppy, Animal), Dog.__base__.__name__)
Dog.sound = "bark"
print(Puppy("W", 5).speak(), Dog("V").speak())


class Shape:
    def area(self):
        raise NotImplementedError("area of " + type(self).__name__)

    def __lt__(self, other):
        return self.area() < other.area()

    def __repr__(self):
        return f"{type(self).__name__}({self.area():.2f})"


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side ** 2


class Circle(Shape):
    def __init__(self, r):
        self.r = r

    def area(self):
        return 3.14159 * self.r ** 2


class Blob(Shape):
    pass


print(sorted([Square(3), Circle(1), Square(1), Circle(2)]), sum(s.area() for s in (Square(2), Circle(1))))
try:
    Blob().area()
except NotImplementedError as e:
    print(type(e).__name__, e)
try:
    super().x
except RuntimeError as e:
    print(e)
try:
    Dog("a").missing
except AttributeError as e:
    print(e)
try:
    super(Dog, Animal("x")).speak()
except TypeError as e:
    print(e)

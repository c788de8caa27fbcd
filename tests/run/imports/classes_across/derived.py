from base import Shape
from math import pi


class Circle(Shape):
    def area(self):
        return pi * self.size ** 2


class Square(Shape):
    def area(self):
        return self.size * self.size

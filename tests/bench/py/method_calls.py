"""Method calls on a small class hierarchy."""


class Shape:
    def __init__(self, size):
        self.size = size

    def area(self):
        return 0

    def grow(self, by):
        self.size += by
        return self.size


class Square(Shape):
    def area(self):
        return self.size * self.size


class Strip(Shape):
    def __init__(self, size, width):
        super().__init__(size)
        self.width = width

    def area(self):
        return self.size * self.width


class Dot(Shape):
    pass


def run(shapes, rounds):
    total = 0
    for i in range(rounds):
        for shape in shapes:
            total += shape.area()
            if shape.grow(1) > 1000:
                shape.size = 1
    return total


def main():
    shapes = [Square(3), Strip(4, 5), Dot(1), Square(10), Strip(7, 2)]
    print(run(shapes, 1200000))


if __name__ == "__main__":
    main()

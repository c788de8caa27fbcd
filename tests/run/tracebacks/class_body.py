"""An error in the body of a class inside a function."""


def make(scale):
    class Shape:
        sides = 4
        size = scale * 10

        class Inner:
            ratio = 100 / (scale - 1)

        def area(self):
            return self.size**2

    return Shape


print(make(2).Inner.ratio)
make(1)

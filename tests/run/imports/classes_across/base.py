class ShapeError(ValueError):
    pass


class Shape:
    count = 0

    def __init__(self, size):
        if size < 0:
            raise ShapeError(f"{type(self).__name__} of size {size}")
        self.size = size
        Shape.count += 1

    def __repr__(self):
        return f"{type(self).__name__}({self.size})"

"""Shapes."""

print("shapes is loaded")
UNIT = "cm"
counter = 0
_hidden = 1


def area(w, h):
    return w * h


def helper():
    return counter


def bump():
    global counter
    counter += 1
    return counter


class Square:
    def __init__(self, size):
        self.size = size

    def __repr__(self):
        return f"<Square {self.size} in {__name__}>"

"""Class patterns, __match_args__, attribute patterns."""


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Circle:
    def __init__(self, center, radius):
        self.center, self.radius = center, radius


class Special(Point):
    pass


def where(p):
    match p:
        case Point(0, 0):
            return "origin"
        case Point(x, 0) | Point(0, x):
            return f"on an axis at {x}"
        case Special(x=a):
            return f"special {a}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point(x=x, y=y):
            return f"point {x} {y}"
        case Circle(center=Point(x, y), radius=r):
            return f"circle at {x},{y} r={r}"
        case Circle(radius=r):
            return f"circle r={r}"
        case int(v) | float(v):
            return f"number {v}"
        case str(s) if s:
            return f"text {s}"
        case list([a, b]):
            return f"list pair {a} {b}"
        case dict():
            return "dict"
        case bool():
            return "never, bool is int"
    return "nothing"


for p in (Point(0, 0), Point(3, 0), Point(0, 4), Special(1, 5), Point(2, 2), Point(1, 2), Circle(Point(1, 1), 5), Circle(None, 2), 5, 2.5, True, "hi", "", [1, 2], [1], {}, None):
    print(where(p))
for case_class in (Circle, Point):
    try:
        match Point(1, 2) if case_class is Point else Circle(1, 2):
            case Circle(a, b):
                print(a, b)
            case Point(a, b, c):
                print(a, b, c)
    except TypeError as e:
        print(e)


class Color:
    RED = "red"
    GREEN = "green"


def paint(c):
    match c:
        case Color.RED:
            return "it is red"
        case Color.GREEN:
            return "it is green"
        case _:
            return "unknown"


print(paint("red"), paint("green"), paint("blue"))
match Circle(Point(1, [2, 3]), {"k": "v"}):
    case Circle(center=Point(x=1, y=[a, b]), radius={"k": v}):
        print(a, b, v)

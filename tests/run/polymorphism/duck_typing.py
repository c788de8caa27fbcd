"""Functions that take anything with the right methods."""


class Duck:
    name = "Duck"

    def speak(self):
        return "quack"

    def __len__(self):
        return 2


class Robot:
    def __init__(self, name):
        self.name = name
        self.speak = lambda: "beep " * 2

    def __len__(self):
        return 100


class Silent:
    name = "Silent"


def introduce(things):
    out = []
    for t in things:
        try:
            out.append(f"{t.name}: {t.speak()} ({len(t)})")
        except AttributeError as e:
            out.append("! " + str(e))
        except TypeError as e:
            out.append("!! " + str(e))
    return out


class HalfDuck(Silent):
    def speak(self):
        return "qu"


print(introduce([Duck(), Robot("R2"), Silent(), HalfDuck(), 5, "text", None, Duck]))


def area(shape):
    return shape.w * shape.h


class Rect:
    def __init__(self, w, h):
        self.w, self.h = w, h


class Square:
    def __init__(self, s):
        self.s = s

    w = h = property(lambda self: self.s)


class Unit:
    w = h = 1


print([area(s) for s in (Rect(2, 3), Square(4), Unit(), Unit, Rect(2.5, 2), Rect("ab", 2), Rect([0], 3), Rect(2 ** 40, 2 ** 40))])


def read_all(source):
    return "".join(source.read(3) for _ in range(3))


class Fake:
    def __init__(self):
        self.n = 0

    def read(self, size):
        self.n += 1
        return str(self.n) * size


print(read_all(Fake()))


def write_to(target, items):
    for i in items:
        target.append(i)
    return target


class Log:
    def __init__(self):
        self.text = ""

    def append(self, x):
        self.text += f"{x};"

    def __repr__(self):
        return self.text


print(write_to([], "ab"), write_to(bytearray(), [65, 66]), write_to(Log(), [1, None]))
try:
    write_to((), [1])
except AttributeError as e:
    print(e)


def total(xs, start):
    for x in xs:
        start = start + x
    return start


print(total([1, 2], 0), total("ab", ""), total([[1], [2]], []), total([(1,), (2,)], ()), total([0.5], 1), total([], None))

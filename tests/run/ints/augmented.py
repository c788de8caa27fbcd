"""Augmented assignment to names, items and attributes; each target is evaluated once."""


class Box:
    def __init__(self):
        self.value = 1
        self.items = [1, 2, 3]


calls = []


def box(b=Box()):
    calls.append("box")
    return b


def index(i):
    calls.append("index")
    return i


box().value += 10
box().value *= 3
box().items[index(1)] -= 5
box().items[index(-1)] **= 4
box().items[0] <<= 5
print(box().value, box().items, calls)
x = 100
x //= 7
print(x)
x %= 5
print(x)
x /= 8
print(x)
x **= 2
print(x)
y = 0b1100
y &= 0b0110
y |= 0b1
y ^= 0b111
print(y)
d = {"a": 1}
d["a"] += 1
try:
    d["b"] += 1
except KeyError as e:
    print("KeyError", e)
print(d)
matrix = [[0] * 3 for _ in range(3)]
for i in range(3):
    for j in range(3):
        matrix[i][j] += i * 3 + j
print(matrix)
t = ([1], 2)
try:
    t[0] += [2]
except TypeError as e:
    print(e, t)

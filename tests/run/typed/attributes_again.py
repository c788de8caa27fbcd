"""Attributes that are read again: through other names, after stores, calls, branches, loops and deletion."""


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
        self.label = None

    def move(self, by):
        self.x += by
        return self.x


class Watched(Point):
    @property
    def z(self):
        self.x = "changed by a property"
        return 1


def twice(p, q):
    a = p.x
    q.x = 5.5
    b = p.x
    q.y += b
    return a, b, p.y, q.y


p = Point(1.5, 2.5)
print(twice(p, p), twice(p, Point(0.5, 0.25)), twice(Point(0.5, 0.25), p))


def branches(p, flag):
    a = p.x
    if flag:
        p.x = a + 1
    else:
        p.y = a
    b = p.x
    if flag > 1:
        p.move(10.0)
    return a, b, p.x, p.y


print([branches(Point(1.0, 2.0), k) for k in range(3)])


def loops(p, n):
    total = p.x
    for i in range(n):
        p.x = total
        total += p.x
        if i == 3:
            break
        p = Point(p.x + 1, p.y)
        total += p.x
    return total, p.x


print(loops(Point(1.0, 2.0), 3), loops(Point(1.0, 2.0), 9))


def changing(p, value):
    a = p.label
    p.label = value
    b = p.label
    p.label = 7
    c = p.label
    p.x = "text"
    return a, b, c, p.x


print(changing(Point(1, 2), "s"), changing(Point(1, 2), None), changing(Point(1, 2), [1]))


def deleting(p):
    a = p.x
    del p.x
    try:
        return a, p.x
    except AttributeError as error:
        return a, str(error)


print(deleting(Point(1, 2)))


def resetting(p, other):
    p.x = 1
    first = p.x
    setattr(other, "x", "other")
    second = p.x
    other.__dict__["x"] = 3
    return first, second, p.x


p = Point(1, 2)
print(resetting(p, p), resetting(Point(1, 2), p))


def watched(w):
    a = w.x
    w.z
    return a, w.x


print(watched(Watched(1, 2)), watched(Watched(3, 4)))


def chain(node):
    out = []
    while node.label is not None:
        node.x += node.label.x
        out.append(node.x + node.x)
        node = node.label
        node.y = node.x
    return out, node.y


def make(n):
    head = Point(0, 0)
    for i in range(n):
        p = Point(i, i)
        p.label = head
        head = p
    return head


print(chain(make(6)))


def swap(p, q):
    p.x, q.x = q.x, p.x
    return p.x - q.x, p.x, q.x


p = Point(1, 2)
print(swap(p, p), swap(p, Point(5, 5)))


def overflow(p):
    p.x += 1
    p.y = p.x * p.x
    p.x = p.y * p.x
    return p.x + p.y


print(overflow(Point(3, 4)), overflow(Point(2 ** 31, 4)), overflow(Point(2 ** 70, 1)))


def slices(p, items):
    first = p.x
    items[0:2]
    p = items[1:][0]
    return first, p.x


print(slices(Point(1, 1), [Point(2, 2), Point(3, 3)]))

"""A method is looked up before the arguments are evaluated: a call among them that replaces it comes too late."""


class Counter:
    def __init__(self):
        self.total = 0

    def add(self, x):
        self.total += x
        return self.total


def replace(c, i):
    if i % 50 == 40:
        Counter.add = lambda self, x: -x
    elif i % 50 == 45:
        Counter.add = add
    elif i % 50 == 47:
        c.add = lambda x: x * 1000
    elif i % 50 == 49:
        del c.add
    return i


add = Counter.add
c = Counter()
for i in range(200):
    r = c.add(replace(c, i))
    if i % 50 >= 39:
        print(i, r)

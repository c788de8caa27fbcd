"""assert with and without message."""


def check(x):
    assert x > 0
    assert x < 10, f"{x} is too big"
    assert isinstance(x, int), ("tuple", "message")
    return x


for value in (5, 0, 50, 2.5):
    try:
        print(check(value))
    except AssertionError as e:
        print(type(e).__name__, e, e.args)
try:
    assert False, None
except AssertionError as e:
    print(repr(e))
try:
    assert [], ValueError("inner")
except AssertionError as e:
    print(repr(e))
assert (1, 0)
assert True
print(__debug__)


class Stack:
    def __init__(self):
        self.items = []

    def push(self, x):
        assert x is not None, "cannot push None"
        self.items.append(x)

    def pop(self):
        assert self.items, "empty stack"
        return self.items.pop()


s = Stack()
s.push(1)
for action in (lambda: s.push(None), s.pop, s.pop):
    try:
        print(action())
    except AssertionError as e:
        print("assertion:", e)
count = 0


def side():
    global count
    count += 1
    return "computed message"


assert 1 == 1, side()
print(count)
try:
    assert 1 == 2, side()
except AssertionError as e:
    print(count, e)

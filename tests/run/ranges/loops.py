"""range in loops with all sorts of bounds and steps, variables as bounds."""


def collect(*args):
    return [i for i in range(*args)]


print(collect(4), collect(2, 5), collect(5, 2), collect(5, 2, -1), collect(0, 10, 4), collect(10, -10, -7), collect(-3), collect(0), collect(-2, 2), collect(1, 2, 100))
n = 3
for i in range(n):
    n += 10
    print(i, n, end="; ")
print()
for i in range(5):
    if i == 2:
        i = 100
    print(i, end=" ")
print(i)
total = 0
for i in range(10, 0, -3):
    for j in range(i):
        total += i * j
print(total, sum(range(1, 101)), sum(range(0)), max(range(5, 50, 7)), min(range(9, 0, -2)))
step = -1
for i in range(3, -1, step):
    print(i, end=" ")
    step = 5
print(step)
r = range(0, 20, 3)
print(len(r), r[2], r[-1], r[1:4], r[::-1], list(r[::2]), 9 in r, 10 in r, r.index(12), r.count(5), list(reversed(r)), r == range(0, 21, 3), hash(r) == hash(range(0, 21, 3)))
for bounds in ((0, 5, 0), ("a",), (1.5,), (), (1, 2, 3, 4), (None,), (1, "b")):
    try:
        print(range(*bounds))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
big = 2 ** 63
print([i - big for i in range(big - 1, big + 2)], len(range(-big, -big + 3)), range(big, big + 5)[2] - big, [i for i in range(True, 3)])


class Index:
    def __index__(self):
        return 3


print(list(range(Index())), list(range(0, 7, Index())), range(Index()), [x for x in range(3) for x in range(x)])
squares = [0] * 5
for squares[2] in range(4):
    pass
print(squares)
for k in range(2):
    for k in range(3):
        pass
    print(k, end=" ")
print()

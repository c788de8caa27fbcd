"""Items at keys whose type nobody knows: indices mostly, but also slices, bools, big ints, objects with __index__."""


class At:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


class Table:
    def __init__(self, rows):
        self.rows = rows

    def __getitem__(self, key):
        return self.rows[key]

    def __setitem__(self, key, value):
        self.rows[key] = value

    def __len__(self):
        return len(self.rows)


class Machine:
    """Jumps take their target from what the program holds: ints among other things."""

    def __init__(self, code):
        self.code, self.at, self.stack = code, 0, []

    def run(self):
        while True:
            op, arg = self.code[self.at]
            self.at += 1
            if op == "push":
                self.stack.append(arg)
            elif op == "add":
                b = self.stack.pop()
                self.stack.append(self.stack.pop() + b)
            elif op == "dup":
                self.stack.append(self.stack[-1])
            elif op == "less":
                self.stack.append(self.stack.pop() < arg)
            elif op == "jump":
                if self.stack.pop():
                    self.at = arg
            else:
                return self.stack


def total(table, keys):
    result = 0
    for key in keys:
        item = table[key]
        result += sum(item) if isinstance(item, list) else item
    return result


table = Table([i * i for i in range(50)])
keys = [3, -1, True, slice(2, 8), At(4), 2, slice(None, None, 7), False]
print(total(table, keys * 3), total(table.rows, keys))
for key in 50, -51, 10 ** 20, "a", None, 1.0, (1,), At(99):
    try:
        print(table[key])
    except (TypeError, IndexError) as error:
        print(type(error).__name__, error)
row = tuple(range(10))
for key in list(range(-3, 3)) + [slice(1, 4), At(2), True]:
    print(row[key], end=" ")
print()
for key in "x", 2.5, 99:
    try:
        print(row[key])
    except (TypeError, IndexError) as error:
        print(type(error).__name__, error)

print(Machine([("push", 0), ("push", 1), ("add", None), ("dup", None), ("less", 5), ("jump", 1), ("end", None)]).run())
print(Machine([("push", "a"), ("push", "b"), ("add", None), ("dup", None), ("less", "z"), ("jump", At(7)), (0, 0),
               ("push", 2 ** 62), ("dup", None), ("add", None), ("end", "")]).run())
try:
    Machine([("push", 1), ("jump", "nowhere"), ("end", None)]).run()
except TypeError as error:
    print(error)
try:
    Machine([("push", 1), ("push", "1"), ("add", None)]).run()
except TypeError as error:
    print(error)

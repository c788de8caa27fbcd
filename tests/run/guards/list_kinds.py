"""Lists of ints, floats and strings change kind inside functions that index them."""


def total(items):
    t = 0
    for i in range(len(items)):
        t += items[i]
    return t


def fill(items, values):
    for i, v in enumerate(values):
        items[i] = v
    return items


def bump(items, by):
    for i in range(len(items)):
        items[i] += by
    return items


def change_while_reading(items):
    out = []
    for i in range(4):
        out.append(items[i] * 2)
        if i == 1:
            items[2] = "s"
            items[3] = 2 ** 63
    return out


ints = [1, 2, 3]
print(total(ints), total([1.5, 2]), total([2 ** 62] * 4), total([True, False]), total([]))
print(fill([0] * 4, [1, 2.5, "x", None]), fill([0.0] * 3, [1, 2, 3]), fill([""] * 2, [1, 2]), fill([None] * 2, [2 ** 80, 1]))
print(bump([1, 2], 1), bump([1, 2], 0.5), bump([2 ** 63 - 1, 0], 1), bump(["a", "b"], "c"), bump([[1], [2]], [9]), bump([1.5], 2 ** 70))
print(change_while_reading([1, 2, 3, 4]), change_while_reading([0.5] * 4), change_while_reading(list("abcd")))
try:
    bump([1, "a"], 1)
except TypeError as e:
    print(e)


def pop_all(items):
    out = []
    while items:
        out.append(items.pop())
    return out


print(pop_all([1, 2.5, "c"]), pop_all([1, 2, 3]), pop_all([]))


def indices(items, wanted):
    out = []
    for i in wanted:
        try:
            out.append(items[i])
        except IndexError as e:
            out.append(str(e))
        except TypeError as e:
            out.append(str(e))
    return out


print(indices([10, 20], [0, 1, 2, -1, -2, -3, "a", 2 ** 70, True, 1.0, None]))
print(indices("ab", [0, 5, -1]), indices((1.5,), [0, 1]), indices({0: "zero"}.get(0), [0, 3]))
nested = [[1, 2], [3, 4]]
nested[0][1] += 2 ** 64
nested[1] = "replaced"
print(nested, [row[0] for row in nested])

"""del of names, items, slices, attributes and tuples of targets."""


class Box:
    def __init__(self):
        self.a, self.b = 1, 2

    def __delitem__(self, key):
        print("delitem", key)

    def __delattr__(self, name):
        print("delattr", name)
        super().__delattr__(name)


x = 1
del x
try:
    print(x)
except NameError as e:
    print(e)
lst = list(range(10))
del lst[0], lst[-1], lst[2:4]
print(lst)
del lst[::2]
print(lst)
d = {"a": 1, "b": 2, "c": 3}
del d["a"]
del (d["b"])
print(d)
b = Box()
del b.a, b[1], b[1:2], b[1, 2]
try:
    b.a
except AttributeError as e:
    print(e)
p, q, r = 1, 2, 3
del p, (q, [r])
print([n for n in ("p", "q", "r") if n in globals()])
for case in ("item", "missing key", "attribute", "tuple", "string"):
    try:
        if case == "item":
            del lst[100]
        elif case == "missing key":
            del d["zz"]
        elif case == "attribute":
            del b.zz
        elif case == "tuple":
            t = (1, 2)
            del t[0]
        else:
            s = "abc"
            del s[0]
    except (IndexError, KeyError, AttributeError, TypeError) as e:
        print(case, type(e).__name__, e)


def local():
    v = [1]
    w = v
    del v
    return w


print(local())
matrix = [[1, 2, 3], [4, 5, 6]]
for row in matrix:
    del row[1]
print(matrix)
del matrix[0][0], matrix[1]
print(matrix)
del d
d = "again"
print(d)
for i in range(3):
    del i
try:
    i
except NameError as e:
    print(e)

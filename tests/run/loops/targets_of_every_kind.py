"""Loops over targets of every kind: attributes, subscripts, slices, stars, nested patterns, globals, cells and class attributes; names after the loop, loops that change their own target's owner, and enumerations of typed kinds."""
from collections import defaultdict, deque


class Owner:
    shared = None

    def __init__(self):
        self.log = []

    def __setattr__(self, name, value):
        if name != "log":
            self.log.append((name, value))
        object.__setattr__(self, name, value)


def attributes(values):
    o = Owner()
    for o.x in values:
        if o.x == 2:
            o.y = o.x * 2
    return o.x, o.log, vars(o).get("y")


def subscripts(values):
    box, d, i = [0] * 4, {}, 0
    for box[i] in values:
        i = (i + 1) % 4
    for d[len(d)] in values:
        if len(d) > 3:
            break
    for d["k"], box[-1] in zip(values, "abc"):
        pass
    return box, d, i


def slices(rows):
    out, copies = [9, 9, 9], []
    for out[1:2] in rows:
        copies.append(out[:])
    for out[:], *rest in [("ab", 1, 2), ([], 3)]:
        copies.append((out[:], rest))
    return copies


def patterns(rows):
    seen = []
    for (a, *b), [c], [d, (e,)] in rows:
        seen.append((a, b, c, d, e))
    return seen, (a, b, c, d, e)


def cells(n):
    readers = []
    for i in range(n):
        for j in (i, i * 0.5):
            readers.append(lambda: (i, j))
    first = readers[0]()
    i = "after"
    return first, readers[-1](), len(readers)


def to_global(values):
    global target
    total = 0
    for target in values:
        total += read_target()
    return total, target


def read_target():
    return target * 2


def class_attribute(values):
    for Owner.shared in values:
        if Owner.shared is None:
            break
    else:
        Owner.shared = "else"
    return Owner.shared, Owner().shared


def moving(n):
    """The target's owner changes while the loop runs."""
    a, b = Owner(), Owner()
    a.next, b.next = b, a
    node = a
    for node.value in range(n):
        node = node.next
    return [v for k, v in a.log if k == "value"], [v for k, v in b.log if k == "value"]


def kinds(values):
    names = []
    for v in values:
        for k in v:
            names.append(type(k).__name__)
            break
        else:
            names.append("empty")
    return names


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


print(attributes([1, 2, 3]), attributes("ab"), attributes(range(2 ** 63 - 1, 2 ** 63 + 1)), attempt(attributes, []))
print(subscripts([1, 2.5, "x", None, 2 ** 65]), subscripts([]), subscripts(deque([True])))
print(slices(["x", "yz", [], range(2)]), attempt(slices, [5]), attempt(slices, [None]))
print(patterns([("abc", {1}, (2, [3])), ([1.5], {None: 0}, "dé")]), attempt(patterns, [((), {1}, (1, (2,)))]), attempt(patterns, [("a", {1, 2}, "bc")]), attempt(patterns, []))
print(cells(3), attempt(cells, 0), to_global([1, 2.5, 2 ** 63]), attempt(to_global, [1, None]), to_global("ab") if False else target)
print(class_attribute([1, 2]), class_attribute([1, None, 3]), moving(5))
print(kinds([[1], "s", {1.5: 2}, (None,), range(1), b"a", {True}, iter([[]]), (c for c in "g"), {}, "", [[]], zip([1], [2]), enumerate("a"), reversed([1j]), map(str, [1]), memoryview(b"m"), defaultdict(int, k=1), open("/dev/null")]))
for i in range(3):
    for i in "ab":
        i += "!"
    print(i, end=" ")
for i in (i for i in range(2)):
    pass
for x in [1, 2, 3]:
    x *= 10
    if x == 20:
        del x
        continue
else:
    print(i, x)
for x in []:
    pass
print(x)
del x
for x in ():
    pass
print("x" in globals(), [y for y in range(3)], "y" in globals())
matrix = [[0] * 3 for _ in range(2)]
for r, row in enumerate(matrix):
    for c, matrix[r][c] in enumerate(range(r, r + 3)):
        row[c] *= 2
print(matrix)
i = 0
nested = [[], []]
for i, nested[i] in enumerate("pq"):
    pass
print(i, nested)
for (i) in 1, 2, *"ab":
    print(i, end=",")
for [i, j] in {"k": 1, "l": 2.5}.items():
    print(i, j, end=";")
for i, (j, k), in [(1, (2, 3))]:
    print(i, j, k)
total = 0
for n in range(2 ** 31 - 1, 2 ** 31 + 2):
    for n in (n, n * n, n ** 3):
        total += n
print(total, n)
stack = [1]
for top in iter(stack.pop, 50):
    stack.append(top * 3 + 1 if top < 40 else 50)
print(top, stack)
queue = deque([3])
while queue:
    for _ in range(len(queue)):
        n = queue.popleft()
        queue.extend(range(n))
    print(list(queue), end=" ")
print()
it = iter(range(10))
for a in it:
    for b in it:
        if b % 3 == 0:
            break
    else:
        print("inner ended", a)
        continue
    print(a, b, end="; ")

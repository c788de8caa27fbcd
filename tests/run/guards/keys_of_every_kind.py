"""Subscripts whose key's kind is known at run time only: lists, tuples, strings, dicts, bytes and own containers read, written and deleted with ints, bools, big ints, floats, slices, strings, None and objects with __index__ or __hash__ of their own."""


class Index:
    def __init__(self, i):
        self.i = i

    def __index__(self):
        return self.i

    def __hash__(self):
        return hash(self.i)

    def __repr__(self):
        return f"Index({self.i})"

    def __eq__(self, other):
        return self.i == getattr(other, "i", other)


class MyInt(int):
    def __index__(self):
        return 0

    def __hash__(self):
        return 7


class Box:
    def __init__(self, items):
        self.items = items

    def __getitem__(self, key):
        return ("box", self.items[key])

    def __setitem__(self, key, value):
        self.items[key] = value

    def __delitem__(self, key):
        del self.items[key]


def read(container, keys):
    out = []
    for k in keys:
        try:
            out.append(container[k])
        except (LookupError, TypeError) as e:
            out.append(type(e).__name__[0] + ":" + str(e)[:60])
    return out


def write(container, pairs):
    done = 0
    for k, v in pairs:
        try:
            container[k] = v
            done += 1
        except (LookupError, TypeError, ValueError) as e:
            done -= 100
            log.append(str(e)[:60])
    return done, container if not isinstance(container, Box) else container.items


def delete(container, keys):
    for k in keys:
        try:
            del container[k]
        except (LookupError, TypeError) as e:
            log.append(f"{type(e).__name__} {str(e)[:50]}")
    return container if not isinstance(container, Box) else container.items


def augmented(container, keys):
    for k in keys:
        try:
            container[k] += container[k]
        except (LookupError, TypeError, ValueError) as e:
            log.append(f"{type(e).__name__} {str(e)[:50]}")
    return container if not isinstance(container, Box) else container.items


def keys_of(kind):
    return {"ints": [0, -1, 2, 7, -9], "mixed": [True, 1.0, 0, "a", None, 2 ** 64, Index(1), MyInt(2), (0,), [0], b"x"], "slices": [slice(1, None), slice(None, None, -1), slice(5, 1), slice(0, 2, 0) if False else slice(True, 3)]}[kind]


log = []
SOURCES = [[10, 20, 30], [1.5, 2.5, 3.5], ["x", None, 2 ** 65], (1, "two", 3.0), "héllo", b"abc", bytearray(b"abc"), range(5, 8), {0: "zero", 1: "one", "a": "A", None: "none", (0,): "tuple"}, Box([7, 8, 9]), Box({1: "boxed"})]
for source in SOURCES:
    for kind in ("ints", "mixed", "slices"):
        print(type(source).__name__, kind, read(source, keys_of(kind)))
for source in ([1, 2, 3], [1.5, 2.5, 3.5], ["a", "b", "c"], bytearray(b"xyz"), {}, Box([1, 2, 3]), Box({}), (1, 2), "abc"):
    print(type(source).__name__, write(source, [(0, 65), (True, 66), (Index(2), 67), (-1, 68), (5, 1), ("k", 2), (1.0, 3), (2 ** 64, 4), (MyInt(1), 70)]), log)
    log.clear()
for make in (lambda: [1, 2, 3, 4], lambda: {0: 1, True: 2, "k": 3, 2.0: 4}, lambda: bytearray(b"pqrs"), lambda: Box([1, 2, 3, 4]), lambda: (1, 2)):
    print(delete(make(), [0, -1, Index(0), "k", 9, None]), augmented(make(), [0, True, Index(1), -1, "k", 1.0, 99]), log)
    log.clear()


def histogram(values, bins):
    counts = [0] * bins
    table = {}
    for v in values:
        slot = v % bins if not isinstance(v, str) else len(v)
        table[slot] = table.get(slot, 0) + 1
        try:
            counts[slot] += 1
        except (TypeError, IndexError) as e:
            table[type(e).__name__] = v
    return counts, table


print(histogram(range(10), 3), histogram([1, 2.0, True, 2 ** 65, "abc", 3.5], 3), histogram([-1, -7], 4))


def path(data, *keys):
    for k in keys:
        data = data[k]
    return data


tree = {"a": [{"b": (1, [2, {"c": "deep"}])}, 5], 0: {0: {0: "zeros"}}, True: "one"}
print(path(tree, "a", 0, "b", 1, 1, "c", -1), path(tree, 0, 0, False), path(tree, 1), path(tree, "a", -1), path([[[2 ** 70]]], 0, True - 1, -1), path("text", slice(1, 3), 0))
for keys in (("a", "x"), ("a", 9), ("z",), ("a", 1, 0), (0, 0, 0, 0, 0, 0), ("a", None)):
    try:
        print(path(tree, *keys))
    except Exception as e:
        print(type(e).__name__, e)

# Loops over pairs: dict items, enumerate, zip, and iterators that yield something else.


def entries(d):
    out = []
    for k, v in d.items():
        out.append((v, k))
    return out


def numbered(items, start=0):
    total = 0
    names = []
    for i, x in enumerate(items, start):
        total += i
        names.append(str(x))
    return total, names


def zipped(a, b):
    return sum(x * y for x, y in zip(a, b))


def unpacked(source):
    out = []
    try:
        for a, b in source:
            out.append([b, a])
    except (TypeError, ValueError, RuntimeError, KeyError) as e:
        out.append(type(e).__name__ + " " + str(e) + " line %d" % (e.__traceback__.tb_lineno))
    else:
        out.append("else")
    return out


class Steps:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        self.n -= 1
        if self.n == 2:
            return "xy"
        if self.n < 0:
            raise StopIteration
        return [self.n, self.n * 2]


class Loud(enumerate):
    def __next__(self):
        i, x = super().__next__()
        return i * 100, x


def failing():
    yield 1, 2
    raise KeyError("stop")


def changing(d):
    for k, v in d.items():
        d[k + 100] = v


def inner(rows):
    return [(i, j, x) for i, row in enumerate(rows) for j, x in enumerate(row)]


def kept(pairs):
    last = None
    for pair in pairs:
        a, b = pair
        last = pair
    return last, a, b


def main():
    d = {"a": 1, "b": 2.5, "c": None}
    print(entries(d), entries({1: 2, 3: 4}), entries({}), {v: k for k, v in d.items()})
    print(numbered("abc"), numbered([1, 2], 10), numbered([], 5), numbered([0], 2**63 - 1), numbered([1, 2], 2**70))
    print(zipped([1, 2, 3], [4, 5]), zipped(range(4), [1.5] * 4), zipped((2**62, 2**62), (2, 2)))
    print(unpacked([(1, 2), [3, 4], "ab", {5: 6, 7: 8}]), unpacked(Steps(5)), unpacked([(1, 2), (1, 2, 3)]))
    print(unpacked([(1, 2), (1,)]), unpacked([1]), unpacked(5), unpacked(failing()), unpacked(zip("ab", "cd", "ef")))
    print(unpacked(zip([1, 2], [3], strict=True)), unpacked(zip([1], [3, 4], strict=True)), unpacked(zip()), unpacked(zip("ab")))
    print(unpacked(Loud("ab")), unpacked(reversed(d.items())), unpacked(d), unpacked(map(lambda x: (x, -x), range(2))))
    print(unpacked(x for x in [(1, 2), (3, 4, 5)]), unpacked(d.items()), unpacked(enumerate(d.items())))
    try:
        changing({1: 2})
    except RuntimeError as e:
        print(e)
    print(inner([[1, 2], [], [3]]), kept([(1, 2), (3, 4)]), kept({5: 6}.items()))
    items = d.items()
    it = iter(items)
    print(next(it), unpacked(it), list(it))
    e = enumerate("xyz")
    for i, c in e:
        if i == 1:
            break
    print(list(e), dict(enumerate("ab")), list(zip(*[(1, 2), (3, 4)])))


main()

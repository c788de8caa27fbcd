# Lists of bools are stored as bytes: every operation, and other values stored into them.


def fill(n):
    flags = [True] * n
    flags[0] = flags[-1] = False
    for i in range(2, n, 3):
        flags[i] = False
    return flags


def count(flags):
    total = 0
    for i in range(len(flags)):
        if flags[i]:
            total += 1
    for flag in flags:
        total += flag
    return total


def collect(n):
    out = []
    for i in range(n):
        out.append(i % 3 == 0)
    return out


def put(flags, i, v):
    flags[i] = v
    return flags[i]


def main():
    flags = fill(20)
    print(flags, count(flags), sum(flags), sum(flags, 5), flags.count(True), flags.count(0), flags.count(1.0))
    flags[4::4] = [False] * len(flags[4::4])
    print(flags, flags[::-2], flags[3:7], flags[::-1] == list(reversed(flags)))
    flags[1:3] = [True, False, False, True]
    flags[::5] = (True, False, True, 2, 3) if len(flags) == 25 else [True] * len(flags[::5])
    print(flags, len(flags))
    flags.reverse()
    flags.insert(2, True)
    flags.insert(0, False)
    print(flags, flags.pop(), flags.pop(3), flags.index(False), flags.index(1), True in flags, 2 in flags)
    flags.sort()
    print(flags)
    flags.sort(reverse=True)
    print(flags, sorted(flags, key=lambda b: not b))
    del flags[::3]
    print(flags, flags + [True], flags * 2, [False] + [1] + flags, flags < [True, True], flags == [1] * 3)
    flags += [False]
    flags.extend(x > 2 for x in range(4))
    flags.extend((True, False))
    print(flags, flags.copy(), list(flags), tuple(flags), any(flags), all(flags), max(flags), min(flags))
    a, *b = flags
    print(a, b, [type(x).__name__ for x in flags[:2]])
    words = collect(7)
    print(words, [not x for x in words], repr(words))
    for v in (True, 1, None, 0.5, "x", False, 2**70):
        print(put(words, 2, v), words)
    print(put([True, False], 0, False), put([True], 0, 7), put([1, 2], 1, True), put([1.5], 0, True))
    mixed = [True, False]
    mixed.append(3)
    mixed[0] = 1
    print(mixed, sum(mixed))
    empty = [True]
    empty.pop()
    empty.append(1)
    empty.append(True)
    print(empty, [False] * 0, [True] * 3, [True, None] * 2)
    try:
        "".join([True])
    except TypeError as e:
        print(e)
    try:
        flags[::2] = [True]
    except ValueError as e:
        print(e)
    try:
        put(flags, 100, True)
    except IndexError as e:
        print(e)
    rows = [[False] * 3 for _ in range(2)]
    rows[1][2] = True
    print(rows, rows == [[0, 0, 0], [0, 0, 1]])


main()

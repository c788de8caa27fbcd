"""Loops over generators that change what they yield: kinds, lengths, exceptions in the middle, send and close from the loop, nested consumers, sums and comparisons."""


def changing():
    yield 1
    yield 2
    yield 2.5
    yield 2**64
    yield True


def texts():
    yield "a"
    yield "é"
    yield "日本"
    yield b"bytes".decode()


def failing(n):
    for i in range(n):
        if i == 3:
            raise ValueError(f"at {i}")
        yield i


def pairs(n):
    for i in range(n):
        yield i, i * i if i % 2 else str(i)


def counting(limit):
    n = 0
    try:
        while n < limit:
            step = yield n
            n += step if step is not None else 1
    finally:
        closed.append(n)


def total(source):
    s = 0
    for x in source:
        s += x
    return s


def longest(source):
    best = ""
    for x in source:
        if len(x) > len(best):
            best = x
    return best


def until_error(source):
    out = []
    try:
        for x in source:
            out.append(x * 2)
    except ValueError as e:
        out.append(str(e))
    else:
        out.append("else")
    return out


def split_pairs(source):
    numbers, others = [], {}
    for i, v in source:
        if isinstance(v, str):
            others[v] = i
        else:
            numbers.append(v - i)
    return numbers, others


def steered(limit):
    g = counting(limit)
    out = [next(g)]
    for step in (1, 2, 0.5, 2**65):
        try:
            out.append(g.send(step))
        except StopIteration:
            out.append("stopped")
            break
    g.close()
    return out


def first_over(source, bound):
    for i, x in enumerate(source):
        if x > bound:
            break
    else:
        return "none"
    return i, x


def running_maximum(source):
    best = None
    for x in source:
        best = x if best is None else max(best, x)
        yield best


def interleave(*sources):
    live = [iter(s) for s in sources]
    while live:
        for it in list(live):
            try:
                yield next(it)
            except StopIteration:
                live.remove(it)


def window(source, n):
    held = []
    for x in source:
        held.append(x)
        if len(held) == n:
            yield tuple(held)
            held.pop(0)


def delegating(n):
    result = yield from range(n)
    yield result
    yield from "ab"
    yield from (x / 2 for x in range(n))


def accumulate(source, start=0):
    for x in source:
        start = start + x
        yield start


closed = []
print(total(changing()), total(range(4)), total([0.5, 1]), total(x * 2**62 for x in range(5)), total(iter({1: 0, 2: 0})), total(b"ab"))
print(longest(texts()), longest(["", "zz"]), longest("abc"), longest([]), longest(["a", [1, 2]]))
print(until_error(failing(6)), until_error(failing(2)), until_error(iter("ab")), until_error([[1], 2]))
print(split_pairs(pairs(7)), split_pairs([(1.5, 2), (2**70, "x")]))
print(steered(100), steered(2), closed)
print(first_over(changing(), 2), first_over(changing(), 2**70), first_over([1, 2.5, "x"], 2), first_over((i * i for i in range(10**9)), 50))
try:
    first_over([1, "x"], 2)
except TypeError as e:
    print(e)
print(list(running_maximum(changing())), list(running_maximum("bca")), list(running_maximum([])))
print(list(interleave("abc", range(2), changing())), list(interleave()))
print(list(window(changing(), 2)), list(window("abcd", 3)), list(window([1], 2)))
mixed = []
for x in delegating(3):
    mixed.append(x)
print(mixed, [type(x).__name__ for x in mixed])
print(list(accumulate(changing())), list(accumulate("ab", "")), list(accumulate([[1], [2]], [])), list(accumulate([2**63 - 1, 1, 1])))
try:
    list(accumulate([1, "a"]))
except TypeError as e:
    print(e)
g = counting(5)
seen = []
for x in g:
    seen.append(x)
    if x == 2:
        g.close()
print(seen, closed[-1])
g = counting(10)
for x in g:
    if x % 3 == 0:
        seen.append(g.send(2) if x < 6 else x)
print(seen)


def nested_loops():
    out = 0
    for a in (x for x in range(4)):
        for b in (y * a for y in range(a)):
            for c in changing():
                if c == 2.5:
                    break
                out += a * b + c
    return out


print(nested_loops(), nested_loops())


def reuse(source):
    return [x for x in source], [x for x in source]


print(reuse(changing()), reuse([1]), reuse(iter("ab")))


def zipped(a, b):
    out = 0
    for x, y in zip(a, b):
        out = out + x * y
    return out


print(zipped(changing(), range(5)), zipped([1, 2], [0.5, 0.25]), zipped("ab", [2, 3]) if False else "-", zipped([2**62, 2], [4, True]))
try:
    zipped([1, "a"], [1, 2])
except TypeError as e:
    print(e)

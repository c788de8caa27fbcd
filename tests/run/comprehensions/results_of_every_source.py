"""Comprehensions over every source and into every kind: evaluation order, nested conditions, exceptions half way, shadowed names, dict keys evaluated before values, asynchronous ones, unhashable results, sizes."""
log = []


def note(x, label=""):
    log.append(f"{label}{x}")
    return x


def attempt(f):
    log.clear()
    try:
        print(f(), log)
    except Exception as e:
        print(type(e).__name__, e, log)


class Source:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        log.append("iter")
        for i in range(self.n):
            log.append(f"give {i}")
            yield i
            if i == 2:
                raise OSError("source ended badly")


class Old:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * 11

    def __len__(self):
        log.append("len")
        return 3


class Hint:
    def __iter__(self):
        return iter([1, 2])

    def __length_hint__(self):
        log.append("hint")
        return 10**6


for f in (lambda: {note(k, "k"): note(v, "v") for k, v in [(1, 2), (3, 4)]}, lambda: [note(x) + note(y, "y") for x in note([1, 2], "outer") for y in note([10], "inner")], lambda: [x for x in Source(2)], lambda: [x for x in Source(5)], lambda: {x for x in Source(5) if x < 2}, lambda: [x for x in Old()], lambda: list(Old()), lambda: [x for x in Hint()], lambda: list(Hint()), lambda: [x for x in 5], lambda: [x for x in None], lambda: {[]: 1 for _ in "a"}, lambda: {[1] for _ in "a"}, lambda: {1: x for x in "ab"}, lambda: {x: y for x, y in ["ab", "cd"]}, lambda: {x: y for x, y in ["abc"]}, lambda: [a for a, in [(1,), [2]]],
          lambda: [(a, b, c) for a, (b, *c) in [(1, "xyz"), (2, [0])]], lambda: [x if x % 2 else -x for x in range(4) if x != 1 if x < 4], lambda: [[y for y in range(x)] for x in range(4)], lambda: [y for x in [[1, 2], [3]] for y in x], lambda: [x for x in [1, "a", 2.5, None, 2**70]], lambda: sum([x for x in range(5)]), lambda: [lambda: x for x in range(3)][0](), lambda: [f() for f in [lambda: i for i in range(3)]], lambda: [1 / x for x in [1, 0]], lambda: [x for x in [1, 2, 3] if note(x) > 1 and note(-x)], lambda: [*[x for x in "ab"], *{y for y in "c"}], 
          lambda: {k: v for d in [{"a": 1}, {"b": 2, "a": 3}] for k, v in d.items()}, lambda: {(x, y): x * y for x in range(2) for y in range(2)}, lambda: [c for c in "日本😀"], lambda: [b for b in b"ab"], lambda: [k for k in {"x": 1}], lambda: sorted({x % 3 for x in range(10)}), lambda: [x for x in zip("ab", range(2))], lambda: [x for x in (y for y in (z for z in range(3)))], lambda: [i for i, c in enumerate("aba") if c == "a"], lambda: [x for _ in range(2) for x in map(str, range(2))], lambda: [w for w in "the cat".split() for w in w], lambda: [x for x in iter([1, 2].pop, 1)], lambda: [x for x in [x for x in [x for x in "q"]]],
          lambda: len([x for x in range(1000) if not x % 7]), lambda: [x for x in range(2**63 - 1, 2**63 + 1)], lambda: [x * x for x in (2**40, 0.5, True)], lambda: [{**d, "n": n} for n, d in enumerate([{"a": 1}, {}])], lambda: [f"{x:02}" for x in range(3)], lambda: {x: [y for y in x] for x in ("ab", "c")}, lambda: [any(y > 1 for y in x) for x in ([1], [2])], lambda: [undefined for x in []], lambda: [undefined for x in [1]], lambda: [x for x in undefined], lambda: [x.y for x in [1]]):
    attempt(f)
x = "module"
print([x for x in "ab"], x, {x: 1 for x in "c"}, x, (lambda: [x for x in [x]])())


def shadows(items):
    items = [items for items in items]
    return items, [i for i in items for items in [i]]


print(shadows([1, 2]))


class Body:
    n = 3
    r = [i for i in range(n)]
    try:
        s = [i * n for i in range(n)]
    except NameError as e:
        s = str(e)
    t = [n for n in "xy"]
    u = n


print(Body.r, Body.s, Body.t, Body.u)


async def numbers(n):
    for i in range(n):
        yield i


async def gather():
    return [i async for i in numbers(3)], {i: j async for i in numbers(2) for j in "ab"}, {i async for i in numbers(3) if i}, [j for j in [k async for k in numbers(2)]], [[i async for i in numbers(j)] for j in range(3)]


try:
    gather().send(None)
except StopIteration as stop:
    print(stop.value)
stack = [1, 2, 3]
print([stack.pop() for _ in stack], stack, [stack.append(i) or len(stack) for i in range(2)], stack)
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [v for row in matrix for v in row if v % 2], {(i, j): v for i, row in enumerate(matrix) for j, v in enumerate(row) if i != j}, [sum(r) for r in zip(*matrix)], [max(row, key=lambda v: -v) for row in matrix])
big = [i for i in range(300) if i % 3 == 0 if i % 5 == 0]
print(big[-1], len(big), {i: i**2 for i in big if i < 50}, sorted({str(i)[-1] for i in big}))

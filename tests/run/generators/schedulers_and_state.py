"""Generators as state machines: a lexer, a traffic light, a round-robin of generators that fail, a memo of partial results, generators stored in dicts and attributes, compared, shared by threads of control, and refused."""
import itertools


def lexer(text):
    """States are functions that give the next state; the token is what they yield."""
    at = 0

    def digits():
        nonlocal at
        start = at
        while at < len(text) and text[at].isdigit():
            at += 1
        yield int(text[start:at]) if at - start < 30 else text[start:at]
        return begin

    def word():
        nonlocal at
        start = at
        while at < len(text) and text[at].isalnum():
            at += 1
        yield text[start:at]
        return begin

    def begin():
        nonlocal at
        while at < len(text) and text[at].isspace():
            at += 1
        if at == len(text):
            return None
        if text[at].isdigit():
            return digits
        if text[at].isalpha():
            return word
        at += 1
        yield text[at - 1]
        return begin

    state = begin
    while state:
        state = yield from state()


def light(cycle):
    seen = 0
    for colour in itertools.cycle(cycle):
        command = yield colour
        seen += 1
        while command == "hold":
            command = yield colour
        if command == "stop":
            return seen


def robin(*generators):
    queue = list(generators)
    while queue:
        for g in queue[:]:
            try:
                yield next(g)
            except StopIteration as e:
                queue.remove(g)
                if e.value is not None:
                    yield ("end", e.value)
            except (ValueError, TypeError) as e:
                queue.remove(g)
                yield repr(e)


def counting(n, step=1, fail=None):
    i = 0
    while i < n:
        if i == fail:
            raise ValueError(i)
        yield i
        i += step
    return n


def running_statistics():
    count = total = 0
    smallest = largest = None
    while True:
        try:
            value = yield (count, total, smallest, largest)
            if value is None:
                continue
            total += value
            count += 1
            smallest = value if smallest is None or value < smallest else smallest
            largest = value if largest is None or value > largest else largest
        except TypeError as e:
            smallest = largest = None
            total = total if isinstance(total, (int, float)) else 0
            print("reset", e)


class Document:
    def __init__(self, *lines):
        self.lines = lines
        self.cursor = self.walk()

    def walk(self):
        for number, line in enumerate(self.lines):
            jump = yield f"{number}:{line}"
            while jump is not None:
                jump = yield f"{jump}:{self.lines[jump]}"

    def __next__(self):
        return next(self.cursor)

    def __iter__(self):
        return self

    go = property(lambda self: self.cursor.send)


print(list(lexer("x1 = 42*(y+7) 12345678901234567890123")), list(lexer("")), list(lexer(" 9" * 3)))
t = light(["red", "green"])
print([next(t), t.send(None), t.send("hold"), t.send("hold"), t.send("go")], end=" ")
try:
    t.send("stop")
except StopIteration as e:
    print(e.value, t.gi_frame)
print(list(robin(counting(3), counting(2, 0.5), counting(5, fail=1), counting("x"), counting(2 ** 63 + 2, 2 ** 62))))
s = running_statistics()
next(s)
print([s.send(v) for v in (5, 2.5, 2 ** 64)], next(s), s.send(True), s.send("text"), s.send(1), s.throw(TypeError("by hand")), s.close(), list(s))
d = Document("a", "b", "c", "d")
print(next(d), d.go(2), d.go(0), next(d), list(d), next(d, "end"))
table = {name: counting(n) for name, n in (("x", 3), ("y", 2))}
print([next(table[k], k) for k in "xyxyxyx"], table["x"] == table["x"], table["x"] != table["y"], bool(table["x"]), len({table["x"], table["y"], table["x"]}))
first, second = itertools.tee(counting(4))
print(next(first), next(first), list(second), list(first), [*zip(*[counting(6)] * 2)], dict(zip(counting(3), counting(6, 2))), max(counting(5), key=lambda v: -v), sum(counting(4), 0.5), 3 in counting(9), sorted(counting(4), reverse=True))
a, *b = counting(4)
print(a, b, [x for g in map(counting, range(4)) for x in g], {k: list(counting(k)) for k in counting(3)}, tuple(map(str, counting(3, 2))), list(filter(None, counting(3))))


def cooperative(log):
    shared = []

    def producer():
        for i in range(3):
            shared.append(i * 10)
            log.append(f"p{i}")
            yield

    def consumer(other):
        total = 0
        while True:
            try:
                next(other)
            except StopIteration:
                return total
            total += shared.pop() if shared else 0.5
            log.append(f"c{total}")
            yield total

    return consumer(producer())


log = []
c = cooperative(log)
print(list(c), log)
for bad in (lambda: counting(), lambda: counting(1)(), lambda: counting(1)[0], lambda: len(counting(1)), lambda: next(counting), lambda: counting(3).send(1), lambda: counting(1) + counting(1), lambda: counting(1) < counting(2), lambda: setattr(counting(1), "x", 1), lambda: counting(1).throw(5), lambda: type(counting(1))(), lambda: list(counting(None)), lambda: {**counting(1)}, lambda: reversed(counting(1)), lambda: counting(1).gi_frame.f_lineno > 0, lambda: counting(2).__next__(1), lambda: iter(counting(1)).__name__):
    try:
        print(bad())
    except (TypeError, AttributeError, ValueError) as e:
        print(type(e).__name__, e)

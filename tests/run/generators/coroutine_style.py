"""Generators as state machines and cooperative tasks."""


def scheduler(tasks):
    queue = list(tasks.items())
    trace = []
    while queue:
        name, task = queue.pop(0)
        try:
            trace.append((name, next(task)))
            queue.append((name, task))
        except StopIteration as stop:
            trace.append((name, "done", stop.value))
    return trace


def worker(n, label):
    for i in range(n):
        yield f"{label}{i}"
    return n * 10


print(scheduler({"a": worker(2, "x"), "b": worker(1, "y"), "c": worker(3, "z")}))


def tokenizer():
    state, token, out = "start", "", []
    while True:
        char = yield out
        out = []
        if state == "number":
            if char.isdigit():
                token += char
                continue
            out.append(("NUM", int(token)))
            state, token = "start", ""
        if char.isdigit():
            state, token = "number", char
        elif char in "+-*/()":
            out.append(("OP", char))
        elif char == "\n":
            out.append(("END", None))


t = tokenizer()
next(t)
tokens = []
for c in "12+(3*45)\n":
    tokens += t.send(c)
print(tokens)


def primed(f):
    def start(*args):
        g = f(*args)
        next(g)
        return g

    return start


@primed
def printer(prefix):
    count = 0
    try:
        while True:
            line = yield count
            count += 1
            print(prefix, line)
    finally:
        print(prefix, "closed after", count)


@primed
def broadcast(*targets):
    while True:
        item = yield
        for target in targets:
            target.send(item)


@primed
def filtering(pattern, target):
    while True:
        line = yield
        if pattern in line:
            target.send(line)


p, q = printer("P:"), printer("all:")
b = broadcast(filtering("py", p), q)
for line in ("python", "java", "pypy"):
    b.send(line)
print(p.send("direct"))
p.close()
q.close()


def traffic():
    while True:
        for light, seconds in (("green", 3), ("yellow", 1), ("red", 2)):
            for _ in range(seconds):
                yield light


lights = traffic()
print([next(lights) for _ in range(8)])

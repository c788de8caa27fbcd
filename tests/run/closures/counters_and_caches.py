"""Closures as objects: bank, cache with statistics, event log, iterators."""


def make_cache(function):
    cache, stats = {}, {"hits": 0, "misses": 0}

    def call(*args):
        if args in cache:
            stats["hits"] += 1
        else:
            stats["misses"] += 1
            cache[args] = function(*args)
        return cache[args]

    def info():
        return dict(stats), len(cache)

    call.info = info
    call.clear = cache.clear
    return call


@make_cache
def slow_add(a, b):
    return a + b


print(slow_add(1, 2), slow_add(1, 2), slow_add("a", "b"), slow_add(1.0, 2), slow_add.info())
slow_add.clear()
print(slow_add(1, 2), slow_add.info())


@make_cache
def paths(r, c):
    return 1 if r == 0 or c == 0 else paths(r - 1, c) + paths(r, c - 1)


print(paths(16, 16), paths(40, 40), paths.info()[1])


def make_logger(prefix):
    lines = []

    def log(text, *args):
        lines.append(f"{prefix}{len(lines)}: {text % args if args else text}")
        return log

    log.lines = lambda: list(lines)
    return log


log = make_logger("L")
log("start")("value %d", 5)("%s and %r", "a", "b")
print(log.lines())


def sequence(first, following):
    state = first

    def step():
        nonlocal state
        result, state = state, following(state)
        return result

    return step


double = sequence(1, lambda x: x * 2)
text = sequence("a", lambda s: s + s[-1])
mixed = sequence(1, lambda x: x / 2 if isinstance(x, int) else int(x * 10))
print([double() for _ in range(66)][-3:], [text() for _ in range(4)], [mixed() for _ in range(5)])


def throttle(limit):
    used = 0

    def decorate(f):
        def inner(*a):
            nonlocal used
            used += 1
            if used > limit:
                raise RuntimeError(f"called {used} times")
            return f(*a)

        return inner

    return decorate


@throttle(2)
def limited(x):
    return x


for i in range(3):
    try:
        print(limited(i))
    except RuntimeError as e:
        print(e)

"""Exceptions through recursion, generators, comprehensions, callbacks, sort keys and special methods."""


class Stop(Exception):
    pass


events = []


def recurse(n):
    events.append(n)
    try:
        if n == 3:
            raise Stop(f"at {n}")
        return recurse(n + 1)
    finally:
        events.append(-n)


def generator():
    try:
        yield 1
        raise Stop("in generator")
    finally:
        events.append("gen")


class Bad:
    def __add__(self, other):
        raise Stop("add")

    def __eq__(self, other):
        raise Stop("eq")

    def __hash__(self):
        raise Stop("hash")

    def __len__(self):
        raise Stop("len")

    def __bool__(self):
        raise Stop("bool")

    def __iter__(self):
        raise Stop("iter")

    def __getattr__(self, name):
        raise Stop("getattr " + name)

    def __getitem__(self, key):
        raise Stop("getitem")

    def __call__(self):
        raise Stop("call")

    def __str__(self):
        raise Stop("str")

    def __repr__(self):
        raise Stop("repr")

    def __lt__(self, other):
        raise Stop("lt")

    def __contains__(self, x):
        raise Stop("contains")

    def __format__(self, spec):
        raise Stop("format")

    def __index__(self):
        raise Stop("index")

    def __enter__(self):
        raise Stop("enter")

    def __exit__(self, *a):
        pass

    def __del__(self):
        pass


def use_with(b):
    with b:
        pass


b = Bad()
actions = [lambda: recurse(0), lambda: list(generator()), lambda: b + 1, lambda: b == 1, lambda: {b: 1}, lambda: len(b), lambda: 1 if b else 2, lambda: [*b], lambda: b.x, lambda: b[0], lambda: b(), lambda: str(b), lambda: repr([b]), lambda: sorted([b, b]), lambda: 1 in b, lambda: f"{b}", lambda: [1][b], lambda: use_with(b), lambda: b in [1], lambda: [1].index(b), lambda: not b, lambda: b and 1, lambda: max(b, b), lambda: dict.fromkeys([b]), lambda: set([b]), lambda: "%s" % b, lambda: print(b), lambda: sum([b, 1]), lambda: range(b), lambda: hasattr(b, "zz"), lambda: getattr(b, "zz", 1), lambda: list(map(b.y, [1])), lambda: sorted([1], key=lambda k: b()), lambda: isinstance(b, Bad) and b > 1]
for action in actions:
    try:
        print("result", action())
    except Stop as e:
        print(e, end="; ")
    except TypeError as e:
        print("TypeError", e, end="; ")
print()
print(events)

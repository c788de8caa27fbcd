"""Messages of the commonest mistakes, word for word."""


class C:
    x = 1

    def m(self, a):
        return a


def f(a, b):
    return a


c = C()
mistakes = [
    lambda: c.y,
    lambda: C.y,
    lambda: c.m(),
    lambda: c.m(1, 2),
    lambda: c.m(b=1),
    lambda: C.m(),
    lambda: f(1),
    lambda: f(1, 2, 3),
    lambda: f(1, c=2),
    lambda: f(1, 2, a=3),
    lambda: "abc".foo,
    lambda: [].foo(),
    lambda: (1).foo,
    lambda: None.foo,
    lambda: f.foo,
    lambda: None + 1,
    lambda: None(),
    lambda: None[0],
    lambda: "a" - "b",
    lambda: {} + [],
    lambda: [1] + "a",
    lambda: "a" + None,
    lambda: b"a" + "a",
    lambda: {1} + {2},
    lambda: -[],
    lambda: ~"a",
    lambda: [] < {},
    lambda: None < None,
    lambda: c < c,
    lambda: 1 in 2,
    lambda: c[0],
    lambda: c(),
    lambda: len(c),
    lambda: int(c),
    lambda: int([]),
    lambda: float({}),
    lambda: str(1, 2),
    lambda: int("1", "2"),
    lambda: abs("a"),
    lambda: sum("ab"),
    lambda: max(),
    lambda: max([]),
    lambda: min(1),
    lambda: sorted([1, "a"]),
    lambda: range("a"),
    lambda: iter(1),
    lambda: next(iter([])),
    lambda: list(1),
    lambda: dict([1, 2]),
    lambda: set([[]]),
    lambda: tuple(None),
    lambda: isinstance(1, "a"),
    lambda: open(1.5),
    lambda: round("a"),
    lambda: chr("a"),
    lambda: ord(1),
    lambda: zip(1),
    lambda: map(1),
    lambda: enumerate(1),
    lambda: getattr(1),
    lambda: [1, 2, 3]["a"],
    lambda: (1, 2)["a"],
    lambda: "abc"["a"],
    lambda: [1][5],
    lambda: "a"[5],
    lambda: ()[0],
    lambda: {}["k"],
    lambda: [].pop(),
    lambda: {}.popitem(),
    lambda: set().pop(),
    lambda: [].remove(1),
    lambda: "".index("a"),
    lambda: [].index(1),
    lambda: input(1, 2),
    lambda: print(a=1),
]
for number, mistake in enumerate(mistakes):
    try:
        print(number, mistake())
    except Exception as e:
        print(number, type(e).__name__, e)

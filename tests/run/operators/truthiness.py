"""Truth of every kind of value in every kind of condition."""

values = [None, True, False, 0, 1, -1, 0.0, -0.0, 0.5, float("nan"), 0j, 1j, "", "0", " ", b"", b"\0", [], [0], (), (0,), {}, {0: 0}, set(), {0}, range(0), range(1), frozenset(), bytearray(), 2 ** 70, print, int, ..., NotImplemented is None]
print("".join("01"[bool(v)] for v in values))
out = ""
for v in values:
    if v:
        out += "t"
    else:
        out += "f"
print(out)
print("".join("f" if not v else "t" for v in values), [i for i, v in enumerate(values) if v][:8], sum(1 for v in values if v), len(list(filter(None, values))))
print([v or "or" for v in values[:6]], [v and "and" for v in values[:6]], [not v for v in values[:6]], [not not v for v in values[:6]])


class Len:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


class Both:
    def __bool__(self):
        return False

    def __len__(self):
        return 5


class Raises:
    def __bool__(self):
        raise ValueError("no truth")


print(bool(Len(0)), bool(Len(3)), bool(Both()), bool(object()), not Len(0))
for make in (lambda: Len(-1), Raises):
    for use in (bool, lambda v: 1 if v else 2, lambda v: not v, lambda v: v and 1, lambda v: [x for x in [v] if x], lambda v: any([v]), lambda v: list(filter(None, [v]))):
        try:
            print(use(make()))
        except ValueError as e:
            print(e, end="; ")
    print()
n = 5
count = 0
while n:
    n -= 1
    count += 1
items = [3, 0, 2]
while items:
    count += items.pop()
text = "abc"
while text:
    text = text[1:]
    count += 1
print(count, n, items, repr(text))
assert [0], "never"
try:
    assert [], "empty list is false"
except AssertionError as e:
    print(e)
x = None
print("none" if x is None else "some", x or [] or "last", (x and x.attr) is None, 0 if x else 1, [] == False, 0 == False, "" == False)

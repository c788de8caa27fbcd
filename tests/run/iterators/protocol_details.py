"""Iterators: exhaustion, sharing, length hints, StopIteration values."""


class Steps:
    def __init__(self, items):
        self.items, self.position, self.log = items, 0, []

    def __iter__(self):
        self.log.append("iter")
        return self

    def __next__(self):
        self.log.append("next")
        if self.position == len(self.items):
            raise StopIteration("done")
        self.position += 1
        return self.items[self.position - 1]


s = Steps("ab")
print(list(s), s.log)
s = Steps([1, 2, 3])
print(next(s), 2 in s, list(s), next(s, "default"))
it = iter([1, 2, 3])
a, b = zip(it, it), list
print(list(a), list(it))
shared = iter(range(10))
print([next(shared) for _ in range(3)], sum(shared), list(shared))
pairs = iter("abcdef")
print([x + y for x, y in zip(pairs, pairs)])
lst = [1, 2, 3]
it = iter(lst)
next(it)
lst.append(4)
lst[2] = "changed"
print(list(it), list(it))
lst.append(5)
print(list(it))
r = reversed([1, 2, 3])
print(next(r), list(r), list(reversed("ab")), list(reversed({"x": 1, "y": 2})))
d = {"a": 1}
it = iter(d)
d["a"] = 2
print(next(it), next(it, "end"))
it = iter(d)
d["b"] = 1
try:
    next(it)
except RuntimeError as e:
    print(e)
s = {1}
it = iter(s)
s.add(2)
try:
    next(it)
except RuntimeError as e:
    print(e)
kinds = [iter([]), iter(()), iter(""), iter({}), iter(set()), iter(range(0)), iter(b""), iter({}.items()), reversed([]), enumerate([]), zip(), map(str, []), filter(None, [])]
print([type(k).__name__ for k in kinds])
print([next(k, None) for k in kinds], [iter(k) is k for k in kinds].count(True))


def with_value():
    yield 1
    return "the value"


def use():
    result = yield from with_value()
    yield result


print(list(use()))
try:
    it = iter(with_value())
    next(it)
    next(it)
except StopIteration as e:
    print(e.value, e.args)
print(max(iter([3, 1])), sorted(iter("ba")), dict(iter([(1, 2)])), tuple(iter((9,))), [*iter("xy")], "".join(iter("ok")), min(iter([2.5, 1])), any(iter([0, 1])))

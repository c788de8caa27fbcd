# The value of a StopIteration raised by __next__ passes through the built-in iterators to next().
class Ends:
    def __init__(self, count):
        self.count = count

    def __iter__(self):
        return self

    def __next__(self):
        if self.count:
            self.count -= 1
            return self.count
        raise StopIteration(42)


def drain(make):
    it = iter(make())
    seen = []
    while True:
        try:
            seen.append(next(it))
        except StopIteration as e:
            return seen, e.args


for make in (lambda: Ends(2), lambda: enumerate(Ends(2)), lambda: map(str, Ends(2)), lambda: zip(Ends(2), "abc"),
             lambda: zip("abc", Ends(1)), lambda: filter(None, Ends(2)), lambda: map(max, Ends(3), Ends(2)),
             lambda: iter([1])):
    print(*drain(make))

print(list(zip(Ends(2), Ends(2))), dict(enumerate(Ends(2))), sum(map(int, Ends(4))))
print(list(zip(Ends(1), Ends(1), strict=True)))
try:
    list(zip(Ends(1), Ends(2), strict=True))
except ValueError as e:
    print(e)
try:
    list(zip(Ends(2), Ends(1), strict=True))
except ValueError as e:
    print(e)
for i, x in enumerate(map(abs, filter(None, Ends(3)))):
    print(i, x)

"""bisect: left and right, bounds, keys, insort, sequences of one's own, errors."""
import bisect

l = [1, 2, 2, 2, 5, 8]
for x in (0, 1, 2, 3, 8, 9, 2.0, True):
    print(x, bisect.bisect_left(l, x), bisect.bisect_right(l, x), bisect.bisect(l, x), bisect.bisect_left(l, x, 2), bisect.bisect_right(l, x, 0, 3), bisect.bisect_left(l, x, lo=1, hi=4))
words = ["Apple", "banana", "Cherry"]
print(bisect.bisect_left(words, "b", key=str.lower), bisect.bisect(words, "c", key=str.lower), bisect.bisect_right([(1, "z"), (3, "a")], 2, key=lambda p: p[0]))
m = []
for x in (3, 1, 2, 2):
    bisect.insort(m, x)
bisect.insort_left(m, 2.0)
bisect.insort_right(m, True)
print(m, [type(x).__name__ for x in m])
bisect.insort(words, "Blue", key=str.lower)
print(words)


class Squares:
    def __len__(self):
        return 100

    def __getitem__(self, i):
        return i * i


class Recorder(list):
    def insert(self, i, x):
        print("insert", i, x)
        super().insert(i, x)


print(bisect.bisect_left(Squares(), 50), bisect.bisect(range(0, 1000, 7), 100), bisect.bisect("aceg", "d"), bisect.bisect_left((1, 2, 3), 2))
r = Recorder([1, 5])
bisect.insort(r, 3)


def grade(score, breakpoints=(60, 70, 80, 90), grades="FDCBA"):
    return grades[bisect.bisect(breakpoints, score)]


print([grade(s) for s in (33, 99, 77, 70, 89, 90, 100)])
for call in (lambda: bisect.bisect(5, 1), lambda: bisect.bisect([1], "a"), lambda: bisect.bisect([1, 2], 1, -1), lambda: bisect.bisect([1], 1, "a"), lambda: bisect.bisect([], 1, 5), lambda: bisect.bisect([1, 2], 1, 0, 9), lambda: bisect.insort((1,), 2), lambda: bisect.insort([1], None), lambda: bisect.bisect([1]), lambda: bisect.bisect([1], 1, key=5), lambda: bisect.bisect([1], x=1), lambda: bisect.insort([1], 1, 0, 1, len), lambda: bisect.bisect([1, 2, 3], 2, hi=None)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

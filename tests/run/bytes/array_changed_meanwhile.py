"""array: items, counts and comparisons that change the array while a method works with them; deleting many items of a long one."""
from array import array
import io


class Number:
    """An int that does something when it is asked for."""
    def __init__(self, n, action):
        self.n, self.action = n, action

    def __index__(self):
        self.action()
        return self.n


class Equal:
    def __init__(self, answer, action):
        self.answer, self.action = answer, action

    def __eq__(self, other):
        self.action()
        return self.answer


def attempt(label, function):
    a = array("h", [1, 2, 3])

    def empty():
        del a[:]
    try:
        print(label, function(a, empty), end=" ")
    except Exception as error:
        print(label, type(error).__name__, error, end=" ")
    print(a)


attempt("pop", lambda a, empty: a.pop(Number(1, empty)))
attempt("get", lambda a, empty: a[Number(1, empty)])
attempt("slice", lambda a, empty: a[Number(1, empty):])
attempt("slice end", lambda a, empty: a[:Number(3, empty)])
attempt("delete", lambda a, empty: a.__delitem__(slice(Number(0, empty), None)))
attempt("set", lambda a, empty: a.__setitem__(slice(Number(0, empty), 2), array("h", [7])))
attempt("insert place", lambda a, empty: a.insert(Number(2, empty), 5))
attempt("times", lambda a, empty: a * Number(2, empty))
attempt("index", lambda a, empty: a.index(Equal(False, empty)))
attempt("index found", lambda a, empty: a.index(Equal(True, empty)))
attempt("count", lambda a, empty: a.count(Equal(True, empty)))
attempt("remove", lambda a, empty: a.remove(Equal(True, empty)))
attempt("in", lambda a, empty: Equal(False, empty) in a)
attempt("append refused", lambda a, empty: a.append(Number(2 ** 20, empty)))
attempt("insert refused", lambda a, empty: a.insert(0, Number(2 ** 20, empty)))
attempt("extend refused", lambda a, empty: a.extend([5, Number(2 ** 20, empty)]))
for n in (2 ** 63 - 1, 2 ** 60, -1):
    attempt("fromfile", lambda a, empty: a.fromfile(io.BytesIO(b"abcd"), n))

a = array("i", range(300_000))
del a[::2]
print(len(a), a[:3], a[-1])
del a[::-3]
print(len(a), a[:5], a[-1])
del a[7:3:-2], a[1:9:3], a[9:2], a[-2:]
print(len(a), a[:8], a[-2:].tolist())
del a[5::1000], a[:: len(a)], a[len(a):: -4]
print(len(a), sum(a))

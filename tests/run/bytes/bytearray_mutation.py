"""bytearray as a mutable sequence: slices, deletion, growth, in-place operators."""


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return "%s(%s)" % (type(e).__name__, e)


def change(f):
    a = bytearray(b"0123456789")
    r = attempt(f, a)
    print(a, len(a), r)


def assign(key, value):
    def f(a):
        a[key] = value
    change(f)


def delete(key):
    def f(a):
        del a[key]
    change(f)


for key in (0, -1, 5, 10, -11, "x", slice(2, 4), slice(None), slice(None, None, 2), slice(8, 2, -3), slice(3, 1), slice(20, 30)):
    delete(key)
    for value in (65, 256, b"xy", b"", bytearray(b"longer text"), [1, 2], "s", None, range(65, 70)):
        assign(key, value)
change(lambda a: a.append(33))
change(lambda a: a.append(-1))
change(lambda a: a.extend(b"abc"))
change(lambda a: a.extend([1, 2, 3]))
change(lambda a: a.extend(a))
change(lambda a: a.extend("abc"))
change(lambda a: a.extend(5))
change(lambda a: a.extend(x for x in range(3)))
change(lambda a: a.insert(0, 65))
change(lambda a: a.insert(-1, 65))
change(lambda a: a.insert(100, 65))
change(lambda a: a.insert(0, "x"))
change(lambda a: a.pop())
change(lambda a: a.pop(0))
change(lambda a: a.pop(-3))
change(lambda a: a.pop(10))
change(lambda a: a.remove(53))
change(lambda a: a.remove(1))
change(lambda a: a.reverse())
change(lambda a: a.clear())
change(lambda a: a.copy() is a)
change(lambda a: a.__iadd__(b"xyz"))
change(lambda a: a.__iadd__(a))
change(lambda a: a.__imul__(2))
change(lambda a: a.__imul__(0))
change(lambda a: a.__iadd__("x"))
a = bytearray()
for i in range(1000):
    a.append(i & 255)
    if i % 3 == 0:
        del a[:1]
print(len(a), sum(a), a[:5], a[-5:])
a[10:20] = b"*" * 50
del a[::2]
print(len(a), a[:12])
it = iter(bytearray(b"abc"))
print(next(it), it.__length_hint__(), list(it), list(it))
b = bytearray(b"abc")
c = b
b += b"d"
print(c, c is b, b == b"abcd", b"abcd" == b, b != bytearray(b"abcd"), attempt(hash, b))


class Buffer(bytearray):
    def __init__(self, *args):
        super().__init__(*args)
        self.tag = "t"


s = Buffer(b"xyz")
s += b"!"
print(s, s.tag, type(s), type(s[:2]), s.upper())

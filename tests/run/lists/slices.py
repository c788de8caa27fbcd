"""Reading, replacing and deleting slices of lists."""

a = list(range(10))
print(a[2:5], a[:3], a[7:], a[::2], a[::-1], a[8:2:-2], a[-3:], a[:-8], a[5:5], a[20:], a[-20:2])
a[2:5] = ["a", "b"]
print(a)
a[0:0] = [-2, -1]
a[len(a):] = ["end"]
a[4:4] = "xy"
print(a)
a[::3] = [0] * len(a[::3])
print(a)
a[1:3] = []
del a[-2:]
del a[::4]
print(a)
a[:] = (x for x in range(6))
print(a)
a[1:-1] = []
print(a)
a[:] = []
print(a)
b = list(range(8))
b[5:2] = ["mid"]
print(b)
b[::-1] = list(range(9))
print(b)
for call in (lambda: b.__setitem__(slice(0, 9, 2), [1]), lambda: b.__setitem__(slice(0, 2), 5), lambda: b[::0], lambda: b.__setitem__(slice(None, None, -1), [1, 2]), lambda: b["a":"b"]):
    try:
        call()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
c = b
d = b[:]
c.append("shared")
print(b is c, b is d, len(b) - len(d), b[slice(1, 4)], b[slice(None, None, 3)])
b[2:2] = b
print(b)
b += b[:2]
b *= 2
print(len(b), b[:3])

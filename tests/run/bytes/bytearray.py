"""bytearray is a mutable sequence of small ints."""

a = bytearray(b"hello")
a[0] = 72
a[-1:] = b"p!"
a.append(33)
a.extend(b" abc")
a.extend([100, 101])
a += b"Z"
a.insert(0, 42)
print(a, len(a), a[0], a.pop(), a.pop(0), a)
a.remove(108)
a.reverse()
print(a, a.copy() is a, a == bytes(a), bytes(a))
del a[0]
del a[1:3]
a[1:1] = b"XY"
a[::2] = bytes(len(a[::2]))
print(a, a * 2, a.hex())
a.clear()
print(a, bool(a), bytearray(3), bytearray([1, 2]), bytearray("é", "utf-8"), repr(bytearray(b"it's")))
b = bytearray(range(10))
for call in (lambda: b.append(256), lambda: b.append("a"), lambda: b.remove(99), lambda: b.pop(99), lambda: b.__setitem__(0, -1), lambda: b.__setitem__(99, 1), lambda: hash(b), lambda: bytearray().pop(), lambda: b.__setitem__(slice(0, 4, 2), b"abc"), lambda: b.extend("abc"), lambda: b.extend(5)):
    try:
        print(call())
    except (ValueError, TypeError, IndexError) as e:
        print(type(e).__name__, e)
b[2:5] = []
b[len(b):] = (200, 201)
print(list(b), max(b), sum(b), sorted(b, reverse=True)[:3], 200 in b, b.index(200), b.count(0))
sieve = bytearray([1]) * 50
sieve[0:2] = b"\0\0"
for i in range(2, 8):
    if sieve[i]:
        sieve[i * i :: i] = bytes(len(range(i * i, 50, i)))
print([i for i, flag in enumerate(sieve) if flag])

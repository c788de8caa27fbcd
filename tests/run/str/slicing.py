"""Slices of strings, all signs of step."""

s = "abcdefghij"
for start in (None, 0, 2, -3, 20, -20):
    for stop in (None, 5, -2, 20, -20):
        print(s[start:stop], s[start:stop:2], s[start:stop:-1], s[start:stop:-3], sep="|")
print(s[:], s[::-1], s[::3], s[1::4], s[-1:-5:-1], s[5:2], s[2:2], "".join(s[i : i + 3] + " " for i in range(0, 10, 3)))
try:
    s[::0]
except ValueError as e:
    print(e)
try:
    s["a":]
except TypeError as e:
    print(e)
try:
    s[1.5:]
except TypeError as e:
    print(e)
print(s[slice(2, 8, 2)], s[True], s[False:True], slice(1, 2), slice(None), slice(1, 10, 3).indices(5), slice(None, None, -1).indices(4))
u = "añ日😀z"
print(u[1:3], u[::-1], u[-2:], u[:2], len(u), u[3], [u[i:] for i in range(len(u))])
print(s[-100:3], s[7:100], s[100:], s[:-100], s[100:200:-1], s[-1::-100])
print(s[2**70:], s[: 2**70], s[-(2**70) :])

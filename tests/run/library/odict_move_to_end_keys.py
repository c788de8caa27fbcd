# move_to_end() keeps the key that is there.
from collections import OrderedDict

d = OrderedDict([(1.0, "one"), (True + 1, "two"), ("x", 3)])
d.move_to_end(1)
print(list(d.items()))
d.move_to_end(2.0, last=False)
print(list(d.items()))
d.move_to_end("x")
d.move_to_end(1, last=False)
d.move_to_end(1, last=False)
print(d, len(d), d[2], d[1], d["x"])

big = OrderedDict.fromkeys(range(100))
for i in range(0, 100, 7):
    big.move_to_end(i)
for i in range(1, 100, 7):
    big.move_to_end(i, last=False)
del big[50]
print(list(big))
print(all(i in big for i in range(100) if i != 50), 50 in big, len(big))
try:
    big.move_to_end(50)
except KeyError as e:
    print(e)
while len(big) > 90:
    print(big.popitem(last=False), big.popitem())

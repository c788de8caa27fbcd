"""Ints compared with everything."""

values = [0, 1, -1, True, False, 1.0, 0.5, 2 ** 63, -(2 ** 63), 2.0 ** 63, float("inf"), float("nan")]
for a in values:
    row = []
    for b in values:
        row.append("%d%d%d" % (a < b, a == b, a > b))
    print(" ".join(row))

print(1 == 1.0, 1 == "1", 1 != None, 1 == True, 0 == False, 2 == True)
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 >= 2 > 1, 1 == 1 == 1.0)
print(2 ** 53 == 2.0 ** 53, 2 ** 53 + 1 == 2.0 ** 53, 2 ** 53 + 1 > 2.0 ** 53)
print(10 ** 400 > float("1e308"), 10 ** 400 < float("inf"), -10 ** 400 > float("-inf"))
for other in ("1", None, [1], 1j):
    try:
        print(1 < other)
    except TypeError as e:
        print(type(e).__name__, e)
    try:
        print(other >= 1)
    except TypeError as e:
        print(type(e).__name__, e)
print(max(1, 2.5, True), min(3, 2, 2.0), max([1, True]), min([0, False]))
print(sorted([3, True, 2.5, 0, -1, 1]))

"""sys.setrecursionlimit raises and lowers the limit."""

import sys

print(sys.getrecursionlimit())


def down(n):
    return 0 if n == 0 else 1 + down(n - 1)


sys.setrecursionlimit(6000)
print(down(5000), sys.getrecursionlimit())
sys.setrecursionlimit(200)
try:
    down(500)
except RecursionError as e:
    print(type(e).__name__, e)
sys.setrecursionlimit(3000)
print(down(2500))
for bad in (0, -5, "x"):
    try:
        sys.setrecursionlimit(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
nested = []
for i in range(100):
    nested = [nested]
text = repr(nested)
print(len(text), text[:3], text.count("["))


def count(tree):
    return 1 + sum(count(child) for child in tree)


print(count(nested), count([[], [[], []]]))
deep = {}
for i in range(50):
    deep = {"k": deep}
print(str(deep).count("k"), deep == deep, deep["k"]["k"] == deep["k"]["k"])

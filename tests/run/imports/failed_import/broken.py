import sys

count = globals().get("count", 0) + 1


def tell():
    return count, len(sys.left), helper()


def helper():
    return "helped"


sys.left.append(tell)
if len(sys.left) == 1:
    1 / 0
sys.left[0] = tell
1 // 0

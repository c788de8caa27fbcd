"""An uncaught exception: traceback on stderr and exit status 1."""
# exits


def inner(items, i):
    return items[i]


def middle(n):
    total = 0
    for k in range(n):
        total += inner([1, 2, 3], k)
    return total


def outer():
    print("before")
    value = middle(5)
    print("never", value)


print("start")
outer()

# a key of a sequence is asked for its index before the sequence says that it cannot be changed
class Index:
    def __index__(self):
        print("asked")
        return 3


class Empty:
    pass


def tell(action):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)


def store(o, key):
    o[key] = 1


def delete(o, key):
    del o[key]


for o in "text", b"bytes", (1, 2), range(3), frozenset(), {1}.__class__(), Empty(), 5, None, {}.keys():
    for key in 10**30, -(10**30), 1, Index(), "k":
        tell(lambda: store(o, key))
        tell(lambda: delete(o, key))

import os.path
from sys import argv as arguments


def outer(a, *rest):
    global counter
    b = a

    def inner():
        nonlocal b
        b, c = rest, undefined
        return [x for x in c if (last := x)]

    class Local(inner):
        b = b
        __private = 1

        def method(self):
            return super().method, self.__private

    counter = len
    return lambda k=a: (k, b)

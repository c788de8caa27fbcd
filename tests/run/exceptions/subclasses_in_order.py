# The tree of built-in exceptions: __subclasses__() in CPython's order, whatever was raised before.
try:
    {}["absent"]
except KeyError as e:
    print(e)
try:
    raise MemoryError
except MemoryError:
    pass


def tree(cls, depth=0):
    print("    " * depth + cls.__name__)
    for sub in cls.__subclasses__():
        if sub.__module__ == "builtins":
            tree(sub, depth + 1)


class Mine(ValueError):
    pass


tree(BaseException)
print([c.__name__ for c in ValueError.__subclasses__()][-1], [c.__name__ for c in LookupError.__subclasses__()][:2])

"""StopIteration from next() in a function ends the program."""
# exits


def first(items):
    return next(iter(items))


print(first([1]))
print(first([]))

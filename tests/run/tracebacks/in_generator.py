"""Traceback through generators and yield from."""
# exits


def numbers():
    yield 4
    yield 2
    yield 0


def inverse(source):
    for n in source:
        yield 8 // n


def both():
    yield "first"
    yield from inverse(numbers())


for value in both():
    print(value)

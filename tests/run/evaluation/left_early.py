"""A loop over a generator that is left early closes the generator at once; locals() leaves out what is unset."""


def numbers(name):
    try:
        yield 1
        yield 2
    finally:
        print("closed", name)


def first(name):
    for number in numbers(name):
        return number


for n in numbers("break"):
    break
print("after break", first("return"))
kept = numbers("kept")
for n in kept:
    break
print("still open", next(kept))


def names(a, *rest, flag=False):
    b = 1
    seen = sorted(locals())
    c = 2
    return seen, c


print(names(0))


def comprehension():
    if len("ab") > 2:
        unset = 1
    try:
        return [unset for _ in range(1)]
    except NameError as error:
        print(type(error).__name__, error)


comprehension()


def thrown():
    try:
        raise KeyError("first")
    except KeyError:
        yield


g = thrown()
next(g)
try:
    g.throw(ValueError("second"))
except ValueError as error:
    print(repr(error.__context__))
kept.close()

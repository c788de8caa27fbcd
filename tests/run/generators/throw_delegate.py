# throw() of a generator that delegates to an iterator with a method throw gives it the arguments as they are.
class Catcher:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def throw(self, *args):
        print("throw", args)
        return len(args)


def delegating(it):
    yield from it


def outer(it):
    yield from delegating(it)


for make in (delegating, outer):
    g = make(Catcher())
    print(next(g), g.throw(123), g.throw(ZeroDivisionError), g.throw(ValueError, "x"), next(g))


class Plain:
    def __iter__(self):
        return self

    def __next__(self):
        return 1


g = outer(Plain())
next(g)
try:
    g.throw(KeyError, "k")
except KeyError as e:
    print("KeyError", e)
g = outer(Plain())
next(g)
try:
    g.throw(123)
except TypeError as e:
    print(e)


class Closing(Catcher):
    def close(self):
        print("closed")


g = outer(Closing())
next(g)
try:
    g.throw(GeneratorExit)
except GeneratorExit:
    print("exit")


class Odd(BaseException):
    def __new__(cls):
        return 1


def gen():
    yield


for attempt in (lambda: gen().throw(Odd), lambda: gen().throw(5)):
    try:
        attempt()
    except TypeError as e:
        print(e)
try:
    raise Odd
except TypeError as e:
    print(e)

"""What __exit__ receives and what happens when it raises or returns odd things."""


class Spy:
    def __init__(self, result=None, error=None):
        self.result, self.error = result, error

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        self.seen = (kind, value, trace is None)
        if self.error:
            raise self.error
        return self.result


for result in (None, 0, "", [], 1, "yes", [0]):
    spy = Spy(result)
    try:
        with spy:
            raise ValueError("x")
        print(repr(result), "swallowed")
    except ValueError:
        print(repr(result), "passed on")
spy = Spy()
with spy:
    pass
print(spy.seen)
error = KeyError("same")
spy = Spy()
try:
    with spy:
        raise error
except KeyError as e:
    print(e is error, spy.seen[1] is error, spy.seen[0])
try:
    with Spy(error=RuntimeError("exit failed")):
        raise ValueError("first")
except RuntimeError as e:
    print(e, repr(e.__context__))
try:
    with Spy(error=RuntimeError("exit failed")):
        pass
except RuntimeError as e:
    print(e, e.__context__)
spy = Spy(True)


def generator():
    with spy:
        yield 1
        yield 2


g = generator()
print(next(g))
g.close()
print(spy.seen[0].__name__)


class ClassLevel:
    pass


instance = ClassLevel()
instance.__enter__ = lambda: 1
instance.__exit__ = lambda *a: None
try:
    with instance:
        pass
except TypeError as e:
    print(e)

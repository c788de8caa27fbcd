"""Context managers made from generators, by hand."""


class GeneratorManager:
    def __init__(self, generator):
        self.generator = generator

    def __enter__(self):
        return next(self.generator)

    def __exit__(self, kind, value, trace):
        if kind is None:
            try:
                next(self.generator)
            except StopIteration:
                return False
            raise RuntimeError("generator did not stop")
        try:
            self.generator.throw(value)
        except StopIteration:
            return True
        except BaseException as error:
            if error is value:
                return False
            raise
        raise RuntimeError("generator did not stop after throw")


def contextmanager(function):
    return lambda *args, **kwargs: GeneratorManager(function(*args, **kwargs))


@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    finally:
        print(f"</{name}>")


@contextmanager
def suppress(*kinds):
    try:
        yield
    except kinds as e:
        print("suppressed", type(e).__name__)


@contextmanager
def translate():
    try:
        yield
    except KeyError as e:
        raise ValueError("translated") from e


with tag("p") as p, tag("b"):
    print(p)
with suppress(ZeroDivisionError, KeyError):
    1 / 0
with suppress(KeyError):
    with tag("inner"):
        {}["x"]
try:
    with translate():
        {}["x"]
except ValueError as e:
    print(e, repr(e.__cause__))
try:
    with suppress(KeyError):
        [][1]
except IndexError as e:
    print("not suppressed:", e)


@contextmanager
def twice():
    yield 1
    yield 2


try:
    with twice():
        pass
except RuntimeError as e:
    print(e)

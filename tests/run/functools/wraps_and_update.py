"""functools.wraps and update_wrapper: which attributes are taken, of what, and objects without them."""
import functools


def original(a: int) -> str:
    """Doc of original."""


original.tag = "T"


@functools.wraps(original)
def wrapper(*args):
    """Doc of wrapper."""


print(wrapper.__name__, wrapper.__qualname__, wrapper.__doc__, wrapper.__annotations__, wrapper.tag, wrapper.__wrapped__ is original, wrapper.__module__)


@functools.wraps(original, assigned=("__doc__",), updated=())
def some(*args):
    pass


print(some.__name__, some.__doc__, hasattr(some, "tag"), some.__wrapped__ is original, functools.WRAPPER_ASSIGNMENTS, functools.WRAPPER_UPDATES)


class Callable:
    """Class doc."""

    def __init__(self):
        self.state = 1

    def __call__(self):
        return "called"


c = Callable()
w = functools.update_wrapper(lambda: c(), c)
print(w.__name__, w.__doc__, w.state, w(), w.__wrapped__ is c)
p = functools.update_wrapper(functools.partial(original, 1), original)
print(p.__name__, p.__doc__, p.__wrapped__ is original, functools.update_wrapper(Callable(), len).__name__)
try:
    functools.update_wrapper(lambda: 0, original, updated=["nothing"])
except AttributeError as error:
    print(error)
try:
    functools.update_wrapper(5, original)
except AttributeError as error:
    print(error)


def chain(n):
    def decorate(fn):
        @functools.wraps(fn)
        def inner(*args):
            return fn(*args) + [n]
        return inner
    return decorate


@chain(1)
@chain(2)
@chain(3)
def base():
    """The base."""
    return []


print(base(), base.__name__, base.__doc__, base.__wrapped__.__wrapped__.__wrapped__())

"""Decorators that keep state in closures: counting, caching, retrying, stacking, with arguments and as classes."""
import functools


def counted(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return fn(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


def retry(times, *errors):
    def decorate(fn):
        @functools.wraps(fn)
        def wrapper(*args):
            tried = []
            for attempt in range(times):
                try:
                    return fn(*args), attempt
                except errors as error:
                    tried.append(type(error).__name__)
            raise RuntimeError("gave up after %s" % tried)

        return wrapper

    return decorate


class Memo:
    def __init__(self, fn):
        self.fn, self.known = fn, {}

    def __call__(self, *args):
        if args not in self.known:
            self.known[args] = self.fn(*args)
        return self.known[args]

    def __get__(self, obj, owner=None):
        return self if obj is None else functools.partial(self, obj)


@counted
@Memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(30), fib.calls, len(fib.__wrapped__.known))
state = {"left": 2}


@retry(3, ValueError, KeyError)
def flaky(kind):
    if state["left"]:
        state["left"] -= 1
        raise kind("no")
    return "done"


print(flaky(ValueError))
for left, kind in ((5, KeyError), (1, TypeError)):
    state["left"] = left
    try:
        print(flaky(kind))
    except Exception as error:
        print(type(error).__name__, error)


class Grid:
    @Memo
    def cell(self, x, y):
        return x * y


grid = Grid()
print(grid.cell(3, 4), grid.cell(3, 4), len(Grid.cell.known), flaky.__name__, flaky.__wrapped__.__qualname__)

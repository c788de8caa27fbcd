"""Warnings with stack levels through several callers, filters that turn some into errors, registries of modules, categories of one's own, warn_explicit, and what is written to standard error."""
# stderr
import sys
import warnings


class Slow(UserWarning):
    def __str__(self):
        return f"slow: {self.args[0]}"


class Old(DeprecationWarning):
    pass


def helper(level, category=Slow, message="path"):
    warnings.warn(message, category, stacklevel=level)
    return level


def middle(level):
    return helper(level) + 1


def outer(level):
    total = 0
    for i in range(3):
        total += middle(level)
    return total


sys.stdout.flush()
for level in (1, 2, 3, 4, 9):
    outer(level)
sys.stderr.flush()
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    outer(2)
    helper(1, Old)
    warnings.warn(Slow("instance"))
    warnings.warn("default")
    warnings.warn_explicit("explicit", RuntimeWarning, "some/file.py", 17, module="some.mod")
    print([(str(w.message), w.category.__name__, w.lineno, w.filename.rsplit("/", 1)[-1], w.line) for w in seen])
    print(seen[0].source, repr(seen[0])[:32], type(seen[3].message).__name__)
with warnings.catch_warnings():
    warnings.filterwarnings("error", message="pa.h$", category=Slow)
    warnings.filterwarnings("ignore", category=Old)
    warnings.filterwarnings("once", message="only")
    for args in [(1,), (1, Old), (1, UserWarning, "path"), (1, Slow, "other"), (1, UserWarning, "only once"), (2, UserWarning, "only once")]:
        try:
            print(helper(*args))
        except Slow as e:
            print("raised", e, e.args, e.__traceback__.tb_next.tb_frame.f_code.co_name)
for bad in [("x", int), ("x", 5), (5,), (Slow,), ("x", None), ("x", "UserWarning")]:
    try:
        with warnings.catch_warnings(record=True) as seen:
            warnings.simplefilter("always")
            warnings.warn(*bad)
            print([str(w.message) for w in seen], seen[0].category.__name__)
    except TypeError as e:
        print("TypeError", e)
for bad in [dict(action="loud"), dict(action="error", message=5), dict(action="error", category="x"), dict(action="error", lineno=-1)]:
    try:
        warnings.filterwarnings(**bad)
    except (AssertionError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(warnings.formatwarning("text", Slow, "a.py", 3, "  code here  "), warnings.formatwarning("text", Slow, "missing.py", 3), end="")


def shown(message, category, filename, lineno, file=None, line=None):
    print("shown:", message, category.__name__, lineno - first)


first = sys._getframe().f_lineno
with warnings.catch_warnings():
    warnings.showwarning = shown
    warnings.simplefilter("default")
    for i in range(4):
        warnings.warn(f"message {i % 2}")
    warnings.simplefilter("module")
    for i in range(2):
        warnings.warn("per module")
        warnings.warn("per module")
print(len(warnings.filters) > 2, warnings.showwarning is shown)


class Api:
    def __init_subclass__(cls):
        warnings.warn(f"{cls.__name__} is old", Old, stacklevel=2)

    @property
    def value(self):
        warnings.warn("value is old", Old, stacklevel=2)
        return 1


warnings.simplefilter("always")


class User(Api):
    pass


print([User().value for _ in range(2)])
warnings.simplefilter("error")
try:
    print(User().value)
except Old as e:
    sys.exit(f"ended by {e!r}")

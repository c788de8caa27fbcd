"""A library that deprecates parts of itself: decorators, properties, class creation, module attributes and keyword names that warn once a place, with categories, levels and messages seen by callers in loops, and a summary."""
import functools
import sys
import types
import warnings


class ApiWarning(FutureWarning):
    """Carries the version."""

    def __init__(self, message, version=None):
        super().__init__(message)
        self.version = version


def deprecated(reason, category=DeprecationWarning, version=None):
    def decorate(f):
        @functools.wraps(f)
        def wrapper(*args, **kwargs):
            message = f"{f.__qualname__} is deprecated: {reason}"
            warnings.warn(category(message, version) if version else message, None if version else category, stacklevel=2)
            return f(*args, **kwargs)
        return wrapper
    return decorate


def renamed(**names):
    def decorate(f):
        @functools.wraps(f)
        def wrapper(*args, **kwargs):
            for old, new in names.items():
                if old in kwargs:
                    warnings.warn(f"{old} is now {new}", PendingDeprecationWarning, 2)
                    kwargs[new] = kwargs.pop(old)
            return f(*args, **kwargs)
        return wrapper
    return decorate


class Base:
    def __init_subclass__(cls, legacy=False, **kw):
        super().__init_subclass__(**kw)
        if legacy:
            warnings.warn(f"{cls.__name__} is legacy", ImportWarning, stacklevel=2)


class Shape(Base):
    def __init__(self, side):
        self.side = side

    @deprecated("use area")
    def size(self):
        return self.area()

    @renamed(factor="by", n="times")
    def area(self, by=1, times=1):
        return self.side * by ** times

    @property
    @deprecated("ask side", ApiWarning, version="2.0")
    def length(self):
        return self.side

    @classmethod
    @deprecated("call the class", UserWarning)
    def make(cls, side=1):
        return cls(side)


class Lazy(types.ModuleType):
    def __getattr__(self, name):
        if name in ("old_pi", "old_e"):
            warnings.warn(f"module attribute {name}", DeprecationWarning, stacklevel=2)
            return 3
        raise AttributeError(name)


def use(n):
    total = 0
    for i in range(n):
        s = Shape.make(i)
        total += s.size() + s.length
        total += s.area(factor=2, n=2)
        total += s.area(by=0.5) + lazy.old_pi
    return total


lazy = Lazy("lazy")


def collect(action, f, *args, **filters):
    with warnings.catch_warnings(record=True) as seen:
        warnings.resetwarnings()
        warnings.simplefilter(action, **filters)
        try:
            result = f(*args)
        except Warning as e:
            result = f"{type(e).__name__}: {e}"
    counts = {}
    for w in seen:
        key = (w.category.__name__, w.lineno - use.__code__.co_firstlineno)
        counts[key] = counts.get(key, 0) + 1
    print(action, result, counts)
    return seen


for action in ("always", "default", "module", "once", "ignore", "error"):
    seen = collect(action, use, 3)
    if action == "always":
        print(sorted({str(w.message) for w in seen}), {w.message.version for w in seen if isinstance(w.message, ApiWarning)})
collect("error", use, 2, category=ApiWarning)
collect("always", use, 1, category=PendingDeprecationWarning)


def subclass(n):
    return [type(f"L{i}", (Base,), {}, legacy=i % 2 == 0).__name__ for i in range(n)]


seen = collect("always", subclass, 4)
print([str(w.message) for w in seen])
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("error", DeprecationWarning)
    warnings.simplefilter("always", UserWarning, append=True)
    warnings.filterwarnings("ignore", r".*attribute old_e")
    warnings.filterwarnings("always", "Shape", UserWarning)
    print(lazy.old_e, Shape.make().side)
    for f in (lambda: lazy.old_pi, Shape(2).size, lambda: lazy.missing):
        try:
            print(f())
        except (DeprecationWarning, AttributeError) as e:
            print(type(e).__name__, e, e.__cause__)
    print(len(seen), len(warnings.filters) > 3)


def nested():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        use(1)
        with warnings.catch_warnings(record=True) as inner:
            warnings.simplefilter("always")
            warnings.warn("inner")
            warnings.warn_explicit(ApiWarning("explicit", 3), None, "some.py", 7, registry={})
        use(1)
    return [(w.category.__name__, w.lineno, getattr(w.message, "version", None)) for w in inner if w.filename == "some.py"], len(inner)


print(collect("always", nested) == [], nested())
print(Shape.size.__name__, Shape.size.__wrapped__(Shape(3)), Shape.make.__func__.__doc__, issubclass(ApiWarning, Warning), sys.warnoptions)

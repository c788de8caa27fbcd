# stderr
# warnings.warn with stacklevel: the line of the caller, or of one further out.
import warnings


def old(level):
    warnings.warn("old is gone", stacklevel=level)


def middle(level):
    old(level)


def outer(level):
    middle(level)


class Thing:
    @property
    def value(self):
        warnings.warn("value", FutureWarning, stacklevel=2)
        return 1

    def __add__(self, other):
        warnings.warn("sum", RuntimeWarning, 2)
        return self


for level in (1, 2, 3, 4, 5, 6):
    outer(level)
t = Thing()
print(t.value)
t + t
warnings.simplefilter("always")
for _ in range(2):
    old(2)
with warnings.catch_warnings(record=True) as caught:
    middle(2)
    middle(3)
for w in caught:
    print(w.lineno, w.category.__name__, w.message)

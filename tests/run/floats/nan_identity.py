"""Containers ask for identity before equality; for nan that is seen."""

nan = float("nan")
other = float("nan")
print(nan is nan, [nan] == [nan], nan in [nan], (nan,) == (nan,), [nan].index(nan), [nan].count(nan))
print(nan in [other], [nan] == [other], [nan].count(other), {nan} == {other}, len({nan, other, nan}))
d = {nan: 1}
print(nan in d, other in d, d[nan], d.get(other))
d[other] = 2
print(len(d), d[other])
try:
    [nan].remove(other)
except ValueError as e:
    print(e)


class Box:
    def __init__(self, value):
        self.value = value


b = Box(nan)
print(b.value is nan, b.value == nan, [b.value] == [nan], max([nan, 1]), min(1, nan), sorted([2, 1]))

"""Containers find a nan by identity; two nans differ."""

nan = float("nan")
other = float("nan")
print(nan is nan, nan == nan, nan in [nan], nan in [other], [nan] == [nan], [nan] == [other], (nan,) == (other,))
print(len({nan, nan}), len({nan, other}), {nan: 1}.get(nan), {nan: 1}.get(other), [other, nan].index(nan))
print([nan, other, nan].count(nan), hash(nan) == hash(nan), hash(nan) == object.__hash__(nan))
d = {nan: "a", other: "b"}
d[nan] = "c"
print(sorted(d.values()), nan, -nan, repr([other]))


class F(float):
    pass


f = F("nan")
print(f in [f], F("nan") in [f], hash(f) == hash(f), f == f)

"""Tuples: methods, operators, comparison, hashing, conversion, errors, and subclasses."""
t = (1, "a", 2.5, 1)
print(t.count(1), t.index("a"), t.index(1, 1), t + (None,), t * 2, 2 * t, t[1:3], t[::-1], t[-1], len(t), "a" in t, hash(t) == hash((1, "a", 2.5, 1)), () == tuple(), tuple("ab"), tuple(t) is t, tuple([1]) == (1,), (1,) < (1, 0), (1, 2) < (1, 3), (2,) > (1, 9))
for call in (lambda: t.index("z"), lambda: t.index(1, 1, 2), lambda: t[9], lambda: t["x"], lambda: t + [1], lambda: t * "a", lambda: hash(([],)), lambda: t < 5, lambda: (1, "a") < (1, 2), lambda: tuple(5), lambda: tuple(1, 2), lambda: t.append(1), lambda: tuple(x=1), lambda: t.count(), lambda: t[1.0], lambda: setattr(t, "x", 1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
for statement in ("t[0] = 1", "del t[0]", "t[0:1] = (1,)", "t += [1]", "a, b = t", "a, b, c, d, e = t"):
    try:
        exec(statement)
    except Exception as error:
        print(statement, type(error).__name__, error)
m = ([1],)
try:
    m[0] += [2]
except TypeError as error:
    print(error, m)


class T(tuple):
    def __new__(cls, *items):
        return super().__new__(cls, items)

    def __getitem__(self, i):
        return "item %s" % (super().__getitem__(i),)


s = T(1, 2, 3)
print(s, s[0], s[1:], list(s), s + (4,), type(s + ()).__name__, type(s * 1).__name__, type(s[:]).__name__, s == (1, 2, 3), hash(s) == hash((1, 2, 3)), tuple(s) is s, isinstance(s, tuple), [*s], max(s), T() == ())
print((), (1,), (1, 2), ((),), ((1,), 2), 1, (lambda: (1, 2))(), sorted([(2, 1), (1, 2)]), dict([(1, 2)]), {(1, 2): 3}[1, 2])

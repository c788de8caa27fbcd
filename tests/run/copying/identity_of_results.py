"""Which operations give new objects and which give the same one back."""

a = [3, 1, 2]
print(a.sort() is None, a.append(4) is None, sorted(a) is a, a[:] is a, list(a) is a, a + [] is a, (b := a) is a, a.copy() == a)
c = a
c += [5]
print(c is a, a)
c = c + [6]
print(c is a, a, c)
c *= 1
s = "text"
print(str(s) is s, s + "" == s, s[:] == s, s.replace("z", "q") == s, s.upper() == s, "".join([s]) == s, s * 1 == s)
t = (1, [2])
print(tuple(t) is t, t[:] is t, t + () == t, t * 1 == t, tuple([1]) == (1,))
d = {"a": 1}
print(dict(d) is d, d.copy() is d, d.setdefault("l", []) is d["l"], d.get("l") is d["l"], d.update(b=2) is None, list(d.values())[1] is d["l"])
e = {1, 2}
f = frozenset(e)
print(set(e) is e, frozenset(f) is f, e | set() is e, f | set() == f, e.add(3) is None)
e2 = e
e |= {9}
print(e2 is e, sorted(e2))
n = 10 ** 20
print(int(n) == n, +n == n, abs(n) == n, n is n, -(-n) == n, float(1.5) == 1.5, bool(True) is True, (not 0) is True, None is None)


class C:
    def __iadd__(self, other):
        return "replaced"

    def m(self):
        return self


o = C()
print(o.m() is o, o.m == o.m, C.m is C.m)
o += 1
print(o)
nested = [[]] * 3
nested[0].append(1)
print(nested, nested[0] is nested[2], [[] for _ in range(2)][0] is [], ([],) * 2)
default = []


def f2(x=default):
    return x


print(f2() is default, f2() is f2(), (lambda v: v)(default) is default, [default][0] is default, {"k": default}["k"] is default, max([default], key=len) is default, next(iter([default])) is default, (default or 0) == 0, (default and 1) is default, list(filter(None, [default])), [x for x in [default]][0] is default)
first, *_ = [default]
print(first is default, sorted([default])[0] is default, list(reversed([default]))[0] is default, dict(k=default)["k"] is default, (default,)[0] is default, [*[default]][0] is default, list(map(lambda x: x, [default]))[0] is default)

"""How functions, classmethod and staticmethod bind."""


def free(self, x=1):
    return (type(self).__name__, x)


class C:
    method = free
    static = staticmethod(free)
    cls = classmethod(free)
    builtin = len
    lam = lambda self: "lambda"
    cls_builtin = classmethod(print)


c = C()
print(c.method(2), c.static("s", 3), c.cls(4), C.cls(5), C.method(c, 6), C.method is free, c.method == c.method, c.method is c.method)
print(c.builtin("abc"), c.lam(), free.__get__(c, C)(7), free.__get__(c)(8), type(c.method).__name__, type(C.method).__name__)
c.own = free
try:
    print(c.own())
except TypeError as e:
    print(e)
print(c.own("explicit"), c.method.__self__ is c, c.method.__func__ is free, c.cls.__self__ is C)
D = type("D", (C,), {"method": lambda self: "D " + str(super(D, self).method(9))})
print(D().method(), D.cls(), D().cls())
import types

bound = types.MethodType(free, 42)
print(bound(), bound.__self__, bound == types.MethodType(free, 42))


class Callable:
    def __call__(self, *args):
        return len(args)


class E:
    not_bound = Callable()
    max = max
    fn = str.upper
    make = dict


e = E()
print(e.not_bound(1, 2), e.max(1, 5), e.make(a=1))
try:
    print(e.fn())
except TypeError as err:
    print(err)
print(str.upper("x"), list.append.__name__, "abc".upper.__self__, str.join("-", ["a", "b"]), int.__add__(1, 2), list.__len__([1]), dict.get({"a": 1}, "a"))
for case in (lambda: str.upper(5), lambda: list.append((), 1), lambda: int.__add__("a", 1), lambda: str.upper(), lambda: dict.get([], 1)):
    try:
        print(case())
    except TypeError as err:
        print(err)
m = [].append
m(1)
m(2)
print(m.__self__, m.__name__, m == m.__self__.append)
f = "{}-{}".format
print(f(1, 2), list(map("x".__add__, "ab")), sorted("bca", key="abc".index), list(map({"a": 1}.get, "ab")))

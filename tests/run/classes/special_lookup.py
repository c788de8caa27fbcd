"""Special methods are looked up on the class, not on the instance, not through __getattr__."""


class C:
    def __getattr__(self, name):
        return lambda *args: "from getattr " + name


c = C()
c.__len__ = lambda: 5
c.__call__ = lambda: "instance call"
c.__iter__ = lambda: iter([1])
c.__bool__ = lambda: False
c.__add__ = lambda other: "added"
c.__eq__ = lambda other: True
c.__str__ = lambda: "own str"
c.__hash__ = lambda: 7
for text in ("len(c)", "c()", "list(c)", "bool(c)", "c + 1", "c == 5", "c[0]", "int(c)", "-c", "1 in c", "next(c)", "reversed(c)", "abs(c)", "round(c)", "hash(c) == 7", "c < c", "format(c, 'x')", "with_c()", "c.__len__()", "c.nothing(1)", "isinstance(c, C)", "str(c) == 'own str'", "complex(c)", "bytes(c)", "del_c()", "divmod(c, 1)", "c @ c", "f'{c!s}' == 'own str'"):
    def with_c():
        with c:
            pass

    def del_c():
        del c[0]

    try:
        print(text, eval(text))
    except TypeError as error:
        print(text, error)


class Meta(type):
    def __len__(cls):
        return 42

    def __iter__(cls):
        return iter("meta")

    def __contains__(cls, x):
        return x == "in"

    def __getitem__(cls, k):
        return "meta[%r]" % k

    def __add__(cls, other):
        return "meta add"

    def __bool__(cls):
        return False

    def __call__(cls, *args):
        return "made", super().__call__(*args).__class__.__name__

    def __str__(cls):
        return "Meta's " + cls.__name__


class D(metaclass=Meta):
    def __len__(self):
        return 1


print(len(D), list(D), "in" in D, D[5], D + 1, bool(D), D(), str(D), len(object.__new__(D)), repr(D))
C.__len__ = lambda self: 9
print(len(c), c.__len__())
del C.__len__
try:
    len(c)
except TypeError as error:
    print(error)

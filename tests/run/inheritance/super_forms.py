"""super() in methods, class methods, properties, nested functions and with arguments."""


class A:
    def __init__(self, x):
        self.x = x

    def m(self, n=0):
        return f"A.m{n}"

    @classmethod
    def c(cls):
        return f"A.c of {cls.__name__}"

    @staticmethod
    def s():
        return "A.s"

    @property
    def p(self):
        return self.x * 2

    def __getitem__(self, i):
        return f"A[{i}]"

    def __eq__(self, other):
        return self.x == other.x

    value = "A value"


class B(A):
    def __init__(self, x):
        super().__init__(x + 1)

    def m(self, n=0):
        def helper():
            return super(B, self).m(n + 1)

        return [super().m(n), helper(), [super(B, self).m(i) for i in range(2)], (lambda: super(B, self).m("L"))()]

    @classmethod
    def c(cls):
        return "B then " + super().c()

    @staticmethod
    def s():
        return "B then " + super(B, B).s()

    @property
    def p(self):
        return super().p + 1

    def __getitem__(self, i):
        return super().__getitem__(i) + "!"

    def attribute(self):
        return super().value, super().__thisclass__.__name__, super().__self__ is self

    def explicit(self):
        return A.m(self, "explicit"), super(A, self).__init__.__name__

    __eq__ = lambda self, other: "B.eq"


class C(B):
    def m(self, n=0):
        return super(B, self).m("skip B")

    p = property(lambda self: super(C, self).p * 10)

    def c(self):
        return super().c()


b, c = B(1), C(5)
print(b.x, c.x, b.m(), c.m(), B.c(), c.c(), B.s(), b.p, c.p, b[3], b.attribute(), b.explicit(), b == c, A(1) == A(1))
for bad in (lambda: super(A, b).m(), lambda: super(B, A(1)), lambda: super(5, b), lambda: super(B, b).nothing, lambda: super(B, b).x):
    try:
        print(bad())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)


class Late(A):
    pass


def added(self, n=0):
    return "added " + super(Late, self).m(n)


Late.m = added
print(Late(1).m(5), super(Late, Late(1)).m(), super(Late, Late).c())


class NoArgs(A):
    def bad(*args):
        return super().m()


try:
    print(NoArgs(1).bad())
except RuntimeError as e:
    print(e)


class Meta(type):
    def __call__(cls, *a):
        made = super().__call__(*a)
        made.tag = "tagged"
        return made

    def __repr__(cls):
        return "Meta " + super().__repr__()[8:-2]


class M(metaclass=Meta):
    pass


print(M().tag, repr(M))

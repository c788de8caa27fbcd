"""super(): in methods, class methods, static and nested functions, with two arguments, cooperative chains, errors."""
class A:
    def who(self):
        return ["A"]

    @classmethod
    def make(cls):
        return "A.make " + cls.__name__

    @property
    def prop(self):
        return "A.prop"

    attr = "A.attr"


class B(A):
    def who(self):
        return ["B"] + super().who()

    @classmethod
    def make(cls):
        return "B+" + super().make()

    @property
    def prop(self):
        return "B+" + super().prop

    def nested(self):
        def inner(me):
            return super(B, me).who()
        return inner(self), (lambda: super(B, self).attr)()

    def generator(self):
        yield from super().who()


class C(A):
    def who(self):
        return ["C"] + super().who()


class D(B, C):
    def who(self):
        return ["D"] + super().who()

    def skip(self):
        return super(B, self).who()

    attr = "D.attr"

    def attrs(self):
        return self.attr, super().attr, super(D, D).attr


d = D()
print(d.who(), D.make(), d.prop, d.nested(), list(d.generator()), d.skip(), d.attrs(), [k.__name__ for k in D.__mro__])
s = super(B, d)
print(s.who(), s.__thisclass__.__name__, s.__self__ is d, s.__self_class__.__name__, repr(s).split(" at")[0].split(",")[0], super(A, d).__init__ is not None, super(B, D).who(d))
for action in (lambda: super(), lambda: super(5), lambda: super(B, A()), lambda: super(B, 5), lambda: super(B, d).nothing, lambda: setattr(super(B, d), "x", 1), lambda: super(B).who, lambda: super(B, d)(), lambda: super(B, d)[0], lambda: super(int, True).__add__(1), lambda: super(B, None)):
    try:
        print(action() if not isinstance(action(), super) else "unbound super")
    except (TypeError, AttributeError, RuntimeError) as error:
        print(type(error).__name__, error)


def outside(self):
    return super().who()


class NoArgs:
    def f():
        return super()

    def rebound(self):
        self = 5
        try:
            return super().__repr__()
        except TypeError as error:
            return str(error)


E = type("E", (A,), {"who": outside})
for action in (lambda: E.who.__name__, lambda: NoArgs.f(), lambda: NoArgs().rebound()):
    try:
        print(action())
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__, error)


class Descr(A):
    up = super(B, d) if False else None


Descr.up = super(Descr)
print(Descr().up.who(), type(Descr.up).__name__)

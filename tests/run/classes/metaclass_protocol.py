"""Metaclasses: __prepare__, __new__, __init__, __call__, keywords, conflicts, and derived metaclasses."""
log = []


class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        log.append("prepare %s %s" % (name, sorted(kw)))
        return {"prepared": True}

    def __new__(mcs, name, bases, ns, **kw):
        log.append("new " + name)
        return super().__new__(mcs, name, bases, {**ns, "count": len(ns)})

    def __init__(cls, name, bases, ns, **kw):
        log.append("init " + name)
        super().__init__(name, bases, ns)

    def __call__(cls, *args, **kw):
        log.append("call " + cls.__name__)
        return super().__call__(*args, **kw)

    @property
    def shout(cls):
        return cls.__name__.upper()

    def helper(cls):
        return "helper of " + cls.__name__


class A(metaclass=Meta, option=1):
    def __new__(cls, *args):
        log.append("A.__new__")
        return super().__new__(cls)

    def __init__(self, *args):
        log.append("A.__init__ %s" % (args,))


a = A(1, 2)
print(log, A.prepared, A.shout, A.helper(), type(A).__name__, A.count > 3)
for action in (lambda: a.shout, lambda: a.helper(), lambda: type("X", (A,), {}).shout, lambda: Meta("Y", (), {}).helper(), lambda: type(type("Z", (A,), {})).__name__):
    try:
        print(action())
    except AttributeError as error:
        print(error)


class Other(type):
    pass


class O(metaclass=Other):
    pass


class Derived(Meta, Other):
    pass


for make in (lambda: type("C", (A, O), {}), lambda: Derived("D", (A, O), {}), lambda: type("E", (5,), {}), lambda: type("F", (A,), 5), lambda: type(5, (), {}), lambda: type("G", [], {}), lambda: type("H", (bool,), {}), lambda: type("I", (type(None),), {}), lambda: type("J", (A, A), {}), lambda: type("K", (object, A), {}), lambda: type("a\0b", (), {}), lambda: Meta.__prepare__()):
    try:
        print(type(make()).__name__)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


def function_meta(name, bases, ns, **kw):
    return name, bases, sorted(k for k in ns if not k.startswith("__")), kw


class F(metaclass=function_meta, key="v"):
    x = 1


print(F)


class Ordered(type):
    def __prepare__(name, bases):
        return Logging()


class Logging(dict):
    def __setitem__(self, k, v):
        if not k.startswith("__"):
            log.append("assign " + k)
        super().__setitem__(k, v)


log.clear()


class G(metaclass=Ordered):
    b = 1
    a = b + 1
    b = a

    def m(self):
        pass


print(log, G.a, G.b)

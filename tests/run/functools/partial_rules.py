"""functools.partial: nesting, keywords, attributes, repr, pickling, methods, subclassing, errors."""
import copy
import functools
import pickle


def f(*args, **kw):
    return args, kw


p = functools.partial(f, 1, a=2)
print(p(3, b=4), p(a=9), p.func is f, p.args, p.keywords, functools.partial(p, 5, c=6).args, functools.partial(p, 5).func is f, repr(functools.partial(int, base=2)), repr(functools.partial(max, 1, 2)))
print(int2 := functools.partial(int, base=2)("101"), list(map(functools.partial(pow, 2), range(5))), copy.copy(p)(), pickle.loads(pickle.dumps(functools.partial(int, base=16)))("ff"))
p.extra = "attr"
print(p.extra, vars(p), p.__doc__.split("(")[0], callable(p), type(p).__name__)
p.keywords["z"] = 26
print(p())


class C:
    def method(self, *args):
        return type(self).__name__, args

    bound = functools.partialmethod(method, "x")
    doubled = functools.partialmethod(bound, "y")
    plain = functools.partial(method, "not self")

    @classmethod
    def cm(cls, a, b):
        return cls.__name__, a, b

    half = functools.partialmethod(cm, 1)


print(C().bound(1), C().doubled(2), half := C().half(b=5), C.half(6), repr(C.__dict__["bound"]).split("<function")[0])
try:
    print(C().plain())
except AttributeError as error:
    print(error)


class P(functools.partial):
    def __call__(self, *args, **kw):
        return "sub", super().__call__(*args, **kw)


print(P(f, 1)(2), P(P(f, 1), 2).args, type(P(f)).__name__)
for call in (lambda: functools.partial(), lambda: functools.partial(5), lambda: functools.partial(f).x, lambda: functools.partial(int, base=2)("9"), lambda: functools.partial(func=f), lambda: functools.partialmethod(5), lambda: functools.partialmethod(), lambda: setattr(p, "func", 1), lambda: p.__setstate__((1,)), lambda: p.__setstate__((f, [], {}, None))):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

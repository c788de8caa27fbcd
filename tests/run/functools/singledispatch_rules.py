"""singledispatch: by class, abstract class, union and annotation; registry, methods, errors."""
import collections.abc
import functools


@functools.singledispatch
def show(x, *more):
    return "object " + type(x).__name__


@show.register
def _(x: int, *more):
    return "int"


@show.register(str)
def show_str(x, *more):
    return "str" + str(more)


@show.register
def _(x: float | complex):
    return "float or complex"


@show.register(collections.abc.Mapping)
def _(x):
    return "mapping of %d" % len(x)


show.register(type(None), lambda x: "None!")


@show.register(list)
@show.register(tuple)
def _(x):
    return "sequence " + ",".join(map(show, x))


print(show(1), show(True), show("a", 2), show(2.5), show(1j), show({1: 2}), show(None), show([1, "b", None]), show((1,)), show(b"x"), show_str("direct"))
print(show.dispatch(bool) is show.dispatch(int), show.dispatch(dict).__name__, show.dispatch(object)(5), sorted(k.__name__ for k in show.registry), show.registry[str] is show_str)
for call in (lambda: show(), lambda: show.register(5), lambda: show.register(5, len), lambda: show.register(lambda x: x), lambda: show.register(int, 5, 6), lambda: functools.singledispatch()):
    try:
        print(call())
    except TypeError as error:
        print(str(error).replace(repr(show), "").split(" at 0x")[0].split("<function")[0])


class Base:
    @functools.singledispatchmethod
    def handle(self, x):
        return "default %r" % (x,)

    @handle.register
    def _(self, x: int):
        return "int %d" % x

    @handle.register(list)
    def _(self, x):
        return [self.handle(i) for i in x]

    @functools.singledispatchmethod
    @classmethod
    def make(cls, x):
        return cls.__name__, "other"

    @make.register
    @classmethod
    def _(cls, x: str):
        return cls.__name__, x


class A:
    pass


class B(A):
    pass


class C(B):
    pass


f = functools.singledispatch(lambda x: "base")
f.register(A, lambda x: "A")
print(Base().handle(5), Base().handle([1, "s"]), Base.make("t"), Base().make(5), f(C()), f(B()), f(5))
f.register(B, lambda x: "B")
print(f(C()), f(A()))

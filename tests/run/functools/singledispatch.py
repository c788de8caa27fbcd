from functools import singledispatch, singledispatchmethod


@singledispatch
def show(x):
    return f"object {x!r}"


@show.register
def _(x: int):
    return f"int {x}"


@show.register(list)
def _(x):
    return "list of " + ", ".join(show(i) for i in x)


@show.register(float)
@show.register(complex)
def _(x):
    return f"number {x}"


print(show(1), show('a'), show([1, 'b', 2.5]), show(True), show(1j))
print(show.dispatch(bool) is show.dispatch(int), show.registry[int](7), sorted(t.__name__ for t in show.registry))


class Base:
    pass


class Derived(Base):
    pass


@show.register
def _(x: Base):
    return 'base'


print(show(Derived()), show(Base()))


class Formatter:
    @singledispatchmethod
    def format(self, arg):
        return 'other'

    @format.register
    def _(self, arg: int):
        return 'int'

    @format.register(str)
    def _(self, arg):
        return 'str'


f = Formatter()
print(f.format(1), f.format('x'), f.format(None))
try:
    show()
except TypeError as e:
    print(e)

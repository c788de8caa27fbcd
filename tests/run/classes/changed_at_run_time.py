"""Methods and bases assigned to classes, __class__ of instances, __name__; isinstance and aliases."""


def t(f, *a):
    try:
        r = f(*a)
        print("->", r)
    except BaseException as e:
        print(type(e).__name__, e)


class A:
    def f(self): return 'A.f'


# classes at run time
class ZO: pass
class Z(ZO): pass
z = Z()
Z.foo = lambda self: "foo"
print(z.foo())
Z.__len__ = lambda self: 42
print(len(z))
del Z.__len__
t(lambda: len(z))
Z.__call__ = lambda self, *a: a
print(z(1, 2))
z.__class__ = A
print(z.f(), type(z))
t(lambda: setattr(z, "__class__", int))
Z.__name__ = "ZZ"; print(Z, Z.__name__); Z.__qualname__ = "q.ZZ"; print(Z)
Z.__bases__ = (A,)
print(Z().f(), Z.__mro__)
print(isinstance(Z(), A), issubclass(Z, A), issubclass(Z, (int, A)), isinstance(3, (str, int)), isinstance(3, int | str), isinstance(None, int | None))
t(lambda: isinstance(3, 4)); t(lambda: issubclass(3, int)); t(lambda: issubclass(int, 3)); t(lambda: isinstance(3, list[int]))
print(list[int], dict[str, int], int | str, int | None, list[int] | None, tuple[int, ...], type[int], (int | str).__args__, list[int].__origin__)
t(lambda: int[3]); t(lambda: list[int]()); t(lambda: A[3])

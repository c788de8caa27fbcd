"""Annotations are stored, never enforced."""


def f(a: int, b: "text" = "x", *args: float, k: list[int] = None, **kw: dict) -> str | None:
    return a


print(f("not an int"), f.__annotations__)
x: int = "a string"
y: undefined_is_fine_in_functions if False else int
print(x, __annotations__, "y" in globals())


def local():
    z: no_such_name = 5
    w: also_missing
    return z


print(local())


class C:
    a: int
    b: str = "b"
    c: "C" = None

    def m(self) -> "C":
        return self


print(C.__annotations__, C.b, hasattr(C, "a"), C().m().c)
print((lambda a: a).__annotations__, local.__annotations__)
d = {}
d["k"]: int = 5
C.q: str = "attr"
(p): int = 3
print(d, C.q, p, "p" in __annotations__)
try:
    def g(a: missing_name):
        pass
except NameError as e:
    print(e)
try:
    r: 1 / 0 = 5
except ZeroDivisionError as e:
    print(e)
print(list[int], dict[str, int], tuple[int, ...], int | str, int | None, list[int] == list[int], type(list[int]).__name__)

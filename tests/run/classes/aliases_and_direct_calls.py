"""Generic aliases, unions; attribute errors; special methods of object, type and built-ins called directly."""

n5, none, sa, l1, t1 = 5, None, "a", [1], (1,)


def t(f, *a):
    try:
        r = f(*a)
        print("->", r)
    except BaseException as e:
        print(type(e).__name__, e)
        if e.__cause__: print("  cause", type(e.__cause__).__name__, e.__cause__)


class B:
    def __add__(self, o): return "B.add"


# generic aliases
import types
print(list[int] == list[int], hash(list[int]) == hash(list[int]), list[int] | None, list[int].__args__, dict[str, list[int]], tuple[()], list[int][...] if 0 else 1, (int | str) == (str | int), int | int, int | str | int, list["a"], isinstance([], list), repr(list[None]), type(list[int]), type(int | str), list[int].append, list[int]((1, 2)))
t(lambda: int | 5); t(lambda: 5 | int); t(lambda: list[int][str]); t(lambda: issubclass(int, int | str)); t(lambda: issubclass(int, list[int])); t(lambda: isinstance(1, int | list[int])); t(lambda: list[int].__foo__); t(lambda: (int | str).__foo__); t(lambda: (int | str)[int]); t(lambda: (int | str)())
# instance attribute on bound method, function etc.
t(lambda: setattr(B().__add__, "x", 1)); t(lambda: setattr(len, "x", 1)); t(lambda: delattr(B(), "zz")); t(lambda: setattr(B, 5, 1)); t(lambda: getattr(B, 5)); t(lambda: hasattr(B, 5)); t(lambda: vars(5)); t(lambda: vars(B)["__add__"].__name__); t(lambda: dir(5)[:2])
# del of attributes and class attributes
class DA:
    x = 1
d = DA(); d.x = 2; del d.x; print(d.x); t(lambda: delattr(d, "x")); del DA.x; t(lambda: d.x); t(lambda: delattr(DA, "x")); t(lambda: delattr(DA, "__name__")); t(lambda: setattr(DA, "__dict__", {})); t(lambda: setattr(DA, "__name__", 5)); t(lambda: setattr(DA, "__module__", "m")); print(DA, DA.__module__)
t(lambda: setattr(DA, "__doc__", "new")); print(DA.__doc__); t(lambda: setattr(int, "__doc__", "new")); t(lambda: setattr(DA(), "__doc__", 1))
t(lambda: d.__eq__(d)); t(lambda: d.__eq__(1)); t(lambda: d.__repr__()[:13]); t(lambda: DA.__eq__(d, d)); t(lambda: DA.__repr__(d)[:12]); t(lambda: type.__repr__(DA)); t(lambda: object.__repr__(DA)[:10]); t(lambda: type.__call__(DA).__class__); t(lambda: DA.__call__().__class__); t(lambda: object.__setattr__(d, "k", 1)); t(lambda: object.__getattribute__(d, "k")); t(lambda: object.__delattr__(d, "k")); t(lambda: object.__setattr__(DA, "k", 1)); t(lambda: type.__setattr__(DA, "k", 1)); t(lambda: type.__getattribute__(DA, "k")); t(lambda: object.__setattr__(5, "k", 1)); t(lambda: dict.__getitem__({1: 2}, 1)); t(lambda: dict.__getitem__([1], 1)); t(lambda: list.__len__([1])); t(lambda: list.__len__(5)); t(lambda: list.sort(5)); t(lambda: str.join(",", ["a"])); t(lambda: int.from_bytes(b"\x01", "big")); t(lambda: float.fromhex("0x1p3")); t(lambda: dict.fromkeys([1])); t(lambda: object.__new__(DA).__class__); t(lambda: object.__init__(d)); t(lambda: super(DA, d).__init__()); t(lambda: int.__dict__["real"].__get__(5)); t(lambda: DA.__dict__["__dict__"].__get__(d))

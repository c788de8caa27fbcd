"""Constructors of the simple types called with everything."""

things = [0, 1, -1, 2.7, -2.7, True, None, "12", " 3 ", "3.5", "0x1f", "", "abc", b"7", [], [1], (), 1j, 2 ** 70, float("inf"), float("nan"), "inf", "1_0", {}]
for kind in (int, float, bool, complex, str):
    row = []
    for thing in things:
        try:
            row.append(repr(kind(thing)))
        except (TypeError, ValueError, OverflowError) as e:
            row.append(type(e).__name__)
    print(kind.__name__, row)
print(int(), float(), bool(), complex(), str(), list(), tuple(), dict(), set(), frozenset(), bytes(), bytearray())
for call in (lambda: int("12", 3), lambda: int("zz", base=36), lambda: int(5, 10), lambda: int(x=5), lambda: int("1", 1), lambda: float("1.5", 2), lambda: str(b"a", "utf-8"), lambda: str(5, "utf-8"), lambda: str(object=5), lambda: bool(1, 2), lambda: bool(x=1), lambda: complex(1, "2"), lambda: complex("1", 2), lambda: complex(real=1, imag=2), lambda: int("9" * 30), lambda: list(5), lambda: tuple(1, 2), lambda: dict(a=1)["a"], lambda: set("ab", "c"), lambda: bytes("a", "utf-8"), lambda: bytes(3), lambda: int("1" * 5000)):
    try:
        print(call())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(list("ab"), list({"x": 1}), list(range(3)), tuple([1]), set([1, 1]), dict([("a", 1)]), frozenset("aa"), list(map(int, "123")), list((x for x in "z")), tuple(b"ab"), list(bytearray(b"c")))

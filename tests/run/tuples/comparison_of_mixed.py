"""Comparing tuples and lists item by item: where the first difference decides, errors behind it, identity before equality."""
nan = float("nan")
for a, b in (((1, 2), (1, 3)), ((1,), (1, 0)), ((), (0,)), ((1, "a"), (2, None)), ((nan,), (nan,)), ((nan,), (float("nan"),)), (((1, 2), 3), ((1, 2), 3.0)), ([1, [2]], [1, [2]]), ((True,), (1,)), (("a", 1), ("a", True)), ((2**70,), (2.0**70,)), ((b"a",), (bytearray(b"a"),))):
    print(a, b, a == b, a != b, a < b, a <= b, a > b, a >= b)
for a, b in (((1, "a"), (1, 2)), ((None,), (None,)), ((None, 1), (None, 2)), ((1j,), (1j,)), ((1j,), (2j,)), (({},), ({1: 2},))):
    try:
        print(a < b)
    except TypeError as error:
        print(error)


class Eq:
    calls = 0

    def __eq__(self, other):
        Eq.calls += 1
        return True

    def __lt__(self, other):
        return "less"


e = Eq()
print((e,) == (e,), Eq.calls, (e,) == (5,), Eq.calls, (1, e, 3) < (1, 5, 4), (Eq(),) < (Eq(),), [e] < [e])

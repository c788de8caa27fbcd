"""Repetition, indexing and slicing of str with bools, index objects and bounds out of range."""


class I:
    def __index__(self):
        return 2


s = "héllo日"
print(s[I()], s[True], s[-6], s[I() :], s[: I()], s[:: I()], s[::-I().__index__()], s[10:], s[-100:2], s[2:-100], s[5:1:-2], s[None:None:None])
print("ab" * I(), I() * "ab" if False else "ab".__mul__(2), "ab".__rmul__(3), "x" * False + "|", -1 * "abc" + "|", "日" * 3, "" * 10**9)
for call in (lambda: s[6], lambda: s[-7], lambda: s["0"], lambda: s[1.0], lambda: s[None], lambda: s[1, 2], lambda: s[::0], lambda: s["a":], lambda: "a" * "b", lambda: "a" * 1.5, lambda: "a" * None, lambda: "a" + 1, lambda: 1 + "a", lambda: "a" + None, lambda: "a" + b"b", lambda: "a" - "b", lambda: -"a", lambda: "a" * 10**20, lambda: s[10**30], lambda: s.__getitem__(), lambda: "a" / 2, lambda: "a" ** 2, lambda: "a" @ "b", lambda: "a" & 1, lambda: ~"a"):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
x = "abc"
x += "d"
x *= 2
print(x, x[10**30 :], x[-(10**30) :][:2], [x[i : i + 2] for i in range(0, len(x), 2)])
try:
    x[0] = "z"
except TypeError as error:
    print(error)
try:
    del x[0]
except TypeError as error:
    print(error)
try:
    x += 5
except TypeError as error:
    print(error)

"""Chained comparisons with side effects, is and in, boolean results of any type, precedence of not and comparisons."""
count = 0


def f(v):
    global count
    count += 1
    return v


print(1 < f(2) < 3, count, 3 < f(2) < f(9), count, 1 < 2 > 0 != 5, 1 == 1 != 2 is not None, "a" < "b" in "abc", [] == [] is not [], 1 in [1] == True, (1 in [1]) == True, not 1 == 2, not (1 in [2]), 1 not in [2], None is None is not False)
print(0 or "x", "" or [] or 0, 1 and 2 and 3, 1 and 0 and 5, None or False, not "", not [0], [] and 1 / 0, 1 or 1 / 0, (0 and 1) or 2, 0 and (1 or 2), not 0 or 1, not (0 or 1), -1 ** 2, (-1) ** 2, 2 ** -1, not -0, ~-1, - - 1, + - + 1, 1 - -1, 5 - 3 - 1, 2 ** 3 ** 0, 7 // 2 * 2, 7 % 4 * 2, 1 + 2 << 1, 1 | 2 & 3 ^ 1, 8 >> 1 + 1, not 1 < 2, -5 // 2, -5 % 3, 5 // -2, 1 if 0 else 2 if 0 else 3, (lambda: 1 if 0 else 2)(), [1, 2][0] + 1, "a" "b" * 2, 1 < 2 == True)


class Weird:
    def __lt__(self, other):
        return "lt"

    def __gt__(self, other):
        return []

    def __contains__(self, item):
        return 5

    def __eq__(self, other):
        return None


w = Weird()
print(w < 1, w > 1, 1 < w, w < 1 < 2, w > 1 < 2, 1 in w, 1 not in w, w == 1, w != 1, not w == 1, (w < 1) and "and", bool(w > 1), w is w, w is not w, [w] == [w], w in [1], 1 in [w])
a = b = []
c = []
print(a is b, a is c, a == c, a is not c, id(a) == id(b), None is None, ... is Ellipsis, True is (1 == 1), 5 in range(10), 5 in (x for x in [1, 5]), "" in "abc", "bc" in "abc", b"b" in b"abc", 98 in b"abc", (1,) in [(1,)], {} in [{}], float("nan") in [float("nan")], "k" in {"k": 1}, 1 in {True: 2}, None in [None], "x" in "xyz" in ["xyz"])
for text in ("5 in 5", "'a' in 5", "5 in 'a'", "None in 'abc'", "[] in {1}", "{} in {}", "'a' in b'a'", "300 in b'a'", "1 in None", "1 in int", "object() in object()", "1 < 'a' < 2", "1 < 2 < 'a'", "1 > 2 < 'a'", "None < 1 or True", "True or None < 1"):
    try:
        print(text, eval(text))
    except (TypeError, ValueError) as error:
        print(text, type(error).__name__, error)

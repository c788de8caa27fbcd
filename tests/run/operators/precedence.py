"""Precedence and associativity of operators."""

print(2 + 3 * 4, (2 + 3) * 4, 2 ** 3 ** 2, -2 ** 2, (-2) ** 2, 2 ** -1, 10 - 4 - 3, 100 / 10 / 2, 7 // 2 * 2, 7 % 4 * 2)
print(1 + 2 << 3, 1 << 2 + 3, 5 & 3 | 8, 5 & (3 | 8), 6 ^ 3 & 1, ~5 & 7, 1 | 2 ^ 3 & 4, -5 // 2, -(5 // 2), not 1 == 2, (not 1) == 2)
print(1 < 2 < 3, 1 < 3 > 2, 3 > 2 == 2, (3 > 2) == 2, 1 == 1 != 2, 1 in [1] == True, (1 in [1]) == True, not 1 in [2], 1 not in [2] and 2, 1 is not None)
print(True or False and False, (True or False) and False, not False or True, not (False or True), 1 if False else 2 if False else 3, [] or {} or 0 or "x", 1 and 2 or 3)
print("a" + "b" * 3, "%d-%s" % (1, "a" * 2), "%s" % 5 * 3, "x" "y" * 2, [1] + [2] * 2, (1,) * 2 + (3,), -3 ** 2, abs(-3) ** 2)
print(lambda: 1 if 0 else 2, sep="") if False else print((lambda: 1 if 0 else 2)(), (lambda x: x + 1 if x else 0)(3))
x = [1, 2, 3]
print(x[-1] ** 2, -x[0], x[1:][0], not x, x == [1, 2, 3] and "equal", {1: 2}[1] * 3, x.index(2) + 1, len(x) - 1 * 2)
print(1 - -1, 1 - - -1, 1+-+1, ~-5, -~5, 2*-3, 2**-2*4, 5%-3, -5%3, 5.0//-2)
print(0x10 + 0b11 - 0o7, 1_000 * 2, .5 + 5., 1e2 - 1, 3 .__add__(4), 1 if 1 else 0 + 5, (1 if 1 else 0) + 5)
a = b = 3
a += b * 2 - 1
b **= 2 + 1
print(a, b, a > b or a < b and not a == b, a & 1 == 1, (a & 1) == 1, a | b & a ^ b)
print(*[1, 2] + [3], *(1, 2) * 2, sep=",")
print(yield_ := 5, (yield_ + 1, yield_), [w := 1, w + 1])

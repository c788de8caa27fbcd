"""Arithmetic at the edges: signed zeros, infinities, NaN, subnormals, floor division and modulo."""
import math

inf, nan = math.inf, math.nan
values = [0.0, -0.0, 1.0, -2.5, inf, -inf, nan, 5e-324, 1e308]
for op in ("+", "-", "*", "/", "//", "%", "**"):
    for a in values:
        row = []
        for b in values:
            try:
                row.append(eval("a %s b" % op))
            except (ZeroDivisionError, OverflowError) as error:
                row.append(type(error).__name__[:4])
        print(op, a, [r if not isinstance(r, complex) else "cplx" for r in row])
print([math.copysign(1, x) for x in (0.0 * -1, -0.0 + 0.0, 0.0 - 0.0, -0.0 - 0.0, -0.0 * -0.0, round(-0.3), -0.0 % 5.0, 0.0 % -5.0)])
print(divmod(7.5, 2), divmod(-7.5, 2), divmod(7.5, -2), divmod(1e20, 3.0), -7.5 // 2, -7.5 % 2, 1e308 * 10, -1e308 * 10, 5e-324 / 2, 1e16 + 1 - 1e16)
for a, b in ((nan, nan), (0.0, -0.0), (inf, inf), (1.0, 1)):
    print(a == b, a != b, a < b, a <= b, a is b, [a] == [b], {a: 1}.get(b))
print(min(nan, 1), min(1, nan), max([1, nan, 2]), sorted([3, nan, 1])[0] if False else "", nan in [nan], sum([0.1] * 10), abs(-0.0), -nan, +inf, bool(nan), bool(-0.0))

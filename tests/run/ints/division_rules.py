"""//, %, divmod and / on all signs and sizes, with bools, floats and zero."""
import itertools

values = [7, -7, 3, -3, 1, -1, 2**63, -(2**63), 10**20, -(10**20), 2**64 - 1]
for a, b in itertools.product(values, repeat=2):
    q, r = divmod(a, b)
    assert q == a // b and r == a % b and a == q * b + r and (r == 0 or (r < 0) == (b < 0)), (a, b)
    if abs(a) < 100 or abs(b) < 100:
        print(a, b, q, r, a / b, end="; ")
print()
for a in (7, 7.5, True, -7.5, 10**20, 0):
    for b in (0, 0.0, False, 2, -2.5, 0j):
        row = []
        for op in ("/", "//", "%"):
            try:
                row.append(eval("a %s b" % op))
            except (ZeroDivisionError, TypeError) as error:
                row.append(str(error))
        try:
            row.append(divmod(a, b))
        except (ZeroDivisionError, TypeError) as error:
            row.append(str(error))
        print(a, b, row)
print(10**400 // 10**399, 10**400 / 10**399, (10**400 + 1) / 10**400, 1 / 3, -1 // 10**30, 5 % -(10**30), -(2**63) // -1, -(2**63) % -1)
for a, b in ((10**400, 1), (1, 10**400), (10**400, 1.0), (2**1024, 2**10)):
    try:
        print(a / b)
    except OverflowError as error:
        print(error)

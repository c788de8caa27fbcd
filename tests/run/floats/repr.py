"""The shortest text that reads back the same."""

values = [0.0, -0.0, 1.0, -1.0, 0.1, 0.2, 0.3, 1 / 3, 2 / 3, 100.0, 1e15, 1e16, 1e17, 123456789012345.6]
values += [1e-4, 1e-5, 0.00012345, 1.5e-7, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308]
values += [9007199254740993.0, 1e21, 1e22, 1e23, 12345678901234567890.0, 4.35, 0.5, 2.675, 1e100]
for v in values:
    text = repr(v)
    print(text, str(v), float(text) == v, f"{v}", "%r %s" % (v, v))
print(float("inf"), float("-inf"), float("nan"), -float("nan"))
print([1.0, 2.5], (0.1,), {1.5: 2.0}, {0.5})
print(3.14159265358979, 2.718281828459045, 1.4142135623730951)
total = 0.0
for i in range(10):
    total += 0.1
    print(total)
print(0.1 + 0.7, 0.1 * 3, 1.1 + 2.2, 1.1 * 1.1, 1e-7 * 3)

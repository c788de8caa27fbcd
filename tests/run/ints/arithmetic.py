"""Signs and rounding of integer operators."""


def show(a, b):
    print(a, b, "|", a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b))


for a in (7, -7, 0, 1, -1, 10 ** 9):
    for b in (2, -2, 3, -3, 1):
        show(a, b)

print(-7 // 2, -(7 // 2), -7 % 2, 7 % -2)
print(-2 ** 2, (-2) ** 2, 2 ** -1, (-2) ** -3)
print(2 ** 3 ** 2, (2 ** 3) ** 2)
print(+5, -5, ~5, ~-1, - -5)
x = 10
x += 3
x -= 1
x *= 4
x //= 5
x %= 6
x **= 3
print(x)
for op in ("1 // 0", "1 % 0", "1 / 0", "divmod(1, 0)", "0 ** -1"):
    try:
        print(eval(op) if False else None)
        if op == "1 // 0":
            1 // (x - x)
        elif op == "1 % 0":
            1 % (x - x)
        elif op == "1 / 0":
            1 / (x - x)
        elif op == "divmod(1, 0)":
            divmod(1, x - x)
        else:
            (x - x) ** -1
    except ZeroDivisionError as e:
        print(type(e).__name__, e)

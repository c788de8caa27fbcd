"""What int operations say when the operand does not fit."""

operands = ["a", None, [1], (1,), {}, 1j]
for other in operands:
    for name, operation in (
        ("+", lambda a, b: a + b),
        ("-", lambda a, b: a - b),
        ("*", lambda a, b: a * b),
        ("/", lambda a, b: a / b),
        ("//", lambda a, b: a // b),
        ("%", lambda a, b: a % b),
        ("**", lambda a, b: a ** b),
        ("&", lambda a, b: a & b),
        ("<<", lambda a, b: a << b),
    ):
        try:
            print("3", name, repr(other), "=", operation(3, other))
        except TypeError as e:
            print("3", name, repr(other), "->", e)
x = 1
try:
    x += "1"
except TypeError as e:
    print(e)
try:
    -"a"
except TypeError as e:
    print(e)
try:
    ~1.5
except TypeError as e:
    print(e)
for bad in (None, [], 1j, object):
    try:
        int(bad)
    except TypeError as e:
        print(e)
try:
    int(float("nan"))
except ValueError as e:
    print(e)
try:
    int(float("inf"))
except OverflowError as e:
    print(e)
try:
    (5)()
except TypeError as e:
    print(e)
try:
    5[0]
except TypeError as e:
    print(e)
try:
    len(5)
except TypeError as e:
    print(e)
try:
    for i in 5:
        pass
except TypeError as e:
    print(e)

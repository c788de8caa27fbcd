"""eval and exec of constant and computed text."""

x = 10
print(eval("x + 1"), eval("[i * x for i in range(3)]"), eval("x", {"x": 5}), eval("a + b", {"a": 1}, {"b": 2}))
exec("y = x * 2\nprint('in exec', y)")
print(y)
scope = {}
exec("def f(n):\n    return n * 2\nclass K:\n    v = 5\nvalue = f(21)", scope)
print(scope["value"], scope["f"](4), scope["K"].v, "__builtins__" in scope)
for text in ("1 +", "x = 1", "1 / 0", "undefined_name", "(1, 2", "import math", ""):
    try:
        print(eval(text))
    except (SyntaxError, ZeroDivisionError, NameError) as e:
        print(text, type(e).__name__, e.msg if isinstance(e, SyntaxError) else e)
try:
    exec("for i in range(2):\nprint(i)")
except IndentationError as e:
    print(type(e).__name__, e.msg, e.lineno)


def local():
    z = 3
    return eval("z * x"), eval("[z for _ in range(2)]", {"z": 7})


print(local())
code = compile("a * a", "<text>", "eval")
print([eval(code, {"a": n}) for n in range(4)])
total = 0
for op in "+-*":
    total += eval(f"6 {op} 3")
print(total, eval("  1 + 1"), eval("lambda q: q * 2")(4), eval("'a' 'b'"), eval("None"), eval("{'k': (1, 2)}"))

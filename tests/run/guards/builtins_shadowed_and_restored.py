"""Built-in names shadowed by locals, parameters, globals, class attributes, builtins module, comprehension targets and exec, in code that the compiler treats specially."""
import builtins


def uses(items):
    n = len(items)
    total = 0
    for i in range(n):
        total += abs(items[i]) if isinstance(items[i], int) else 0
    return n, total, max(items), min(items), sum(items), sorted(items), list(enumerate(items))[-1], str(total), int("7"), float("1.5"), ord("a"), bool(items), repr(n), any(items), list(zip(items, items))[0]


def parameter(len, range=range):
    out = []
    for i in range(3):
        out.append(len(i))
    return out


def local_function():
    def abs(x):
        return "local abs"
    return [abs(x) for x in (-1, 2)]


def loop_variable():
    out = []
    for str in (1, 2):
        out.append(str + 1)
    try:
        return out, str(5)
    except TypeError as e:
        return out, f"{e}"


def handler_name():
    try:
        raise ValueError("v")
    except ValueError as max:
        return max.args


def nonlocal_shadow():
    int = 5

    def inner():
        nonlocal int
        int += 1
        return int
    return inner(), int, inner()


class Shadow:
    list = "class attribute"
    len = lambda self: list

    def method(self):
        return list((1, 2)), self.list, self.len()

    def sum(self):
        return sum([1, 2])


data = [3, -1, 2]
print(uses(data), parameter(lambda x: x * 10), parameter(str, lambda n: "ab"), local_function(), loop_variable(), handler_name(), nonlocal_shadow(), Shadow().method(), Shadow().sum())
for name, fake in (("len", lambda x: 2), ("abs", lambda x: 100), ("range", lambda *a: iter([0])), ("isinstance", lambda a, b: False), ("max", lambda *a: "max"), ("sum", lambda *a: "sum"), ("int", lambda *a: "int"), ("str", lambda *a: "str"), ("sorted", list), ("enumerate", lambda x: [("e", 0)]), ("float", len), ("ord", len), ("bool", id and (lambda x: "bool")), ("repr", type), ("any", lambda x: None), ("zip", lambda *a: [[1]]), ("list", tuple), ("min", lambda *a: [a])):
    globals()[name] = fake
    try:
        first = uses(data)
    except Exception as e:
        first = f"{type(e).__name__} {e}"
    del globals()[name]
    original = getattr(builtins, name)
    setattr(builtins, name, fake)
    try:
        second = uses(data)
    except Exception as e:
        second = f"{type(e).__name__} {e}"
    setattr(builtins, name, original)
    print(name, first == second, first)
print(uses(data) == uses(data), uses([True, 2.5]), uses([1, 2**70]))


def missing():
    return len([1])


original = builtins.len
del builtins.len
try:
    missing()
except NameError as e:
    message = str(e)
builtins.len = original
print(message, missing())
builtins.made_up = "new builtin"
print(made_up)
del builtins.made_up
try:
    made_up
except NameError as e:
    print(e)


def comprehension_names():
    return [len for len in "ab"], [x for range in ([1], [2]) for x in range], {max: min for max, min in [(1, 2)]}, len("abc")


print(comprehension_names())
code = """
def f(x):
    return len(x) + 1
len = lambda x: 40
"""
space = {}
exec(code, space)
print(space["f"]([1]), len([1]))
del space["len"]
print(space["f"]([1]))
space["__builtins__"] = {"len": lambda x: 1000}
exec("def g(x):\n return len(x)", space)
print(space["g"]([1]), space["f"]([1]))
print(eval("len([1])", {"__builtins__": {"len": lambda x: "restricted"}}), eval("len", {"len": 5}))
try:
    eval("abs(1)", {"__builtins__": {}})
except NameError as e:
    print(e)


class Int(int):
    pass


real_int, builtins.int = int, Int
print(type(int("5")).__name__, isinstance(5, int), isinstance(Int(1), real_int), type(len("a")).__name__, type(5).__name__)
builtins.int = real_int
print(isinstance(5, int), print is builtins.print, (lambda print: print("x"))(str.upper))
real_print = print
lines = []
builtins.print = lambda *a, **k: lines.append(a)
print("captured", 1)
builtins.print = real_print
print(lines)
try:
    True_ = eval("None", {"None": 5})
    print(True_, __debug__)
except Exception as e:
    print(e)

"""eval, exec and compile in their uses: namespaces, closures, templates, sandboxes by builtins, code objects run again, errors with lines."""
import types

space = {"x": 5}
print(eval("x * 2", space), eval("[x for x in range(3)]", {}), eval("(lambda y: x + y)(1)", space), eval("a + b", {"a": 1}, {"b": 2}), "__builtins__" in space, eval(" 1 + 1 "), eval(b"2"), eval(compile("x ** 2", "<e>", "eval"), space))
exec("def f(n):\n    return n * x\nclass C:\n    attr = f(2)\n", space)
print(space["f"](3), space["C"].attr, space["C"].__module__ if "__name__" in space else "no name", exec("y = x + 1", space, local := {}), local, "y" in space)
code = compile("total += step\nlog.append(total)", "<loop>", "exec")
names = {"total": 0, "step": 2, "log": []}
for names["step"] in (1, 10, 100):
    exec(code, names)
print(names["total"], names["log"], type(code).__name__, code.co_filename, code.co_name)


class Counting(dict):
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        self.reads, self.writes = [], []

    def __missing__(self, key):
        self.reads.append(key)
        return f"<{key}>"

    def __setitem__(self, key, value):
        self.writes.append(key)
        super().__setitem__(key, value)


c = Counting()
exec("result = unknown + ' ' + other\nresult += '!'", {"__builtins__": {}}, c)
print(c, c.reads, c.writes)
for source, builtins in (("len('abc')", {"len": lambda s: -1}), ("print(1)", {}), ("__import__('os')", {}), ("open('x')", {"print": print}), ("[i for i in (1, 2)]", {}), ("(1).__class__.__name__", {}), ("class_", {"class_": 3})):
    try:
        print(eval(source, {"__builtins__": builtins}))
    except (NameError, ImportError) as error:
        print(type(error).__name__, error)
try:
    exec("class A: pass", {"__builtins__": {}})
except NameError as error:
    print(error)


def template(text, **env):
    out, depth = ["def render(env):", "    out = []"], 1
    for part in text.split("\n"):
        part = part.strip()
        if part.startswith("%"):
            stmt = part[1:].strip()
            if stmt == "end":
                depth -= 1
                continue
            depth -= stmt.split()[0] in ("else:", "elif")
            out.append("    " * depth + stmt)
            depth += stmt.endswith(":")
        else:
            out.append("    " * depth + f"out.append(f{part!r})")
    out.append("    return out")
    space = dict(env)
    exec("\n".join(out), space)
    return "\n".join(space["render"](env))


print(template("Hello {name}!\n% for i, x in enumerate(items):\n% if x % 2:\n{i}: odd {x}\n% else:\n{i}: even {x:03}\n% end\n% end\nbye", name="Ann", items=[3, 4]))


def scope_games():
    a = 1
    exec("a = 2; b = 3")
    try:
        b
    except NameError as error:
        print(error)
    print(a, eval("a"), sorted(locals()), eval("[a for _ in '12']", {"a": 9}), (lambda: eval("a", {"a": "given"}))())
    names = {}
    exec("a = 2; b = 3", {}, names)
    return names


print(scope_games())
for source, mode in (("1 +", "eval"), ("x = 1", "eval"), ("def f(:\n  pass", "exec"), ("for i in x:\npass", "exec"), ("return 5", "exec"), ("a b", "single"), ("'abc", "exec"), ("x = = 1\n", "exec"), ("yield 1", "eval"), ("\tif 1:\n  2", "exec"), ("1\n2", "eval"), ("nonlocal z", "exec"), ("break", "exec"), ("await x", "exec"), ("del f()", "exec"), ("None = 1", "exec"), ("a = yield", "exec"), ("def f():\n  x = 1\n  global x", "exec")):
    try:
        compile(source, "<src>", mode)
        print("fine", source)
    except (SyntaxError, ValueError) as error:
        print(type(error).__name__, error.args[0], getattr(error, "lineno", None), getattr(error, "offset", None))
for call in (lambda: eval(5), lambda: exec(None), lambda: eval("1", 5), lambda: eval("1", {}, 5), lambda: exec("1", [], {}), lambda: compile("1", "f", "nope"), lambda: compile(5, "f", "exec"), lambda: compile("1", 5, "exec"), lambda: eval(compile("x = 1", "f", "exec")), lambda: exec(scope_games.__code__) if False else eval("undefined_name_here"), lambda: eval("1/0"), lambda: exec("raise KeyError('k')"), lambda: compile("1", "f", "exec", flags=1 << 30), lambda: eval("f()", {"f": lambda: eval("q", {"q": "nested"})})):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
try:
    exec(compile("def bad():\n    x = 1\n    return x / 0\n\nbad()", "made.py", "exec"))
except ZeroDivisionError as error:
    tb = error.__traceback__
    while tb:
        print(tb.tb_frame.f_code.co_name, tb.tb_lineno, tb.tb_frame.f_code.co_filename == "made.py", end="; ")
        tb = tb.tb_next
print()
adders = [eval(f"lambda x: x + {n}") for n in range(3)]
make = {}
exec("def outer(k):\n    def inner(v):\n        nonlocal k\n        k += v\n        return k\n    return inner", make)
inner = make["outer"](10)
print([f(10) for f in adders], inner(1), inner(5), inner.__closure__[0].cell_contents, isinstance(compile("1", "", "eval"), types.CodeType), eval("__name__", {"__name__": "mine"}))

"""SyntaxErrors of eval(), exec() and compile(): message, place, and the text of the line, which the parser takes from the source (with its newline, written or not) and the later stages from the file of that name."""
# stderr
import traceback

SOURCES = ["x y", "for", "x y\n", "a\nb c", "  x", "(", "'abc", "x = (1,\n", "def f(:", "x = 1 +", "if 1:", "return", "a b\nc", "1 = x", "f() = 1\n", "break", "nonlocal x", "x = '''a", "a\\\n", "$", "a = 5 if", "{", "x)", "class", "lambda x", "é = $", "f'{a b}'", "f'{'", "0777", "1_", "'\\x'", "del f()", "import a.b as", "a; ; b", "pass pass", "\tx\n  y", "x = 1\n  y = 2", "if x:\n    a\n  b", "a\n)", "yield 1", "await x", "def f():\n  x\n  global x", "def f(a, a): pass", "class C:\n  return 1", "for x in y:\n  def g():\n    continue", "*a", "*a, b = c, *d = e", "x: int: str", "print 1", "a = b = 1 = c", "with x as 5: pass", "try: pass", "async x", "else: 1", "x = {1: 2, 3}", "f(a=1, 2)", "f(a for a in b, c)", "(x for x in y) = 1", "lambda: (yield) = 1", "None = 1", "def None(): pass", "a.None", "import None", "x = yield = 1", "match x:\n  case 1, y | z: pass", "match x:\n  case {**a, 'b': 1}: pass", "x = 1\nfrom __future__ import division", "global x\nx = 1\nglobal x", "assert (x := 1, 2) = 3", "[x := 1 for x in y]", "class A: [(y := 1) for x in z]", "not x = 1", "a if b else c = 1", "x++", "x = 5!", "a ? b", "'a' = 1", "...= 1", "f(x) += 1", "(a, b) += 1", "del (a, b(), c)", "del 1", "del *a, b"]


def report(mode, source):
    try:
        compile(source, "<text>", mode)
    except SyntaxError as e:
        print(mode, ascii(source)[:30], type(e).__name__, e.msg, (e.lineno, e.offset, ascii(e.text), e.end_lineno, e.end_offset))
    else:
        print(mode, ascii(source)[:30], "compiles")


for s in SOURCES:
    report("exec", s)
for s in ["", "x y", "x y\n", "x = 1", "\n\n", "if 1:\n", "a\n b", "(", "return", "  1", "yield x", "lambda: yield"]:
    report("eval", s)
    report("single", s)
print(eval("  \t1 + 1"), eval(b" \t2"))
for bad in (" ", b" ", "\ud800", 5, None):
    try:
        eval(bad)
    except Exception as e:
        print(type(e).__name__, ascii(e))
for f in (lambda: exec("return"), lambda: eval(""), lambda: exec("x y"), lambda: exec("if 1:\n  x\n y"), lambda: compile("def f():\n  break", "<unknown>", "exec"), lambda: compile("f'{a b}'", "f", "eval"), lambda: exec("x = '")):
    try:
        f()
    except SyntaxError as e:
        print("".join(traceback.format_exception_only(e)))
exec("x = 1\nnonlocal q")

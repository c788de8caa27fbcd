"""Messages of SyntaxErrors: statements outside of their places, targets, arguments, indentation, brackets, keywords."""
sources = """return 1|yield 1|await x|break|continue|class A: return 1|def f(): break|for x in y:\n def g(): continue|async def f(): yield from x|def f(): await x|[await x for x in y]|async with a: pass|def f():\n async for x in y: pass
1 = x|f() = 1|a + b = 1|None = 1|True = 1|"a" = 1|(a, 1) = 2|[a, f()] = 1|x = 1 = y|a += 1 = 2|(a, b) += 1|f() += 1|del f()|del 1|del a + b|for 1 in x: pass|for f() in x: pass|with x as 1: pass|import a as 1|lambda 1: 0|def f(1): pass|{a: 1} = 2|x if y else z = 1|-x = 1|a < b = 1|... = 1|__debug__ = 1|del None|f(True=1)|def f(None): pass
f(a b)|f(a, b c)|f(a for a in b, c)|f(c, a for a in b)|f(a=1, a=2)|f(1=2)|f(a.b=1)|def f(a, *): pass|def f(*, **k): pass|def f(a=1, b): pass|def f(a, /, b, /): pass|def f(*a, *b): pass|def f(**k, a): pass|def f(/): pass|lambda *: 0|class A(x for x in y): pass|def f(a:1=2, b): pass|def f((a, b)): pass
if x:\npass|if x:\n  a\n b|  x = 1|if x:\n\ta\n        b|def f():|class A:|for x in y:|while x:|try:\n pass|try: pass|else: pass|elif x: pass|except: pass|finally: pass|if x|while x|for x in y|def f()|class A|with x|try|match x:\n pass|match x:\n case 1:\n|if x = 1: pass|while x = 1: pass|if x then y
(|)|[|]|{|}|(]|[1, 2|{1: 2|f(|f(]|(1,|"abc"[|x[1:2|print "x"|print x|exec "x"|raise x, y|import|from|from x|from x import|from . import *, a|import a.b as c.d|from x import (a, b|from x import a,|import *|global|nonlocal x|pass x|assert|del|lambda|not|in x|x is|x not|x +|* x|x y|x 1|1x|x?|$x|x!|!x|x := 1|a b c|a, b c|{1, 2: 3}|{1: 2, 3}|{**a, b}|{1:}|{:1}|[x for]|[for x in y]|[x for x]|[x for x in]|[x if y for z in w]|x if y|x else y|(x for x in y for)|@|@x|@x\ny = 1|async x|async def|await|a = yield = b|class|def|x = |x == |1 +|f(x|f"{x|f"{}"|f"{a b}"|\\|x\\y|a;;b|;a|a:b:c|a: int: str|(a, b): int|a.b.c: int = |try:\n a\nexcept* :\n b|try:\n a\nexcept A:\n b\nexcept* B:\n c|try:\n a\nexcept A, B:\n b|try:\n a\nexcept:\n b\nexcept A:\n c|x = 5 if|from __future__ import nope|from __future__ import braces|a\nfrom __future__ import annotations""".replace("\n", "|", 0)
import re
for source in re.split(r"\||\n(?=[a-z1({\"])(?!pass|\s)", sources):
    source = source.replace("\\n", "\n").replace("\\t", "\t")
    try:
        compile(source + "\n", "f.py", "exec")
        print(repr(source), "ok")
    except SyntaxError as error:
        print(repr(source), type(error).__name__, error.msg, error.lineno, error.offset)

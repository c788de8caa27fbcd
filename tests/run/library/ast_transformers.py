"""ast: visitors and transformers, literal_eval, unparse round trips, dump options, locations, compiling changed trees, an evaluator."""
import ast
import operator
import textwrap

source = textwrap.dedent('''
    import os.path as p, sys
    from . import x as y
    @deco(1)
    class A(B, metaclass=M):
        """Doc."""
        z: int = 5
        async def f(self, a, /, b=2, *c, d, e=4, **g) -> None:
            async with a as b, c: await d
            async for i in x: yield i
            return [j async for j in y if j]
    def g():
        global q; nonlocal_ = lambda *a, k=1: (a, k)
        try: raise E from None
        except (A, B) as e: pass
        else: del q[0], q.x
        finally: assert q, "msg"
        while True:
            if a < b <= c != d is not e not in f: break
            elif not a: continue
        else: x = y = (yield)
        x += 1; x @= 2; a, *b = 1, 2
        with open("f") as f, (g): print(f"{x!r:>{w}} {{}} {y=}", *a, sep='', **k)
        match v:
            case [1, *r] | {"k": C(a=1), **rest} if r: ...
            case -1 | "s" | None: return {**a, 'b': 1}, {1, *s}, {k: v for k, v in d}
        return a if b else c, a[1:2, ::3, ...], (x := 5), not -~+a ** -b // c << d & e | f ^ g and h or i
''')
tree = ast.parse(source)
text = ast.unparse(tree)
print(text)
print(ast.dump(ast.parse(text)) == ast.dump(tree), ast.unparse(ast.parse(text)) == text)
print(ast.dump(ast.parse("a.b[1] = f(x, *y, k=2)"), indent=1))
print(ast.dump(ast.parse("x", mode="eval")), ast.dump(ast.parse("1", mode="eval"), annotate_fields=False), ast.dump(ast.parse("a+1", mode="eval"), include_attributes=True))


class Fold(ast.NodeTransformer):
    ops = {ast.Add: operator.add, ast.Mult: operator.mul, ast.Sub: operator.sub, ast.Div: operator.truediv, ast.Pow: operator.pow}

    def visit_BinOp(self, node):
        self.generic_visit(node)
        match node:
            case ast.BinOp(ast.Constant(a), op, ast.Constant(b)):
                try:
                    return ast.copy_location(ast.Constant(self.ops[type(op)](a, b)), node)
                except (KeyError, TypeError, ZeroDivisionError):
                    pass
        return node

    def visit_Assert(self, node):
        return None

    def visit_Expr(self, node):
        return [node, node] if isinstance(node.value, ast.Call) else node


tree = ast.fix_missing_locations(Fold().visit(ast.parse("assert 1\nx = 2 * 3 + y ** (1 + 1)\nlog(1/0, 'a' * 3, 'a' - 1)")))
print(ast.unparse(tree))
seen = []
exec(compile(tree, "<folded>", "exec"), {"y": 3, "log": lambda *a: seen.append(a)}) if False else None


class Names(ast.NodeVisitor):
    def __init__(self):
        self.found = {}

    def visit_Name(self, node):
        self.found.setdefault(type(node.ctx).__name__, []).append((node.id, node.lineno, node.col_offset, node.end_col_offset))

    def visit_FunctionDef(self, node):
        self.found.setdefault("def", []).append((node.name, ast.get_docstring(node), [a.arg for a in node.args.args]))
        self.generic_visit(node)


code = "def f(a, b):\n    '''Doc\n    two'''\n    c = a + b\n    del c\n"
n = Names()
n.visit(ast.parse(code))
print(n.found)
assign = ast.parse(code).body[0].body[1]
print(repr(ast.get_source_segment(code, assign)), repr(ast.get_source_segment(code, assign.value, padded=True)), [type(x).__name__ for x in ast.walk(assign)], list(ast.iter_fields(assign))[0][0], [type(c).__name__ for c in ast.iter_child_nodes(assign)], assign.lineno, assign.end_lineno)
for text in ("{'a': [1, (2.5, -3j + 1)], None: {True, b'x'}}", "set()", "-5", "+1.5", "'a' 'b'", "1 + 1", "f(x)", "[x]", "__import__('os')", "1 if 1 else 2", "(1,", "{**{}}", "-'a'", "f'{1}'", "\t 5 ", "...", "{1: 2, **a}"):
    try:
        print(ast.literal_eval(text), end="; ")
    except (ValueError, SyntaxError, TypeError) as error:
        print(type(error).__name__, str(error).split(" object at")[0].replace("<unknown>, ", ""), end="; ")
print()
for make in (lambda: ast.parse("a b"), lambda: compile(ast.parse("1"), "f", "eval"), lambda: compile(ast.Module([ast.Name("x")], []), "f", "exec"), lambda: compile(ast.Expression(5), "f", "eval"), lambda: ast.Name("x", ast.Load(), 5), lambda: ast.unparse(ast.Constant(1.5)), lambda: ast.parse("x = 1", mode="eval"), lambda: ast.parse("f(x for x in y, 1)"), lambda: ast.increment_lineno(ast.parse("a\nb"), 5).body[1].lineno, lambda: ast.Num(5).n, lambda: ast.BinOp(lineno=3).lineno, lambda: ast.Add() == ast.Add(), lambda: ast.Name._fields, lambda: ast.Name(id="q", ctx=ast.Load()).id):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, str(error).split(" object at")[0])


def compare(ops, values):
    return all({ast.Lt: operator.lt, ast.Eq: operator.eq}[type(o)](x, y) for o, x, y in zip(ops, values, values[1:]))


def safe(node, env):
    match node:
        case ast.Expression(body): return safe(body, env)
        case ast.Constant(v) if isinstance(v, (int, float)): return v
        case ast.Name(id=name): return env[name]
        case ast.BinOp(a, op, b) if type(op) in Fold.ops: return Fold.ops[type(op)](safe(a, env), safe(b, env))
        case ast.Compare(a, ops, rest): return compare(ops, [safe(c, env) for c in (a, *rest)])
        case ast.IfExp(t, a, b): return safe(a if safe(t, env) else b, env)
    raise TypeError(f"not allowed: {ast.unparse(node)}")


for text in ("x * 2 + 1", "1 < x < 10", "x if x == 5 else -1" , "x.y", "f(1)", "q"):
    try:
        print(safe(ast.parse(text, mode="eval"), {"x": 5}))
    except (TypeError, KeyError) as error:
        print(type(error).__name__, error)

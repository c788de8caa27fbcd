"""ast and tokenize: trees of small sources, positions, visitors that rename and fold, unparse of awkward forms, literal_eval's limits, and tokens back to text."""
import ast
import io
import tokenize


def attempt(label, function):
    try:
        print(label, "->", function())
    except Exception as error:
        print(label, "!", type(error).__name__, str(error).split(" at 0x")[0])


SOURCE = '''
def area(w, h=2, *rest, unit: str = "m", **kw) -> float:
    """Doc."""
    total = w * h + 3 * 4 - (2 ** -1)
    for i, (a, b) in enumerate(rest):
        total += a if b else not i
    return f"{total!r:>{w}} {unit}"
class Shape(Base, metaclass=M):
    x: int = 1 + 2
    @property
    async def get(self): return await self.x
'''
tree = ast.parse(SOURCE)
print(ast.dump(tree.body[0].args), [type(n).__name__ for n in ast.walk(tree.body[1])][:8], ast.get_docstring(tree.body[0]), tree.body[1].body[1].decorator_list[0].id, ast.get_source_segment(SOURCE, tree.body[0].body[1]))
print([(type(n).__name__, n.lineno, n.col_offset, n.end_lineno, n.end_col_offset) for n in ast.walk(tree.body[0]) if isinstance(n, ast.expr)][:10])


class Fold(ast.NodeTransformer):
    """Works out sums and products of constants."""

    def visit_BinOp(self, node):
        self.generic_visit(node)
        match node:
            case ast.BinOp(ast.Constant(a), ast.Add() | ast.Mult() as op, ast.Constant(b)) if type(a) is type(b) is int:
                return ast.copy_location(ast.Constant(a + b if isinstance(op, ast.Add) else a * b), node)
        return node

    def visit_AnnAssign(self, node):
        return self.generic_visit(ast.copy_location(ast.Assign([node.target], node.value), node))


class Names(ast.NodeVisitor):
    def __init__(self):
        self.loads, self.stores, self.depth = set(), [], 0

    def visit_Name(self, node):
        (self.loads.add if isinstance(node.ctx, ast.Load) else self.stores.append)(node.id)

    def visit_FunctionDef(self, node):
        self.depth += 1
        self.generic_visit(node)


names = Names()
names.visit(tree)
print(sorted(names.loads), names.stores, names.depth)
print(ast.unparse(ast.fix_missing_locations(Fold().visit(tree))))
for text in ("a if b else c if d else e", "(a, )", "a[1:2, ::3, ...]", "lambda x, /, *, y=1: (yield)", "not (a and b or c)", "-(-x) ** -y", "(a := 5) + 1", "f'{x!r:>{w}}{{}}' 'b'", "{**a, 'b': {1, 2}, **c}", "[x async for x in y if z]", "print(*a, b=1, **c)", "x.y[z](w).v", "1 .real", "1.5e300j", "b'a\\x00' b'b'", "'it\\'s \"x\"'", "a < b <= c is not d not in e", "(lambda: 1)()", "await x", "x @ y // z", "~a & b | c ^ d << 1", "(yield from x)", "...", "{}", "()", "a[b, c]", "a[(b, c):d]", "i if (j if k else l) else m", "(a, *b)[0]"):
    attempt(f"unparse {text}", lambda: ast.unparse(ast.parse(text, mode="eval")))
for text in ("try:\n  a\nexcept* (E, F) as g:\n  pass\nelse: b\nfinally: c", "with (a as b, c): pass", "match x:\n case [1, *_, {'k': v, **r}] | C(a, b=2) if v: ...\n case None | -1 | 'x': pass", "@d\nasync def f(): async with a: return", "global a, b; del c[0], d.e; assert x, y; raise A from B", "from . import a as b, c\nimport d.e as f", "while 1:\n  if a: break\n  elif b: continue\n  else: pass\nelse: c", "x: int\ny: str = 1\nz = w = 2\na += 1", "class A: pass", "def f(a, /, b, *, c): 'doc'", "for a, in b: pass", "nonlocal q"):
    attempt(f"unparse {text!r}", lambda: ast.unparse(ast.parse(text)))
for text in ("1 + 2j", "-5", "[1, (2, {3: {4}}), b'x', None, ...]", "set()", "1 + 2", "'a' 'b'", "{**{}}", "x", "f()", "{'a': -1.5, (1,): True}", "[i for i in x]", "'\\x41'", "  1", "1 if x else 2", "", "+ -1", "{[]: 1}", "f'x'", "not True"):
    attempt(f"literal {text!r}", lambda: ast.literal_eval(text))
for label, function in {"compare": lambda: ast.dump(ast.parse("x=1")) == ast.dump(ast.parse("x = 1")), "indent": lambda: ast.dump(ast.parse("a.b(1)", mode="eval"), indent=1), "attributes": lambda: ast.dump(ast.parse("a", mode="eval").body, include_attributes=True), "single": lambda: type(ast.parse("a; b", mode="single")).__name__, "bad": lambda: ast.parse("x = = 1"), "eval two": lambda: ast.parse("a; b", mode="eval"), "make": lambda: eval(compile(ast.fix_missing_locations(ast.Expression(ast.BinOp(ast.Constant(6), ast.Mult(), ast.Constant(7)))), "<made>", "eval")), "make bad": lambda: compile(ast.Expression(ast.Name("x")), "<made>", "eval"), "fields": lambda: (ast.BinOp._fields, ast.Name("x", ast.Load())._attributes, list(ast.iter_fields(ast.Constant(5))), [type(c).__name__ for c in ast.iter_child_nodes(ast.parse("a + b").body[0].value)]), "too many": lambda: ast.Name("a", ast.Load(), 3), "keyword": lambda: ast.Name(id="q", nonsense=1).nonsense, "increment": lambda: ast.increment_lineno(ast.parse("a"), 5).body[0].lineno}.items():
    attempt(label, function)
CODE = "def f(a):  # note\n\tif a >= 1:\n\t\treturn 'x' \\\n\t\t\t+ b'y'\n\n@d\nx: int = 0x1F; y = (1,\n  2)\n"
tokens = list(tokenize.generate_tokens(io.StringIO(CODE).readline))
for t in tokens:
    print(tokenize.tok_name[t.exact_type], repr(t.string), t.start, t.end)
print(tokenize.untokenize(tokens) == CODE, repr(tokenize.untokenize([(t.type, t.string) for t in tokens])))
for text in ("'open", "(1,", "\tx\n  y\n", "a $ b", "é = 1", '"""a\nb', "0777", "1__0", "x = 1\\"):
    attempt(f"tokens {text!r}", lambda: [t.string for t in tokenize.generate_tokens(io.StringIO(text).readline)])
attempt("encoding", lambda: tokenize.detect_encoding(io.BytesIO(b"# -*- coding: latin-1 -*-\nx").readline))
attempt("encoding bad", lambda: tokenize.detect_encoding(io.BytesIO(b"# coding: nothing\n").readline))
attempt("BOM", lambda: tokenize.detect_encoding(io.BytesIO(b"\xef\xbb\xbfx").readline))

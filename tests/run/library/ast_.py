# Syntax trees: made by ast.parse, printed, changed, compiled.
import ast
print(ast.literal_eval("[1, 2.5, 'x', (None, True), {'a': {1,2}}, -3, 1+2j, b'q']"))
for bad in ("__import__('os')", "x", "1+1", "[1", "f'{1}'"):
    try: print(ast.literal_eval(bad))
    except Exception as e: print(type(e).__name__, str(e).split(" object at ")[0])
src='''
@dec
def f(a, /, b: int = 3, *args, c, d=4, **kw) -> str:
    "doc"
    x: int = 5
    for i, (j, *k) in enumerate(y): x += i
    else: pass
    while not x < 3 <= 4: break
    with open(p) as q, z: del q.a, q[1:2, ::3]
    try: raise E from None
    except (A, B) as e: pass
    finally: return lambda *a, k=1: (yield)
    async def g():
        async with a as b: await c
        return [x async for x in y if x]
    match v:
        case [1, *rest] | {"k": 1, **r} if a: pass
        case C(x=1, y=None) as z: pass
        case -1+2j: pass
        case _: pass
    print(f"{x!r:>{w}} {y=}", 10**30, 1.5e10, 3j, "u", u"v", b"w", ..., 0xff, 12345678901234567890)
class K(Base, metaclass=M):
    global G
    import a.b as c, d
    from . import e
    from ..x import y as z
    assert a, b
    v = {**a, 'b': 1}, {1,2}, {k: v for k, v in z}, (i for i in j), a if b else c, (n := 3), a @ b, ~a, not b
    x = y = a and b or c
    try: pass
    except* E: pass
'''
t=ast.parse(src)
d=ast.dump(t, include_attributes=True, indent=1)
print(d)
print(ast.unparse(t))
for n in ast.walk(t):
    for f in n._fields: assert hasattr(n,f),(n,f)
class T(ast.NodeTransformer):
    def visit_Constant(self, node):
        if isinstance(node.value,int) and not isinstance(node.value,bool): return ast.copy_location(ast.Constant(node.value*2), node)
        return node
    def visit_Name(self,node):
        return ast.Name(node.id+'_', node.ctx)
t=ast.parse("y = 1\nprint_(y+20, -3)\nz=[i*2 for i in (1,2)]\nprint_(z)")
t=ast.fix_missing_locations(T().visit(t))
ns={'print__':print}
exec(compile(t,'<t>','exec'),ns)
print(eval(compile(ast.parse("2+3*4",mode='eval'),'<t>','eval')))
class V(ast.NodeVisitor):
    def visit_FunctionDef(self,n): print('F',n.name,n.lineno,n.end_lineno,n.col_offset); self.generic_visit(n)
    def visit_Call(self,n): print('C',ast.unparse(n.func), len(n.args)); self.generic_visit(n)
V().visit(ast.parse(src))
print(ast.get_docstring(ast.parse(src).body[0]))
print(ast.Name.__doc__, ast.stmt.__doc__[:60], ast.operator.__doc__, ast.Name._fields, ast.Name._attributes, ast.Load._attributes, ast.AST._fields)
print(ast.Add.__doc__, ast.withitem._fields, ast.ExceptHandler._attributes, ast.Return.value)
import copy,pickle
n=ast.parse("a.b[1]",mode="eval"); m=copy.deepcopy(n); print(ast.dump(m)==ast.dump(n), m is n)
print(ast.dump(pickle.loads(pickle.dumps(n))))
print(isinstance(ast.parse("1").body[0], ast.stmt), isinstance(ast.Add(), ast.operator), ast.Constant(3).value, ast.Constant(value=3, kind=None).kind)
try: ast.Name(1,2,3)
except TypeError as e: print(e)
try: ast.parse("x = ")
except SyntaxError as e: print(e)
print(isinstance(ast.Constant(3), ast.Num), ast.Num(3).n)
exec(compile(ast.fix_missing_locations(ast.Module([ast.Expr(ast.Call(ast.Name('print',ast.Load()),[ast.Constant(-5),ast.Constant(2**100),ast.Constant(-2**100),ast.Constant(float('inf')),ast.Constant(-1.5)],[]))],[])),'f','exec'))
print(ast.get_source_segment("a + b*c", ast.parse("a + b*c").body[0].value.right))
print(type(compile("1","f","eval",ast.PyCF_ONLY_AST)).__name__, ast.Add() is ast.Add(), type(ast.parse("a+b").body[0].value.op) , ast.parse("a+b").body[0].value.op is ast.parse("c+d").body[0].value.op)
match ast.parse("a+b").body[0].value:
    case ast.BinOp(ast.Name(x), ast.Add(), ast.Name(y)): print("match",x,y)

# compile() refuses syntax trees that the parser would never make.
import ast
import re

LOAD = ast.Load()


def name(text="x", context=LOAD):
    return ast.Name(text, context)


def attempt(make):
    try:
        tree, mode = make()
        compile(tree, "tree", mode)
        print("good")
    except (TypeError, ValueError, SyntaxError) as e:
        print(type(e).__name__, re.sub("at 0x[0-9a-f]+", "at ...", str(e)))


def expression(node):
    attempt(lambda: (ast.fix_missing_locations(ast.Expression(node)), "eval"))


def statements(*nodes):
    attempt(lambda: (ast.fix_missing_locations(ast.Module(list(nodes), [])), "exec"))


def no_arguments(count):
    return ast.arguments([], [ast.arg("a")], None, [], [], None, [name()] * count)


attempt(lambda: (ast.Module([], []), "eval"))
attempt(lambda: (name(), "eval"))
attempt(lambda: (ast.Expression(name()), "eval"))
expression(name("x", ast.Store()))
expression(ast.Name("x"))
expression(name(3))
expression(name("None"))
expression(ast.Constant([1]))
expression(ast.BoolOp(ast.And(), []))
expression(ast.Compare(name(), [], []))
expression(ast.Compare(name(), [ast.Lt()], []))
expression(ast.Dict([None], []))
expression(ast.ListComp(name(), []))
expression(None)
expression(ast.Pass())
expression(3)
expression(ast.UnaryOp(ast.Add(), name()))
expression(ast.Call(name(), 3, []))
expression(ast.Call(name(), [3], []))
expression(ast.Call(name(), [None], []))
expression(ast.Starred(name(), LOAD))
expression(ast.JoinedStr([]))
expression(ast.Lambda(no_arguments(2), name()))
statements(ast.If(name(), [], []))
statements(ast.Delete([]))
statements(ast.Assign([], name()))
statements(ast.Assign([ast.Constant(1)], name()))
statements(ast.Assign([name()], name()))
statements(ast.Try([], [], [], []))
statements(ast.Try([ast.Pass()], [], [], []))
statements(ast.Try([ast.Pass()], [], [ast.Pass()], [ast.Pass()]))
statements(ast.With([], [ast.Pass()]))
statements(ast.Import([]))
statements(ast.ImportFrom("x", [ast.alias("y")], -1))
statements(ast.Global([]))
statements(ast.Raise(None, name()))
statements(ast.Return(None))
statements(ast.AnnAssign(name("x", ast.Store()), name(), None, "q"))
statements(ast.Match(name(), []))
statements(ast.Match(name(), [ast.match_case(ast.MatchOr([]), None, [ast.Pass()])]))
statements(ast.Match(name(), [ast.match_case(ast.MatchValue(name()), None, [ast.Pass()])]))
statements(ast.FunctionDef("f", no_arguments(1), [], []))
for place in {"lineno": "a", "col_offset": 1}, {"lineno": 1, "col_offset": 1, "end_lineno": 0}:
    attempt(lambda: (ast.Expression(ast.Name("x", LOAD, **place)), "eval"))
for wrong in (1, 2, 3), ("a",):
    try:
        ast.Name(*wrong, id="b")
    except TypeError as e:
        print(e)

deep = name()
for _ in range(5000):
    deep = ast.UnaryOp(ast.USub(), deep, lineno=1, col_offset=0)
try:
    compile(ast.Expression(deep), "tree", "eval")
except RecursionError as e:
    print("RecursionError")

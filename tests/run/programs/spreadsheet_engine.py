"""A spreadsheet: cells with formulas parsed by ast, dependencies, recalculation in order, cycles, ranges, functions, undo, csv out."""
import ast
import csv
import io
import math
import operator
import re
from collections import defaultdict
from statistics import mean

NAME = re.compile(r"([A-Z])([1-9]\d?)")
OPS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv, ast.Pow: operator.pow, ast.Mod: operator.mod}
COMPARE = {ast.Lt: operator.lt, ast.Gt: operator.gt, ast.Eq: operator.eq, ast.NotEq: operator.ne}


class CellError(str):
    pass


class Circular(Exception):
    pass


def expand(a, b):
    (c1, r1), (c2, r2) = NAME.fullmatch(a).groups(), NAME.fullmatch(b).groups()
    return [f"{chr(c)}{r}" for r in range(int(r1), int(r2) + 1) for c in range(ord(c1), ord(c2) + 1)]


class Sheet:
    functions = {"SUM": sum, "AVG": mean, "MAX": max, "MIN": min, "COUNT": len, "ROUND": round, "SQRT": math.sqrt, "CONCAT": lambda xs: "".join(map(str, xs))}

    def __init__(self):
        self.source, self.values, self.needs, self.users = {}, {}, defaultdict(set), defaultdict(set)
        self.undo_stack, self.evaluations = [], 0

    def __setitem__(self, name, text):
        if not NAME.fullmatch(name):
            raise KeyError(f"bad cell {name!r}")
        before = self.source.get(name)
        self._store(name, text)
        self.undo_stack.append((name, before))

    def _store(self, name, text):
        old_needs, old = self.needs[name], self.source.get(name)
        tree = None
        if isinstance(text, str) and text.startswith("="):
            body = re.sub(r"([A-Z][1-9]\d?):([A-Z][1-9]\d?)", lambda m: "[" + ",".join(expand(*m.groups())) + "]", text[1:])
            try:
                tree = ast.parse(body.strip(), mode="eval").body
            except SyntaxError as error:
                raise ValueError(f"cannot parse {text!r}: {error.msg}") from None
        needs = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and NAME.fullmatch(n.id)} if tree else set()
        for n in old_needs:
            self.users[n].discard(name)
        for n in needs:
            self.users[n].add(name)
        self.needs[name], self.source[name] = needs, text
        try:
            order = self._order(name)
        except Circular:
            for n in needs:
                self.users[n].discard(name)
            for n in old_needs:
                self.users[n].add(name)
            self.needs[name], self.source[name] = old_needs, old
            if old is None:
                del self.source[name]
            raise
        self.trees = getattr(self, "trees", {})
        self.trees[name] = tree
        for cell in order:
            self.values[cell] = self._value(cell)

    def _order(self, start):
        order, state = [], {}

        def visit(n):
            if state.get(n) == "open":
                raise Circular(f"{n} depends on itself")
            if n in state:
                return
            state[n] = "open"
            for user in sorted(self.users[n]):
                visit(user)
            state[n] = "done"
            order.append(n)

        visit(start)
        return order[::-1]

    def _value(self, name):
        self.evaluations += 1
        if (tree := self.trees.get(name)) is None:
            return self.source[name]
        try:
            return self._eval(tree)
        except CellFailure as failure:
            return CellError(failure.args[0])
        except ZeroDivisionError:
            return CellError("#DIV/0!")
        except (TypeError, ValueError) as error:
            return CellError("#VALUE!")

    def _eval(self, node):
        match node:
            case ast.Constant(v):
                return v
            case ast.Name(id=name) if NAME.fullmatch(name):
                v = self.values.get(name, 0)
                if isinstance(v, CellError):
                    raise CellFailure(v)
                return v
            case ast.BinOp(a, op, b):
                return OPS[type(op)](self._eval(a), self._eval(b))
            case ast.UnaryOp(ast.USub(), a):
                return -self._eval(a)
            case ast.Compare(a, [op], [b]):
                return COMPARE[type(op)](self._eval(a), self._eval(b))
            case ast.List(items):
                return [self._eval(i) for i in items if not isinstance(i, ast.Name) or i.id in self.values]
            case ast.Call(ast.Name(id="IF"), [test, yes, no]):
                return self._eval(yes if self._eval(test) else no)
            case ast.Call(ast.Name(id=f), args) if f in self.functions:
                return self.functions[f](*map(self._eval, args))
            case ast.Call(ast.Name(id=f)):
                raise CellFailure(f"#NAME? {f}")
        raise CellFailure("#SYNTAX!")

    def __getitem__(self, name):
        return self.values.get(name)

    def undo(self):
        name, before = self.undo_stack.pop()
        self._store(name, before if before is not None else "")

    def csv(self):
        out = io.StringIO()
        cells = [NAME.fullmatch(n).groups() for n in self.values]
        rows, cols = max(int(r) for _, r in cells), max(c for c, _ in cells)
        w = csv.writer(out, lineterminator="\n")
        for r in range(1, rows + 1):
            w.writerow([self.values.get(f"{chr(c)}{r}", "") for c in range(65, ord(cols) + 1)])
        return out.getvalue()


class CellFailure(Exception):
    pass


s = Sheet()
for name, text in {"A1": 10, "A2": 20, "A3": "=A1+A2", "B1": "=SUM(A1:A3)", "B2": "=IF(B1>50, A1*2, -A1)", "B3": "=AVG(A1:B1)/0", "C1": "=B3+1", "C2": "=NOPE(A1)", "C3": "='x'+A1", "D1": "text, quoted", "D2": "=CONCAT(A1:A2)", "D3": "=SQRT(A2-4)**2 % 7"}.items():
    s[name] = text
print(s.values, s.evaluations)
s["A1"] = 1
print(s["A3"], s["B1"], s["B2"], s.evaluations)
for name, text in (("A1", "=B1"), ("E1", "=E1"), ("E1", "=1 +"), ("e1", "5"), ("A1", "=Z9+(lambda: 1)")):
    try:
        s[name] = text
        print(name, repr(s[name]))
    except (Circular, ValueError, KeyError) as error:
        print(type(error).__name__, error)
s.undo()
print(s["A1"], s["B1"], "E1" in s.source)
s["B3"] = "=AVG(A1:B1)"
s["C2"] = "=ROUND(B3, 1)"
print(s["C1"], s["C2"], s.csv())
while s.undo_stack:
    s.undo()
print(s.values["A3"], s.values["B2"], sorted(k for k, v in s.users.items() if v))

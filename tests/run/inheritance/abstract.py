"""Abstract classes by NotImplementedError, template method, visitor, strategy."""


class Exporter:
    def export(self, rows):
        parts = [self.header(rows)]
        for row in rows:
            parts.append(self.row(row))
        parts.append(self.footer())
        return "\n".join(p for p in parts if p)

    def header(self, rows):
        return ""

    def footer(self):
        return ""

    def row(self, row):
        raise NotImplementedError


class Csv(Exporter):
    def header(self, rows):
        return ",".join(rows[0])

    def row(self, row):
        return ",".join(str(v) for v in row.values())


class Html(Exporter):
    def header(self, rows):
        return "<table>"

    def row(self, row):
        return "<tr>" + "".join(f"<td>{v}</td>" for v in row.values()) + "</tr>"

    def footer(self):
        return "</table>"


rows = [{"a": 1, "b": "x"}, {"a": 2.5, "b": None}]
for exporter in (Csv(), Html(), Exporter()):
    try:
        print(exporter.export(rows))
    except NotImplementedError as e:
        print("not implemented", repr(e))


class Node:
    def accept(self, visitor):
        return getattr(visitor, "visit_" + type(self).__name__.lower(), visitor.generic)(self)


class Num(Node):
    def __init__(self, n):
        self.n = n


class BinOp(Node):
    def __init__(self, op, l, r):
        self.op, self.l, self.r = op, l, r


class Neg(Node):
    def __init__(self, x):
        self.x = x


class Evaluate:
    operations = {"+": lambda a, b: a + b, "*": lambda a, b: a * b}

    def visit_num(self, node):
        return node.n

    def visit_binop(self, node):
        return self.operations[node.op](node.l.accept(self), node.r.accept(self))

    def generic(self, node):
        return f"cannot {type(node).__name__}"


class Show(Evaluate):
    def visit_num(self, node):
        return str(node.n)

    def visit_binop(self, node):
        return f"({node.l.accept(self)} {node.op} {node.r.accept(self)})"

    def visit_neg(self, node):
        return "-" + node.x.accept(self)


tree = BinOp("+", Num(2), BinOp("*", Num(3), Num(4.5)))
print(tree.accept(Evaluate()), tree.accept(Show()), Neg(Num(1)).accept(Show()), Neg(Num(1)).accept(Evaluate()))

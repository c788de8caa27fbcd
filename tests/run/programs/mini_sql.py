"""A small database: tables of rows, a parser of a subset of SQL with regular expressions, joins, grouping, ordering, errors."""
import operator
import re
from collections import defaultdict
from itertools import groupby


class SQLError(Exception):
    pass


TOKEN = re.compile(r"\s*(?:(?P<num>\d+(?:\.\d+)?)|(?P<str>'(?:[^']|'')*')|(?P<name>[A-Za-z_][\w.]*)|(?P<op><>|<=|>=|[-+*/=<>(),;]))", re.A)
KEYWORDS = set("select from where and or not group by order asc desc insert into values create table delete update set join on limit as is null like in between distinct having".split())
OPS = {"=": operator.eq, "<>": operator.ne, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge, "+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv}
AGGREGATES = {"count": len, "sum": sum, "avg": lambda v: sum(v) / len(v) if v else None, "min": min, "max": max}


def tokenize(text):
    at, tokens = 0, []
    text = text.rstrip()
    while at < len(text):
        m = TOKEN.match(text, at)
        if not m:
            raise SQLError(f"bad character {text[at:].lstrip()[:1]!r} at {at}")
        at, kind, value = m.end(), m.lastgroup, m[m.lastgroup]
        if kind == "num":
            value = float(value) if "." in value else int(value)
        elif kind == "str":
            value = value[1:-1].replace("''", "'")
        elif kind == "name" and value.lower() in KEYWORDS:
            kind, value = "key", value.lower()
        tokens.append((kind, value))
    return tokens


class Parser:
    def __init__(self, text):
        self.tokens, self.at = tokenize(text), 0

    def peek(self, *values):
        return self.at < len(self.tokens) and self.tokens[self.at][1] in values and self.tokens[self.at][0] in ("key", "op")

    def take(self, *values):
        if self.peek(*values):
            self.at += 1
            return self.tokens[self.at - 1][1]

    def expect(self, what):
        kind, value = self.tokens[self.at] if self.at < len(self.tokens) else ("end", "end of input")
        if what in ("name", "num", "str") and kind == what or value == what and kind in ("key", "op"):
            self.at += 1
            return value
        raise SQLError(f"expected {what}, found {value!r}")

    def many(self, parse):
        items = [parse()]
        while self.take(","):
            items.append(parse())
        return items

    def condition(self):
        left = self.conjunction()
        while self.take("or"):
            left = (lambda a, b: lambda row: a(row) or b(row))(left, self.conjunction())
        return left

    def conjunction(self):
        left = self.negation()
        while self.take("and"):
            left = (lambda a, b: lambda row: a(row) and b(row))(left, self.negation())
        return left

    def negation(self):
        if self.take("not"):
            inner = self.negation()
            return lambda row: not inner(row)
        left = self.sum()
        if self.take("is"):
            wanted = not self.take("not")
            self.expect("null")
            return lambda row: (left(row) is None) is wanted
        if self.take("like"):
            pattern = re.compile(re.escape(self.expect("str")).replace("%", ".*").replace("_", "."), re.I | re.S)
            return lambda row: bool(pattern.fullmatch(str(left(row))))
        if self.take("in"):
            self.expect("(")
            values = self.many(self.sum)
            self.expect(")")
            return lambda row: left(row) in [v(row) for v in values]
        if self.take("between"):
            low = self.sum()
            self.expect("and")
            high = self.sum()
            return lambda row: low(row) <= left(row) <= high(row)
        if op := self.take("=", "<>", "<", "<=", ">", ">="):
            right = self.sum()
            return lambda row: None not in (a := left(row), b := right(row)) and OPS[op](a, b)
        return left

    def binary(self, parse, *ops):
        left = parse()
        while op := self.take(*ops):
            left = (lambda a, b, f: lambda row: f(a(row), b(row)))(left, parse(), OPS[op])
        return left

    def sum(self):
        return self.binary(self.product, "+", "-")

    def product(self):
        return self.binary(self.atom, "*", "/")

    def atom(self):
        if self.take("("):
            inner = self.condition()
            self.expect(")")
            return inner
        if self.take("null"):
            return lambda row: None
        kind, value = self.tokens[self.at] if self.at < len(self.tokens) else ("end", "end of input")
        self.at += 1
        if kind in ("num", "str"):
            return lambda row: value
        if kind == "name":
            if self.take("("):
                inner = None if self.take("*") else self.condition()
                self.expect(")")
                if value.lower() not in AGGREGATES:
                    raise SQLError(f"no function {value}")

                def aggregate(rows, f=AGGREGATES[value.lower()]):
                    return f([r for r in rows if inner is None or inner(r) is not None] if inner is None else [v for r in rows if (v := inner(r)) is not None])

                aggregate.label, aggregate.aggregates = f"{value.lower()}", True
                return aggregate

            def column(row):
                try:
                    return row[value]
                except KeyError:
                    raise SQLError(f"no column {value}") from None

            column.label = value
            return column
        raise SQLError(f"unexpected {value!r}")


class Database:
    def __init__(self):
        self.tables = {}

    def execute(self, text):
        p = Parser(text)
        verb = p.take("select", "insert", "create", "delete", "update")
        if verb is None:
            raise SQLError(f"unknown statement {text.split()[0] if text.split() else ''!r}")
        result = getattr(self, "do_" + verb)(p)
        p.take(";")
        if p.at < len(p.tokens):
            raise SQLError(f"junk at end: {p.tokens[p.at][1]!r}")
        return result

    def table(self, name):
        try:
            return self.tables[name]
        except KeyError as error:
            raise SQLError(f"no table {name}") from error

    def do_create(self, p):
        p.expect("table")
        name = p.expect("name")
        p.expect("(")
        self.tables[name] = p.many(lambda: p.expect("name")), []
        p.expect(")")

    def do_insert(self, p):
        p.expect("into")
        columns, rows = self.table(p.expect("name"))
        p.expect("values")

        def one():
            p.expect("(")
            values = [v({}) for v in p.many(p.sum)]
            p.expect(")")
            if len(values) != len(columns):
                raise SQLError(f"{len(columns)} columns, {len(values)} values")
            return dict(zip(columns, values))

        new = p.many(one)
        rows += new
        return len(new)

    def do_delete(self, p):
        p.expect("from")
        _, rows = self.table(p.expect("name"))
        test = p.condition() if p.take("where") else lambda row: True
        before = len(rows)
        rows[:] = [r for r in rows if not test(r)]
        return before - len(rows)

    def do_update(self, p):
        columns, rows = self.table(p.expect("name"))
        p.expect("set")

        def assignment():
            name = p.expect("name")
            p.expect("=")
            return name, p.sum()

        changes = p.many(assignment)
        test = p.condition() if p.take("where") else lambda row: True
        hit = [r for r in rows if test(r)]
        for row in hit:
            row |= {name: value(row) for name, value in changes}
        return len(hit)

    def do_select(self, p):
        distinct = p.take("distinct")

        def output():
            if p.take("*"):
                return None, None
            value = p.condition()
            return p.expect("name") if p.take("as") else getattr(value, "label", "?"), value

        outputs = p.many(output)
        p.expect("from")
        name = p.expect("name")
        columns, rows = self.table(name)
        rows = [{**r, **{f"{name}.{k}": v for k, v in r.items()}} for r in rows]
        while p.take("join"):
            other = p.expect("name")
            _, others = self.table(other)
            p.expect("on")
            test = p.condition()
            rows = [m for a in rows for b in others if test(m := {**b, **a, **{f"{other}.{k}": v for k, v in b.items()}})]
        if p.take("where"):
            test = p.condition()
            rows = [r for r in rows if test(r)]
        key = None
        if p.take("group"):
            p.expect("by")
            key = p.condition()
        aggregated = key or any(getattr(v, "aggregates", False) for _, v in outputs)
        if p.take("order"):
            p.expect("by")
            for value, down in reversed(p.many(lambda: (p.condition(), p.take("asc", "desc") == "desc"))):
                rows.sort(key=value, reverse=down)
        if aggregated:
            groups = defaultdict(list)
            for r in rows:
                groups[key(r) if key else None].append(r)
            out = [tuple(v(g) if getattr(v, "aggregates", False) else v(g[0]) for _, v in outputs) for g in groups.values()]
        else:
            out = [tuple(x for _, v in outputs for x in ([r[c] for c in columns] if v is None else [v(r)])) for r in rows]
        if distinct:
            out = [k for k, _ in groupby(sorted(set(out)))]
        return out[:p.expect("num")] if p.take("limit") else out


db = Database()
for statement in (
    "create table people (id, name, age, city)",
    "insert into people values (1, 'Ann', 30, 'Oslo'), (2, 'Bob', 25, 'Rome'), (3, 'Cy O''Hara', 35, 'Oslo'), (4, 'Dee', null, 'Rome')",
    "create table orders (person, item, price)",
    "insert into orders values (1, 'tea', 2.5), (1, 'cake', 4), (3, 'tea', 2.5), (2, 'pie', 3)",
    "select * from people where age > 26 order by age desc",
    "select name, age * 2 + 1 as twice from people where city = 'Oslo' and not name like 'a%'",
    "select city, count(*), avg(age), max(name) from people group by city order by city",
    "select people.name, item, price from people join orders on id = person where price between 2 and 3 order by item, people.name desc",
    "select distinct city from people", "select count(age), sum(price) from people join orders on person = id",
    "select name from people where age is null or id in (1, 1 + 2) limit 2",
    "update people set age = age + 1, city = 'Bergen' where city = 'Oslo'", "select name, age, city from people where age is not null",
    "delete from people where age < 30", "select id from people;",
    "select nope from people", "select * from nowhere", "selec", "select * from people where", "insert into people values (1)", "select name from people limit x", "select f(1) from people", "select # from x", "select id from people extra", "",
):
    try:
        print(db.execute(statement))
    except SQLError as error:
        print("error:", error)

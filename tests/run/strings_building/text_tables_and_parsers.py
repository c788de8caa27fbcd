"""Text built and taken apart: tables with alignment, CSV with quotes, tiny template and expression parsers, run-length, base conversions, wrapping, diffing; ASCII and wide text, empties and malformed input."""


def table(rows, aligns="<"):
    widths = [max(len(str(r[i])) for r in rows) for i in range(len(rows[0]))]
    lines = []
    for n, row in enumerate(rows):
        cells = [f"{str(c):{aligns[i % len(aligns)]}{w}}" for i, (c, w) in enumerate(zip(row, widths))]
        lines.append("|" + "|".join(cells) + "|")
        if n == 0:
            lines.append("+" + "+".join("-" * w for w in widths) + "+")
    return "\n".join(lines)


def split_csv(line, sep=","):
    fields, field, quoted, i = [], "", False, 0
    while i < len(line):
        c = line[i]
        if quoted:
            if c == '"' and line[i + 1 : i + 2] == '"':
                field += '"'
                i += 1
            elif c == '"':
                quoted = False
            else:
                field += c
        elif c == '"':
            quoted = True
        elif c == sep:
            fields.append(field)
            field = ""
        else:
            field += c
        i += 1
    if quoted:
        raise ValueError(f"unclosed quote in {line!r}")
    return fields + [field]


def render(template, values):
    out, i = [], 0
    while True:
        j = template.find("{{", i)
        if j < 0:
            return "".join(out) + template[i:]
        k = template.find("}}", j)
        if k < 0:
            raise ValueError(f"unclosed at {j}")
        out.append(template[i:j])
        name, *filters = (p.strip() for p in template[j + 2 : k].split("|"))
        value = values
        for part in name.split("."):
            value = value[int(part)] if part.isdigit() and isinstance(value, (list, tuple)) else value[part]
        for f in filters:
            f, _, arg = f.partition(":")
            value = {"upper": lambda v: v.upper(), "len": len, "join": lambda v: arg.join(map(str, v)), "pad": lambda v: str(v).rjust(int(arg)), "default": lambda v: v or arg}[f](value)
        out.append(str(value))
        i = k + 2


def tokens(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit() or c == ".":
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == "."):
                j += 1
            yield float(text[i:j]) if "." in text[i:j] else int(text[i:j])
            i = j
        elif c in "+-*/()^":
            yield c
            i += 1
        else:
            raise SyntaxError(f"{c!r} at {i}")


def evaluate(text):
    stream = list(tokens(text))[::-1]

    def take(*kinds):
        return stream.pop() if stream and stream[-1] in kinds else None

    def atom():
        if take("("):
            v = expression()
            if not take(")"):
                raise SyntaxError("expected )")
            return v
        if take("-"):
            return -power()
        if not stream or isinstance(stream[-1], str):
            raise SyntaxError(f"expected a number, not {stream[-1] if stream else 'the end'}")
        return stream.pop()

    def power():
        base = atom()
        return base ** power() if take("^") else base

    def term():
        v = power()
        while op := take("*", "/"):
            w = power()
            v = v * w if op == "*" else v / w
        return v

    def expression():
        v = term()
        while op := take("+", "-"):
            w = term()
            v = v + w if op == "+" else v - w
        return v

    v = expression()
    if stream:
        raise SyntaxError(f"left over: {stream[-1]}")
    return v


def to_base(n, base):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    if n < 0:
        return "-" + to_base(-n, base)
    out = ""
    while True:
        n, d = divmod(n, base)
        out = digits[d] + out
        if not n:
            return out


def wrap(text, width):
    lines, line = [], ""
    for word in text.split():
        while len(word) > width:
            if line:
                lines.append(line)
                line = ""
            lines.append(word[:width])
            word = word[width:]
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return lines + [line] if line else lines


def encode(text):
    out, i = "", 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        out += f"{j - i if j - i > 1 else ''}{text[i]}"
        i = j
    return out


def diff(a, b):
    if not a and not b:
        return []
    if a and b and a[0] == b[0]:
        return [" " + a[0]] + diff(a[1:], b[1:])
    if not b or a and a[0] not in b:
        return ["-" + a[0]] + diff(a[1:], b)
    return ["+" + b[0]] + diff(a, b[1:])


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


attempt(table, [("name", "n", "x"), ("a", 1, 2.5), ("日本", 2**40, None), ("", -1, True)], "<>^")
attempt(table, [("only",)])
attempt(table, [])
for line in ('a,b,c', '"a,b",c', '"say ""hi""",,x', '', '"unclosed', 'a"b"c,d', '日,"é\n",😀', ',,'):
    attempt(split_csv, line)
values = {"name": "ann", "items": [1, 2.5, "x"], "deep": {"list": ["p", {"q": "found"}]}, "empty": ""}
for t in ("hello {{name}}!", "{{ name | upper }}: {{items|len}} {{items|join:-}}", "{{deep.list.1.q}}{{deep.list.0|pad:5}}", "{{empty|default:none}}", "no fields", "{{missing}}", "{{name|nope}}", "{{open", "a{{name}}b{{name}}c", "{{items.7}}"):
    attempt(render, t, values)
for e in ("1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-2 ^ 2", "10 / 4", "1.5 * 2", "2 ^ 100", "((4))", "1 +", "(1", "1 2", "x", "3 / 0", "", "1..2", "- - 3", "2 * -3", "9" * 25 + " + 1"):
    attempt(evaluate, e)
print([to_base(n, b) for n, b in ((255, 16), (0, 2), (-10, 2), (2**70, 36), (35, 36))], wrap("the quick brown fox jumps over incomprehensibilities", 10), wrap("", 5), wrap("a b c", 1), wrap("日本語 テキスト", 3))
print([encode(t) for t in ("aaabcc", "", "a", "ééé日日", "112")], diff(list("abcd"), list("acxd")), diff([], ["n"]), diff(["same"], ["same"]))

"""INI, query strings, key paths, tables and s-expressions read and written."""


def parse_ini(text):
    data, section = {}, None
    for number, line in enumerate(text.splitlines(), 1):
        line = line.split("#")[0].strip()
        if not line:
            continue
        if line[0] == "[" and line[-1] == "]":
            section = data.setdefault(line[1:-1], {})
        elif "=" in line and section is not None:
            key, _, value = line.partition("=")
            section[key.strip()] = convert(value.strip())
        else:
            raise SyntaxError(f"line {number}: {line!r}")
    return data


def convert(text):
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    return {"true": True, "false": False, "none": None}.get(text.lower(), text)


def write_ini(data):
    return "\n".join(f"[{name}]\n" + "\n".join(f"{k} = {v}" for k, v in section.items()) for name, section in data.items())


def unquote(text):
    out, i = bytearray(), 0
    while i < len(text):
        if text[i] == "%":
            out.append(int(text[i + 1 : i + 3], 16))
            i += 3
        else:
            out += (" " if text[i] == "+" else text[i]).encode()
            i += 1
    return out.decode()


def parse_query(text):
    out = {}
    for part in filter(None, text.split("&")):
        key, _, value = part.partition("=")
        out.setdefault(unquote(key), []).append(unquote(value))
    return out


def read(text):
    tokens, stack = text.replace("(", " ( ").replace(")", " ) ").split(), [[]]
    for token in tokens:
        if token == "(":
            stack.append([])
        elif token == ")":
            if len(stack) == 1:
                raise SyntaxError("unexpected )")
            done = stack.pop()
            stack[-1].append(done)
        else:
            stack[-1].append(convert(token))
    if len(stack) > 1:
        raise SyntaxError("missing )")
    return stack[0]


def write(x):
    return "(" + " ".join(map(write, x)) + ")" if isinstance(x, list) else str(x)


ini = parse_ini("""
[server]   # comment
port = 8080
host = example.org
debug = True
rate = 0.25
[empty]
[more]
big = 123456789012345678901
name = Zoë
""")
print(ini, parse_ini(write_ini(ini)) == ini)
print(parse_query("a=1&b=x+y&a=2&c=%C3%A9%26&d&=e"), unquote("%E6%97%A5%21"))
print(read("(a (b 1 2.5) () true) x"), write(read("(define (f x) (* x 2))")[0]), read(""))
for bad in (lambda: parse_ini("[a]\nnonsense"), lambda: parse_ini("x = 1"), lambda: read("(a"), lambda: read(")"), lambda: unquote("%zz"), lambda: unquote("%ff")):
    try:
        print(bad())
    except (SyntaxError, ValueError) as e:
        print(type(e).__name__, e)

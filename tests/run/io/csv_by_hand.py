"""A CSV reader and writer with quoting."""


def parse(text):
    rows, row, field, quoted, i = [], [], "", False, 0
    while i < len(text):
        c = text[i]
        if quoted:
            if c == '"' and text[i + 1 : i + 2] == '"':
                field += '"'
                i += 1
            elif c == '"':
                quoted = False
            else:
                field += c
        elif c == '"':
            quoted = True
        elif c == ",":
            row.append(field)
            field = ""
        elif c == "\n":
            rows.append(row + [field])
            row, field = [], ""
        else:
            field += c
        i += 1
    if field or row:
        rows.append(row + [field])
    return rows


def quote(value):
    text = "" if value is None else str(value)
    if any(c in text for c in ',"\n'):
        return '"' + text.replace('"', '""') + '"'
    return text


def write(path, rows):
    with open(path, "w", encoding="utf-8") as f:
        for row in rows:
            print(*map(quote, row), sep=",", file=f)


rows = [["name", "note", "n"], ["Ann", 'says "hi"', 1], ["Bob, Jr.", "two\nlines", 2.5], ["Zoë", None, True], ["", "", ""]]
write("x.csv", rows)
with open("x.csv", encoding="utf-8") as f:
    text = f.read()
print(text)
back = parse(text)
print(back, [[("" if v is None else str(v)) for v in row] for row in rows] == back)
header, *data = back
records = [dict(zip(header, row)) for row in data]
print(records[1], [r["n"] for r in records], sum(float(r["n"]) for r in records if r["n"].replace(".", "").isdigit()))
print(parse(""), parse("a"), parse("a,b\n"), parse('"x""y",\n,'), parse("\n\n"))

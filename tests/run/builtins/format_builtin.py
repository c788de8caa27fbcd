"""format() over kinds and specs in a table."""

values = [0, 42, -7, 3.14159, -0.5, 1e10, True, "text", 2 ** 70]
specs = ["", "5", "<8", ">8", "^8", "*^9", "+", "05", ",", "_", ".3", ".2f", "e", "g", "%", "x", "b", "#o", "c", "d", "s", "n", "+.1e", "=+8", "08.3f", " ", "-", "z.1f", "10s", "!", "<<5", "1_000"]
for value in values:
    row = []
    for spec in specs:
        try:
            row.append(format(value, spec))
        except (ValueError, OverflowError) as e:
            row.append("!" + str(e)[:40])
    print(repr(value), row)
try:
    format([], "5")
except TypeError as e:
    print(e)
try:
    format()
except TypeError as e:
    print(e)
print(format(None), format([1]), format((1, 2), ""), format(range(2)), format(int), format("é", "*>4"), format("日本", "^6") + "|", format(b"x"))

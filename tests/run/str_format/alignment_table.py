"""Printing a table with computed widths."""

rows = [
    ("Name", "Qty", "Price"),
    ("apple", 3, 1.25),
    ("watermelon", 12, 0.5),
    ("fig", 100, 12.125),
    ("日本梨", 7, 3.0),
]


def cell(value, width):
    if isinstance(value, str):
        return f"{value:<{width}}"
    if isinstance(value, float):
        return f"{value:>{width}.2f}"
    return f"{value:>{width},d}"


widths = []
for column in range(3):
    widths.append(max(len(f"{row[column]:.2f}" if isinstance(row[column], float) else str(row[column])) for row in rows))
print(widths)
line = "+".join("-" * (w + 2) for w in widths)
print(line)
for row in rows:
    print("|".join(f" {cell(value, width)} " for value, width in zip(row, widths)))
    if row is rows[0]:
        print(line)
print(line)
total = sum(q * p for _, q, p in rows[1:])
print(f"{'Total':<{sum(widths) + 4}}{total:>10,.3f}")
for title in ("left", "center", "right"):
    print("[" + getattr(title, {"left": "ljust", "center": "center", "right": "rjust"}[title])(12, ".") + "]")
for i in range(1, 8):
    print(f"{i:2d}{i * i:4d}{i ** 3:5d}{1 / i:8.4f}{2 ** (i * 10):>25,}")

"""A report: grouping, totals, alignment by content, mixed types in columns, sorting by several keys."""
from collections import namedtuple
from itertools import groupby
from operator import attrgetter

Sale = namedtuple("Sale", "region item quantity price when")
sales = [
    Sale("north", "pen", 10, 1.5, "2024-01-03"),
    Sale("south", "ink", 3, 7, "2024-01-01"),
    Sale("north", "ink", 1, 6.75, "2024-02-11"),
    Sale("east", "paper", None, 0.1, "2024-01-20"),
    Sale("south", "pen", 2**33, 1.25, "2024-03-05"),
    Sale("north", "pen", 5, 1.45, "2024-01-04"),
]


def table(rows, header):
    cells = [[header[i] if r is None else show(r[i]) for i in range(len(header))] for r in [None, *rows]]
    widths = [max(map(len, column)) for column in zip(*cells)]
    numeric = [all(r[i] is None or isinstance(r[i], (int, float)) for r in rows) for i in range(len(header))]
    for n, row in enumerate(cells):
        print(" | ".join(c.rjust(w) if numeric[i] else c.ljust(w) for i, (c, w) in enumerate(zip(row, widths))))
        if n == 0:
            print("-+-".join("-" * w for w in widths))


def show(value):
    match value:
        case None:
            return "-"
        case float():
            return f"{value:,.2f}"
        case int():
            return f"{value:,}"
        case _:
            return str(value)


def total(group):
    return sum((s.quantity or 0) * s.price for s in group)


table(sorted(sales, key=attrgetter("region", "when")), Sale._fields)
by_region = attrgetter("region")
rows = []
for region, group in groupby(sorted(sales, key=by_region), by_region):
    group = list(group)
    rows.append((region, len(group), total(group), min(s.when for s in group), len({s.item for s in group})))
table(rows, ("region", "n", "total", "first", "items"))
best = max(sales, key=lambda s: (s.quantity or 0) * s.price)
print(best._replace(when=None), sum(s.quantity or 0 for s in sales), sorted({s.item for s in sales}), total([]))
pivot = {}
for s in sales:
    pivot.setdefault(s.item, {}).setdefault(s.region, []).append(s.quantity)
for item, regions in sorted(pivot.items()):
    print(f"{item:<6}", *(f"{r}={q}" for r, q in sorted(regions.items())))

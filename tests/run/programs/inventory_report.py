"""A report from mixed records: parsing, grouping, totals and formatting."""

DATA = """
# date;item;qty;price;note
2024-01-03;apple;10;0.25;
2024-01-04;pear;x;0.30;bad quantity
2024-01-05;apple;5;0.30;price went up
2024-02-01;melon;1;3.5
2024-02-02;pear;12;0.28;
2024-02-30;kiwi;3;;missing price
2024-03-01;melon;-1;3.5;returned
"""


class Record:
    def __init__(self, date, item, qty, price, note=""):
        self.date, self.item, self.note = date, item, note or None
        self.qty, self.price = int(qty), float(price)

    @property
    def total(self):
        return self.qty * self.price

    @property
    def month(self):
        return self.date[:7]


def parse(text):
    records, errors = [], []
    for number, line in enumerate(text.splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        try:
            records.append(Record(*line.split(";")))
        except (ValueError, TypeError) as e:
            errors.append((number, type(e).__name__, str(e)))
    return records, errors


def group(records, key):
    out = {}
    for r in records:
        out.setdefault(key(r), []).append(r)
    return out


records, errors = parse(DATA)
print(len(records), errors)
for title, key in (("item", lambda r: r.item), ("month", lambda r: r.month), ("noted", lambda r: r.note is not None)):
    print(f"--- by {title}")
    for name, rows in sorted(group(records, key).items(), key=lambda kv: str(kv[0])):
        print(f"{name!s:>8} {len(rows):3d} {sum(r.qty for r in rows):5d} {sum(r.total for r in rows):9.2f} {min(r.price for r in rows):.2f}-{max(r.price for r in rows):.2f}")
total = sum(r.total for r in records)
print(f"{'total':>8} {total:19.2f}", f"{total * 0.25:.2f} tax", round(total * 1.25, 1))
best = max(records, key=lambda r: r.total)
print(best.item, best.date, best.note, best.total, [r.note or "-" for r in records], {r.item for r in records if r.qty < 0})
stock = {}
for r in records:
    stock[r.item] = stock.get(r.item, 0) - r.qty
print(stock, [k for k, v in stock.items() if not v], dict(sorted(stock.items(), key=lambda kv: (kv[1], kv[0]))))

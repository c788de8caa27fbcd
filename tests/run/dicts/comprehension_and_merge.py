"""Dict comprehensions, merging, inverting, sorting by value, nested updates."""

prices = {"apple": 3, "fig": 10, "kiwi": 1}
stock = {"apple": 2, "kiwi": 0, "pear": 7}
print({k: v * 2 for k, v in prices.items()}, {v: k for k, v in prices.items()}, {k: v for k, v in prices.items() if v > 2}, {k.upper(): len(k) for k in prices})
print(prices | stock, stock | prices, {**prices, **stock, "x": 1}, {**stock, "apple": "mine"}, dict(prices, apple=0))
print({k: prices.get(k, 0) * stock.get(k, 0) for k in prices.keys() | stock.keys() if k in prices and k in stock} == {"apple": 6, "kiwi": 0}, sorted(prices.keys() & stock.keys()), sorted(prices.keys() - stock.keys()), sorted(prices.keys() ^ stock.keys()))
print(sorted(prices, key=prices.get), sorted(prices.items(), key=lambda kv: -kv[1]), max(prices, key=prices.get), dict(sorted(prices.items(), key=lambda kv: kv[1])), list(dict.fromkeys("banana")), dict.fromkeys(range(2), []))
merged = {}
for d in (prices, stock):
    for k, v in d.items():
        merged.setdefault(k, []).append(v)
print(merged, {k: sum(v) for k, v in merged.items()}, {k: v[0] if len(v) == 1 else tuple(v) for k, v in merged.items()})
counts = {}
for c in "mississippi":
    counts[c] = counts.get(c, 0) + 1
print(counts, {n: sorted(k for k, v in counts.items() if v == n) for n in sorted(set(counts.values()))}, "".join(c * n for c, n in counts.items()))
nested = {i: {j: i * j for j in range(3)} for i in range(3)}
print(nested, nested[2][1], {k: sum(v.values()) for k, v in nested.items()}, {(i, j): v for i, row in nested.items() for j, v in row.items() if v})
a = {"x": {"y": 1}}
b = dict(a)
c = {k: dict(v) for k, v in a.items()}
b["x"]["y"] = 2
c["x"]["y"] = 3
print(a, b, c)
d = {"b": 1, "a": 2}
d |= {"c": 3}
d |= [("a", 9)]
d.update(zip("xy", range(2)), z=5)
print(d, list(d)[::-1], d.pop("b"), d.popitem(), len(d), {} | {}, {1: "a"} | {1.0: "b"}, {True: 1} | {1: 2})
squares = {}
for n in range(5):
    squares[n], squares[-n] = n * n, -n * n
print(squares, sum(squares), {k: v for k, v in zip(squares.values(), squares)})

"""Comprehensions over mixed values, with conditions that call functions."""


def kind(x):
    return type(x).__name__


values = [1, "two", 3.0, None, [4], (5,), {"six": 6}, {7}, True, 2 ** 80, b"8", 9j]
print([kind(x) for x in values])
print([x for x in values if isinstance(x, (int, float))], [x for x in values if not x], [x for x in values if hasattr(x, "__len__")])
print({kind(x): x for x in values}, {kind(x) for x in values} == {"int", "str", "float", "NoneType", "list", "tuple", "dict", "set", "bool", "bytes", "complex"})
print([x * 2 for x in values if not isinstance(x, (type(None), dict, set))])
print([(i, x) for i, x in enumerate(values) if i % 4 == 0], [a for a in zip(values, values[1:])][:2])
print([len(x) if hasattr(x, "__len__") else -1 for x in values], [str(x)[:3] for x in values], [bool(x) for x in values])


def safe(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__


print([safe(int, x) for x in values], [safe(len, x) for x in values], [safe(hash, x) == safe(hash, x) for x in values], [safe(lambda: x + 1) for x in values][:4])
print([safe(sorted, x) for x in values], [safe(lambda v: v[0], x) for x in values])
primes = [n for n in range(2, 60) if all(n % d for d in range(2, int(n ** 0.5) + 1))]
print(primes, [q - p for p, q in zip(primes, primes[1:])], [p for p in primes if p + 2 in primes], sum(primes), len(primes))
table = {(x, y): x ^ y for x in range(3) for y in range(3)}
print(table, [k for k, v in table.items() if v == 3], {v: [k for k in table if table[k] == v] for v in set(table.values())})
nested = {"a": [1, 2], "b": [], "c": [3]}
print([(k, v) for k, vs in nested.items() for v in vs], {k: sum(v) for k, v in nested.items() if v}, [k * len(v) for k, v in nested.items()])
pythagoras = [(a, b, c) for c in range(1, 26) for b in range(1, c) for a in range(1, b) if a * a + b * b == c * c]
print(pythagoras)
print("".join(c if c.isalpha() else "_" for c in "a1-b c"), " ".join(f"{i}:{c}" for i, c in enumerate("xyz")), ",".join(sorted({c for c in "banana"})))

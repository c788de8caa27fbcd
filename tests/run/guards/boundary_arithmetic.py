"""Each operator at the edges of the int word, in compiled loops."""

EDGES = [0, 1, -1, 2, -2, 2 ** 31, -(2 ** 31), 2 ** 32 + 1, 2 ** 62, -(2 ** 62), 2 ** 63 - 1, -(2 ** 63), 2 ** 63, -(2 ** 63) - 1]


def combine(a, b):
    parts = [a + b, a - b, a * b]
    if b != 0:
        parts += [a // b, a % b]
    parts += [a & b, a | b, a ^ b, -a, ~a, abs(a)]
    return parts


def checksum(values):
    total = 0
    for a in values:
        for b in values:
            for v in combine(a, b):
                total = (total * 31 + v) % 1000000007
    return total


def compare_row(a, values):
    return "".join("<" if a < b else ">" if a > b else "=" for b in values)


print(checksum(EDGES), checksum(EDGES[:5]))
for a in EDGES:
    print(a, compare_row(a, EDGES), combine(a, EDGES[-4]), combine(a, -1)[:5])
print([divmod(a, b) for a in (-7, 7, 2 ** 63 - 1, -(2 ** 63)) for b in (2, -2, 2 ** 62, -1)])
print([(a << s, a >> s) for a in (1, -1, 5, -5, 2 ** 62) for s in (0, 1, 31, 62, 63, 64)])
print([a ** 2 for a in (3037000499, 3037000500, -3037000500)], [(-2) ** k for k in range(60, 67)])
print([round(v) for v in (2 ** 62 + 0.5, -0.5, 9.2e18, 9.3e18)], [int(v) for v in (9.223372036854775e18, 9.3e18, -9.3e18)])
i = 2 ** 63 - 3
count = 0
while i < 2 ** 63 + 3:
    i += 1
    count += 1
print(count, i)
for i in range(2 ** 63 - 2, 2 ** 63 + 1):
    print(i, end=" ")
for i in range(-(2 ** 63) + 1, -(2 ** 63) - 2, -1):
    print(i, end=" ")
print(sum([2 ** 62] * 3), min(EDGES), max(EDGES), sorted(EDGES)[:2], len(range(-(2 ** 62), 2 ** 62)) if False else "-")
acc = 0
for v in EDGES:
    acc += v
    acc ^= v
print(acc, hash(2 ** 63), float(2 ** 63 - 1), 2 ** 63 - 1 == float(2 ** 63 - 1), int("9223372036854775808") - 1)

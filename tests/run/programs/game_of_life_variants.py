"""Conway's life on sets, on a torus of lists and with rules from text; gliders, oscillators, run-length patterns, ages."""
import re
from collections import Counter
from itertools import count, product

PATTERNS = {"glider": "bob$2bo$3o!", "blinker": "3o!", "toad": "b3o$3o!", "rpent": "b2o$2o$bo!", "block": "2o$2o!"}


def decode(rle, dx=0, dy=0):
    cells, x, y = set(), 0, 0
    for n, tag in re.findall(r"(\d*)([bo$!])", rle):
        n = int(n or 1)
        match tag:
            case "o":
                cells |= {(dx + x + i, dy + y) for i in range(n)}
                x += n
            case "b":
                x += n
            case "$":
                x, y = 0, y + n
            case "!":
                break
    return frozenset(cells)


def encode(cells):
    if not cells:
        return "!"
    x0, y0 = min(x for x, _ in cells), min(y for _, y in cells)
    rows = []
    for y in range(y0, max(y for _, y in cells) + 1):
        row = "".join("bo"[(x, y) in cells] for x in range(x0, max(x for x, _ in cells) + 1)).rstrip("b")
        rows.append(re.sub(r"(.)\1*", lambda m: (str(len(m[0])) if len(m[0]) > 1 else "") + m[1], row))
    return re.sub(r"\$\$+", lambda m: f"{len(m[0])}$", "$".join(rows)) + "!"


class Rule:
    def __init__(self, text="B3/S23"):
        born, survive = re.fullmatch(r"B(\d*)/S(\d*)", text).groups()
        self.born, self.survive = set(map(int, born)), set(map(int, survive))

    def __call__(self, cells):
        near = Counter((x + dx, y + dy) for x, y in cells for dx, dy in product((-1, 0, 1), repeat=2) if dx or dy)
        return frozenset(c for c in near.keys() | cells if near[c] in (self.survive if c in cells else self.born))


class Torus:
    def __init__(self, w, h, cells=()):
        self.w, self.h = w, h
        self.rows = [[False] * w for _ in range(h)]
        self.ages = [[0] * w for _ in range(h)]
        for x, y in cells:
            self.rows[y % h][x % w] = True

    def step(self):
        def alive(x, y):
            n = sum(self.rows[(y + dy) % self.h][(x + dx) % self.w] for dy in (-1, 0, 1) for dx in (-1, 0, 1) if (dx, dy) != (0, 0))
            return n == 3 or n == 2 and self.rows[y][x]
        new = [[alive(x, y) for x in range(self.w)] for y in range(self.h)]
        self.ages = [[a + 1 if now and was else 0 for a, now, was in zip(*rows)] for rows in zip(self.ages, new, self.rows)]
        self.rows = new
        return self

    def __str__(self):
        return "\n".join("".join(".#"[c] for c in row) for row in self.rows)


def period(cells, rule, limit=50):
    seen = {}
    for i in count():
        x0, y0 = min(c[0] for c in cells), min(c[1] for c in cells)
        shape = frozenset((x - x0, y - y0) for x, y in cells)
        if shape in seen:
            before, place = seen[shape]
            return i - before, (x0 - place[0], y0 - place[1])
        if i == limit:
            return None
        seen[shape] = i, (x0, y0)
        cells = rule(cells)
        if not cells:
            return "dies"


life = Rule()
for name, text in PATTERNS.items():
    cells = decode(text)
    print(name, encode(cells) == text, len(cells), period(cells, life), encode(life(cells)))
print(period(decode("3o$o2bo!"), Rule("B36/S23")), period(decode("o!"), life), encode(Rule("B1/S")(Rule("B1/S")(decode("o!")))))
t = Torus(6, 5, decode(PATTERNS["glider"]))
for _ in range(20):
    t.step()
print(t, sum(map(sum, t.rows)), max(map(max, t.ages)), sep="\n")
b = Torus(4, 4, decode("2o$2o!", 3, 3))
for _ in range(3):
    b.step()
print(b, b.ages)
cells = decode(PATTERNS["rpent"])
print([len(cells := life(cells)) for _ in range(30)][::3])
try:
    Rule("23/3")
except AttributeError as error:
    print(error)

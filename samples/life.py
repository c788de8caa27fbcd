"""Conway's game of life on an unbounded plane, with pattern files and period detection."""

import sys

PATTERNS = {
    "blinker": ["ooo"],
    "glider": [".o.", "..o", "ooo"],
    "toad": [".ooo", "ooo."],
    "r-pentomino": [".oo", "oo.", ".o."],
    "pulsar": [
        "..ooo...ooo..", ".............", "o....o.o....o", "o....o.o....o", "o....o.o....o", "..ooo...ooo..", ".............",
        "..ooo...ooo..", "o....o.o....o", "o....o.o....o", "o....o.o....o", ".............", "..ooo...ooo..",
    ],
    "diehard": ["......o.", "oo......", ".o...ooo"],
}


class World:
    def __init__(self, cells=()):
        self.cells = frozenset(cells)
        self.generation = 0

    @classmethod
    def parse(cls, lines):
        return cls((x, y) for y, line in enumerate(lines) for x, c in enumerate(line) if c == "o")

    def step(self):
        neighbours = {}
        for x, y in self.cells:
            for dx in (-1, 0, 1):
                for dy in (-1, 0, 1):
                    if dx or dy:
                        key = (x + dx, y + dy)
                        neighbours[key] = neighbours.get(key, 0) + 1
        self.cells = frozenset(c for c, n in neighbours.items() if n == 3 or n == 2 and c in self.cells)
        self.generation += 1

    def bounds(self):
        xs = [x for x, _ in self.cells]
        ys = [y for _, y in self.cells]
        return min(xs), min(ys), max(xs), max(ys)

    def normalized(self):
        if not self.cells:
            return self.cells
        left, top, _, _ = self.bounds()
        return frozenset((x - left, y - top) for x, y in self.cells)

    def __len__(self):
        return len(self.cells)

    def __str__(self):
        if not self.cells:
            return "(empty)"
        left, top, right, bottom = self.bounds()
        return "\n".join("".join("#" if (x, y) in self.cells else "." for x in range(left, right + 1)) for y in range(top, bottom + 1))


def classify(world, limit=150):
    seen = {}
    while world.generation <= limit:
        shape = world.normalized()
        if not shape:
            return f"dies in generation {world.generation}"
        if shape in seen:
            generation, cells = seen[shape]
            period = world.generation - generation
            if cells == world.cells:
                return f"still life from {generation}" if period == 1 else f"oscillates with period {period}"
            (x0, y0), (x1, y1) = min(cells), min(world.cells)
            return f"moves by ({x1 - x0}, {y1 - y0}) every {period} generations"
        seen[shape] = (world.generation, world.cells)
        world.step()
    return f"still {len(world)} cells after {limit} generations"


def main():
    names = sys.argv[1:] or sorted(PATTERNS)
    for name in names:
        if name not in PATTERNS:
            print("unknown pattern", name)
            continue
        world = World.parse(PATTERNS[name])
        print(f"{name}: {len(world)} cells, {classify(World.parse(PATTERNS[name]))}")
        for _ in range(4):
            world.step()
        print(world)


if __name__ == "__main__":
    main()

"""Minesweeper: numbers, flood opening, and a text board."""


class Minesweeper:
    def __init__(self, width, height, mines):
        self.width, self.height, self.mines = width, height, set(mines)
        self.open, self.flags = set(), set()

    def near(self, x, y):
        for dy in (-1, 0, 1):
            for dx in (-1, 0, 1):
                if (dx or dy) and 0 <= x + dx < self.width and 0 <= y + dy < self.height:
                    yield x + dx, y + dy

    def count(self, x, y):
        return sum(n in self.mines for n in self.near(x, y))

    def reveal(self, x, y):
        if (x, y) in self.mines:
            raise RuntimeError(f"boom at {x},{y}")
        todo = [(x, y)]
        while todo:
            cell = todo.pop()
            if cell in self.open or cell in self.flags:
                continue
            self.open.add(cell)
            if self.count(*cell) == 0:
                todo.extend(self.near(*cell))
        return len(self.open)

    def flag(self, x, y):
        self.flags ^= {(x, y)}

    @property
    def won(self):
        return len(self.open) + len(self.mines) == self.width * self.height

    def __str__(self):
        def cell(x, y):
            if (x, y) in self.flags:
                return "F"
            if (x, y) not in self.open:
                return "?"
            return ".12345678"[self.count(x, y)]

        return "\n".join("".join(cell(x, y) for x in range(self.width)) for y in range(self.height))


game = Minesweeper(9, 6, [(0, 0), (4, 2), (8, 5), (4, 3), (5, 3)])
print(game.reveal(7, 0), game.won)
print(game)
game.flag(4, 2)
game.flag(0, 0)
game.flag(0, 0)
print(game.reveal(0, 1), game.reveal(0, 5))
print(game)
try:
    game.reveal(4, 3)
except RuntimeError as e:
    print(e)
for y in range(6):
    for x in range(9):
        if (x, y) not in game.mines:
            game.flags.discard((x, y))
            game.reveal(x, y)
print(game.won, len(game.open))
print(game)

"""Solves Sudoku puzzles by constraint propagation and search."""

DIGITS = "123456789"
ROWS = "ABCDEFGHI"

PUZZLES = {
    "easy": "003020600900305001001806400008102900700000008006708200002609500800203009005010300",
    "hard": "4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......",
    "impossible": ".....5.8....6.1.43..........1.5........1.6...3.......553.....61........4.........",
}


def cross(rows, columns):
    return [r + c for r in rows for c in columns]


SQUARES = cross(ROWS, DIGITS)
UNITS = (
    [cross(ROWS, c) for c in DIGITS]
    + [cross(r, DIGITS) for r in ROWS]
    + [cross(rs, cs) for rs in ("ABC", "DEF", "GHI") for cs in ("123", "456", "789")]
)
UNITS_OF = {s: [u for u in UNITS if s in u] for s in SQUARES}
PEERS = {s: set(sum(UNITS_OF[s], [])) - {s} for s in SQUARES}


class Contradiction(Exception):
    pass


class Solver:
    def __init__(self):
        self.assigned = 0

    def parse(self, text):
        values = {s: DIGITS for s in SQUARES}
        for square, char in zip(SQUARES, text):
            if char in DIGITS:
                self.assign(values, square, char)
        return values

    def assign(self, values, square, digit):
        self.assigned += 1
        for other in values[square].replace(digit, ""):
            self.eliminate(values, square, other)

    def eliminate(self, values, square, digit):
        if digit not in values[square]:
            return
        values[square] = values[square].replace(digit, "")
        if not values[square]:
            raise Contradiction(square)
        if len(values[square]) == 1:
            for peer in PEERS[square]:
                self.eliminate(values, peer, values[square])
        for unit in UNITS_OF[square]:
            places = [s for s in unit if digit in values[s]]
            if not places:
                raise Contradiction(digit)
            if len(places) == 1 and len(values[places[0]]) > 1:
                self.assign(values, places[0], digit)

    def search(self, values):
        open_squares = [(len(v), s) for s, v in values.items() if len(v) > 1]
        if not open_squares:
            return values
        _, square = min(open_squares)
        for digit in values[square]:
            attempt = values.copy()
            try:
                self.assign(attempt, square, digit)
                return self.search(attempt)
            except Contradiction:
                continue
        raise Contradiction("no digit fits " + square)


def show(values):
    width = 2
    line = "+".join(["-" * (width * 3)] * 3)
    for r in ROWS:
        print("".join(values[r + c].center(width) + ("|" if c in "36" else "") for c in DIGITS).rstrip())
        if r in "CF":
            print(line)


def main():
    for name, puzzle in PUZZLES.items():
        if name == "impossible":
            puzzle = "11" + puzzle[2:]
        solver = Solver()
        print(name + ":")
        try:
            solution = solver.search(solver.parse(puzzle))
        except Contradiction as problem:
            print("no solution:", type(problem).__name__)
            continue
        show(solution)
        good = all(sorted(solution[s] for s in unit) == list(DIGITS) for unit in UNITS)
        print("valid" if good else "WRONG", "after some assignments" if solver.assigned > 0 else "")


if __name__ == "__main__":
    main()

"""The moves of the game 2048 on scripted boards."""


def slide(row):
    tiles = [t for t in row if t]
    out, score = [], 0
    while tiles:
        if len(tiles) > 1 and tiles[0] == tiles[1]:
            out.append(tiles[0] * 2)
            score += tiles[0] * 2
            tiles = tiles[2:]
        else:
            out.append(tiles.pop(0))
    return out + [0] * (len(row) - len(out)), score


def move(board, direction):
    rows = [list(r) for r in board]
    if direction in "ud":
        rows = [list(c) for c in zip(*rows)]
    if direction in "rd":
        rows = [r[::-1] for r in rows]
    moved = [slide(r) for r in rows]
    rows, score = [r for r, _ in moved], sum(s for _, s in moved)
    if direction in "rd":
        rows = [r[::-1] for r in rows]
    if direction in "ud":
        rows = [list(c) for c in zip(*rows)]
    return rows, score


def spawn(board, seed):
    empty = [(y, x) for y, row in enumerate(board) for x, t in enumerate(row) if not t]
    if not empty:
        return False
    y, x = empty[seed % len(empty)]
    board[y][x] = 4 if seed % 10 == 0 else 2
    return True


def can_move(board):
    return any(move(board, d)[0] != board for d in "lrud")


def show(board):
    return "\n".join("".join(f"{t or '.':>6}" for t in row) for row in board)


for row in ([2, 2, 2, 2], [0, 2, 0, 2], [4, 2, 2, 8], [2, 0, 0, 0], [0, 0, 0, 0], [1024, 1024, 2, 2]):
    print(row, slide(row))
board = [[0] * 4 for _ in range(4)]
seed, total, turns = 12345, 0, 0
spawn(board, 3)
spawn(board, 8)
while can_move(board) and turns < 300:
    for d in "ldru":
        new, score = move(board, d)
        if new != board:
            break
    board, total, turns = new, total + score, turns + 1
    seed = (seed * 1103515245 + 12345) % 2 ** 31
    spawn(board, seed >> 8)
print(show(board), turns, total, max(max(r) for r in board), can_move(board), sep="\n")

"""Tic-tac-toe: perfect play by minimax with memory."""

LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
memory = {}


def winner(board):
    for a, b, c in LINES:
        if board[a] != " " and board[a] == board[b] == board[c]:
            return board[a]
    return None


def play(board, i, player):
    return board[:i] + player + board[i + 1 :]


def other(player):
    return "O" if player == "X" else "X"


def value(board, player):
    key = board, player
    if key not in memory:
        won = winner(board)
        if won:
            memory[key] = 1 if won == player else -1
        elif " " not in board:
            memory[key] = 0
        else:
            memory[key] = max(-value(play(board, i, player), other(player)) for i in range(9) if board[i] == " ")
    return memory[key]


def best(board, player):
    moves = [i for i in range(9) if board[i] == " "]
    return max(moves, key=lambda i: (-value(play(board, i, player), other(player)), -i))


def show(board):
    return "\n".join("|".join(board[r : r + 3]) for r in (0, 3, 6)).replace(" ", ".")


board, player = " " * 9, "X"
while winner(board) is None and " " in board:
    board = play(board, best(board, player), player)
    player = other(player)
print(show(board), winner(board), value(" " * 9, "X"), len(memory))
trap = "X   O   X"
print(show(trap), "O should play", best(trap, "O"), value(trap, "O"))
for start in ("XX  O    ", "O X X    ", "XOXOXO   "):
    for p in "XO":
        print(repr(start), p, best(start, p), value(start, p))

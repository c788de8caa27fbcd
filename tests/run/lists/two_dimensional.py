"""Matrices as lists of lists."""


def multiply(a, b):
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]


def transpose(m):
    return [list(row) for row in zip(*m)]


def identity(n):
    return [[1 if i == j else 0 for j in range(n)] for i in range(n)]


def determinant(m):
    if len(m) == 1:
        return m[0][0]
    total = 0
    for column in range(len(m)):
        minor = [row[:column] + row[column + 1 :] for row in m[1:]]
        total += (-1) ** column * m[0][column] * determinant(minor)
    return total


a = [[1, 2], [3, 4]]
b = [[0, 1], [1, 0]]
print(multiply(a, b), multiply(a, identity(2)) == a, transpose([[1, 2, 3], [4, 5, 6]]))
print(determinant(a), determinant([[2, 0, 1], [1, 3, 2], [1, 1, 4]]), determinant([[2.5, 1], [1, 2]]))
fib = [[1, 1], [1, 0]]
power = identity(2)
for _ in range(100):
    power = multiply(power, fib)
print(power)
spiral, n = [], 4
grid = [[r * n + c for c in range(n)] for r in range(n)]
while grid:
    spiral += grid.pop(0)
    grid = [list(row) for row in zip(*grid)][::-1]
print(spiral)
pascal = [[1]]
for _ in range(7):
    last = pascal[-1]
    pascal.append([1] + [x + y for x, y in zip(last, last[1:])] + [1])
for row in pascal:
    print(" ".join(map(str, row)).center(30).rstrip())
board = [["."] * 5 for _ in range(3)]
board[1][2] = "#"
board[0][-1] = "@"
print("\n".join("".join(row) for row in board))
flat = [x for row in board for x in row]
print(flat.index("#"), flat.count("."), sum(row.count(".") for row in board))

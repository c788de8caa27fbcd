"""Queens, subset sum, knight's tour start, permutations by swapping."""


def queens(n, row=0, columns=(), diagonals=(), anti=()):
    if row == n:
        return [columns]
    found = []
    for c in range(n):
        if c not in columns and row + c not in diagonals and row - c not in anti:
            found += queens(n, row + 1, columns + (c,), diagonals + (row + c,), anti + (row - c,))
    return found


def subset_sum(numbers, target, chosen=()):
    if target == 0:
        yield chosen
    for i, number in enumerate(numbers):
        if number <= target:
            yield from subset_sum(numbers[i + 1 :], target - number, chosen + (number,))


def permute(items, k=0):
    if k == len(items):
        yield "".join(items)
    for i in range(k, len(items)):
        items[k], items[i] = items[i], items[k]
        yield from permute(items, k + 1)
        items[k], items[i] = items[i], items[k]


def parentheses(n, opened=0, closed=0, text=""):
    if closed == n:
        return [text]
    result = []
    if opened < n:
        result += parentheses(n, opened + 1, closed, text + "(")
    if closed < opened:
        result += parentheses(n, opened, closed + 1, text + ")")
    return result


print([len(queens(n)) for n in range(1, 7)], queens(6)[0])
print(list(subset_sum([1, 2, 3, 4, 5, 6], 7)))
print(list(permute(list("abc"))), len(set(permute(list("aabb")))))
print(parentheses(3))


def fill(grid, x, y, color):
    if not (0 <= y < len(grid) and 0 <= x < len(grid[0])) or grid[y][x] != " ":
        return 0
    grid[y][x] = color
    return 1 + sum(fill(grid, x + dx, y + dy, color) for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)))


grid = [list(row) for row in ("  #  ", " ##  ", "#   #")]
print(fill(grid, 0, 0, "a"), fill(grid, 4, 0, "b"), ["".join(row) for row in grid])

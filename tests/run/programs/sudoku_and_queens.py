"""Backtracking: sudoku by constraint sets, eight queens by generators, subset sums, permutations with a predicate."""


def solve(grid):
    best = None
    for i, v in enumerate(grid):
        if v == ".":
            r, c = divmod(i, 9)
            used = {grid[9 * r + k] for k in range(9)} | {grid[9 * k + c] for k in range(9)}
            used |= {grid[9 * (r // 3 * 3 + a) + c // 3 * 3 + b] for a in range(3) for b in range(3)}
            free = set("123456789") - used
            if best is None or len(free) < len(best[1]):
                best = i, free
    if best is None:
        return grid
    i, free = best
    for v in sorted(free):
        if (done := solve(grid[:i] + v + grid[i + 1 :])) is not None:
            return done
    return None


puzzle = "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79"
solution = solve(puzzle)
for r in range(0, 81, 27):
    print(solution[r : r + 9], solution[r + 9 : r + 18], solution[r + 18 : r + 27])
print(solve(solution.replace("1", "2")), solve(solution[:-1] + "."))


def queens(n, placed=()):
    if len(placed) == n:
        yield placed
        return
    for c in range(n):
        if all(c != p and abs(c - p) != len(placed) - r for r, p in enumerate(placed)):
            yield from queens(n, placed + (c,))


print([sum(1 for _ in queens(n)) for n in range(1, 8)], next(queens(8)))


def subsets(values, target):
    def search(i, left, chosen):
        if left == 0:
            found.append(list(chosen))
        if left <= 0 or i == len(values):
            return
        for k in range(i, len(values)):
            if k > i and values[k] == values[k - 1]:
                continue
            chosen.append(values[k])
            search(k + 1, left - values[k], chosen)
            chosen.pop()

    found = []
    values = sorted(values)
    search(0, target, [])
    return found


print(subsets([10, 1, 2, 7, 6, 1, 5], 8), subsets([2, 2, 2], 4), subsets([0.5, 1.5, 2], 2), subsets([], 1))


def permutations(items, ok, prefix=()):
    if not items:
        yield prefix
    for i, x in enumerate(items):
        if ok(prefix, x):
            yield from permutations(items[:i] + items[i + 1 :], ok, (*prefix, x))


print(list(permutations([1, 2, 3, 4], lambda p, x: not p or abs(p[-1] - x) > 1)), ["".join(p) for p in permutations(list("abc"), lambda p, x: x not in "ac" or len(p) != 1)])

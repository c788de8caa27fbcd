"""Cheapest path over a grid of costs and walls, drawn."""

GRID = """
S.....#....
..###.#.##.
..#1#...#..
###1###.#.#
...1....#..
.#.9.##...E
""".strip().splitlines()


class PriorityQueue:
    def __init__(self):
        self.buckets, self.count = {}, 0

    def push(self, cost, item):
        self.buckets.setdefault(cost, []).append(item)
        self.count += 1

    def pop(self):
        cost = min(self.buckets)
        item = self.buckets[cost].pop()
        if not self.buckets[cost]:
            del self.buckets[cost]
        self.count -= 1
        return cost, item


def cost_of(c):
    return int(c) if c.isdigit() else 1


def find(grid, char):
    return next((x, y) for y, row in enumerate(grid) for x, c in enumerate(row) if c == char)


def cheapest(grid, start, goal):
    queue, came, best = PriorityQueue(), {}, {start: 0}
    queue.push(0, start)
    visited = 0
    while queue.count:
        cost, (x, y) = queue.pop()
        if cost > best[x, y]:
            continue
        visited += 1
        if (x, y) == goal:
            path = [goal]
            while path[-1] != start:
                path.append(came[path[-1]])
            return cost, path[::-1], visited
        for dx, dy in ((1, 0), (0, 1), (-1, 0), (0, -1)):
            nx, ny = x + dx, y + dy
            if 0 <= ny < len(grid) and 0 <= nx < len(grid[ny]) and grid[ny][nx] != "#":
                new = cost + cost_of(grid[ny][nx])
                if new < best.get((nx, ny), float("inf")):
                    best[nx, ny], came[nx, ny] = new, (x, y)
                    queue.push(new, (nx, ny))
    return None


start, goal = find(GRID, "S"), find(GRID, "E")
cost, path, visited = cheapest(GRID, start, goal)
print(start, goal, cost, len(path), visited > 10)
for y, row in enumerate(GRID):
    print("".join("*" if (x, y) in path and c not in "SE" else c for x, c in enumerate(row)))
print(cheapest(["S#E"], (0, 0), (2, 0)), cheapest(["SE"], (0, 0), (1, 0)))
try:
    find(GRID, "?")
except StopIteration as e:
    print("not found", e.args)

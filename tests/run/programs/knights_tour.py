"""A knight's tour by Warnsdorff's rule, and shortest knight paths by breadth-first search."""

MOVES = [(1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)]


def neighbours(square, size, visited):
    x, y = square
    return [(x + dx, y + dy) for dx, dy in MOVES if 0 <= x + dx < size and 0 <= y + dy < size and (x + dx, y + dy) not in visited]


def tour(size, start):
    visited, square, path = {start}, start, [start]
    while len(path) < size * size:
        options = neighbours(square, size, visited)
        if not options:
            return path
        square = min(options, key=lambda s: (len(neighbours(s, size, visited)), s))
        visited.add(square)
        path.append(square)
    return path


def distances(size, start):
    found, frontier = {start: 0}, [start]
    while frontier:
        following = []
        for square in frontier:
            for other in neighbours(square, size, found):
                found[other] = found[square] + 1
                following.append(other)
        frontier = following
    return found


for size in (5, 6, 8):
    path = tour(size, (0, 0))
    order = {square: i + 1 for i, square in enumerate(path)}
    print(size, len(path), len(set(path)))
    for y in range(size):
        print(" ".join(f"{order.get((x, y), 0):2}" for x in range(size)))
    assert all((abs(a - c), abs(b - d)) in ((1, 2), (2, 1)) for (a, b), (c, d) in zip(path, path[1:]))
d = distances(8, (0, 0))
for y in range(8):
    print(*(d[x, y] for x in range(8)))
print(max(d.values()), sum(d.values()), len(distances(3, (0, 0))), sorted(set(distances(4, (1, 1)).values())))

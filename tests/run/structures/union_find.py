"""Union-find with path compression; Kruskal's minimum spanning tree."""


class UnionFind:
    def __init__(self):
        self.parent, self.size = {}, {}

    def find(self, x):
        if x not in self.parent:
            self.parent[x], self.size[x] = x, 1
        root = x
        while self.parent[root] != root:
            root = self.parent[root]
        while self.parent[x] != root:
            self.parent[x], x = root, self.parent[x]
        return root

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        if self.size[a] < self.size[b]:
            a, b = b, a
        self.parent[b] = a
        self.size[a] += self.size[b]
        return True

    def groups(self):
        out = {}
        for x in list(self.parent):
            out.setdefault(self.find(x), []).append(x)
        return sorted(map(sorted, out.values()))


u = UnionFind()
for a, b in ((1, 2), (3, 4), (2, 3), (5, 6), (1, 4)):
    print(a, b, u.union(a, b))
print(u.groups(), u.find(1) == u.find(4), u.find(1) == u.find(5), u.size[u.find(3)])
edges = [(7, "A", "B"), (5, "B", "C"), (8, "A", "C"), (9, "C", "D"), (7, "B", "D"), (5, "D", "E"), (15, "A", "E"), (6, "E", "F"), (8, "D", "F"), (11, "F", "G"), (9, "E", "G")]
forest = UnionFind()
tree = [(w, a, b) for w, a, b in sorted(edges) if forest.union(a, b)]
print(tree, sum(w for w, _, _ in tree), len(forest.groups()))
grid = ["##..#", "#..##", "..#..", "##.##"]
cells = UnionFind()
for y, row in enumerate(grid):
    for x, c in enumerate(row):
        if c == "#":
            cells.find((x, y))
            if x and row[x - 1] == "#":
                cells.union((x, y), (x - 1, y))
            if y and grid[y - 1][x] == "#":
                cells.union((x, y), (x, y - 1))
print(len(cells.groups()), [len(g) for g in cells.groups()])

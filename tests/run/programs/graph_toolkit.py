"""Graphs: traversal orders, components, cycles, topological sort, shortest paths three ways, spanning trees, matching, flows."""
import heapq
from collections import defaultdict, deque
from functools import cache
from itertools import combinations, count


class Graph:
    def __init__(self, edges=(), directed=False):
        self.adj, self.directed = defaultdict(dict), directed
        for edge in edges:
            self.add(*edge)

    def add(self, u, v, w=1):
        self.adj[u][v] = w
        self.adj[v]
        if not self.directed:
            self.adj[v][u] = w
        return self

    def __iter__(self):
        return iter(sorted(self.adj))

    def __len__(self):
        return len(self.adj)

    def __contains__(self, item):
        return item[1] in self.adj.get(item[0], ()) if isinstance(item, tuple) else item in self.adj

    @property
    def edges(self):
        return sorted((w, u, v) for u in self.adj for v, w in self.adj[u].items() if self.directed or u < v)

    def bfs(self, start):
        seen, queue = {start: None}, deque([start])
        while queue:
            yield (u := queue.popleft()), seen[u]
            for v in sorted(self.adj[u]):
                if v not in seen:
                    seen[v] = u
                    queue.append(v)

    def dfs(self, start, seen=None):
        seen = set() if seen is None else seen
        seen.add(start)
        yield "in", start
        for v in sorted(self.adj[start]):
            if v not in seen:
                yield from self.dfs(v, seen)
        yield "out", start

    def components(self):
        left = set(self.adj)
        while left:
            part = {u for u, _ in self.bfs(min(left))}
            left -= part
            yield sorted(part)

    def topological(self):
        degree = {u: 0 for u in self.adj}
        for u in self.adj:
            for v in self.adj[u]:
                degree[v] += 1
        ready, order = [u for u, d in degree.items() if not d], []
        heapq.heapify(ready)
        while ready:
            order.append(u := heapq.heappop(ready))
            for v in self.adj[u]:
                degree[v] -= 1
                if not degree[v]:
                    heapq.heappush(ready, v)
        if len(order) < len(self):
            raise ValueError(f"cycle among {sorted(set(self.adj) - set(order))}")
        return order

    def strong(self):
        index, low, stack, counter, out = {}, {}, [], count(), []

        def visit(u):
            index[u] = low[u] = next(counter)
            stack.append(u)
            for v in sorted(self.adj[u]):
                if v not in index:
                    visit(v)
                    low[u] = min(low[u], low[v])
                elif v in stack:
                    low[u] = min(low[u], index[v])
            if low[u] == index[u]:
                at = stack.index(u)
                out.append(sorted(stack[at:]))
                del stack[at:]

        for u in self:
            if u not in index:
                visit(u)
        return out

    def dijkstra(self, start, end):
        heap, done = [(0, start, (start,))], {}
        while heap:
            d, u, path = heapq.heappop(heap)
            if u == end:
                return d, path
            if u in done:
                continue
            done[u] = d
            for v, w in self.adj[u].items():
                if w < 0:
                    raise ValueError("negative edge")
                if v not in done:
                    heapq.heappush(heap, (d + w, v, (*path, v)))
        return float("inf"), ()

    def bellman(self, start):
        d = {u: float("inf") for u in self.adj} | {start: 0}
        for i in range(len(self)):
            changed = False
            for w, u, v in self.edges:
                if d[u] + w < d[v]:
                    d[v], changed = d[u] + w, True
            if not changed:
                return d
        raise ValueError("negative cycle")

    def floyd(self):
        inf = float("inf")
        d = {(u, v): 0 if u == v else self.adj[u].get(v, inf) for u in self.adj for v in self.adj}
        for k in self:
            for i in self:
                for j in self:
                    d[i, j] = min(d[i, j], d[i, k] + d[k, j])
        return d

    def kruskal(self):
        root = {u: u for u in self.adj}

        def find(u):
            while root[u] != u:
                root[u] = u = root[root[u]]
            return u

        for w, u, v in self.edges:
            if (a := find(u)) != (b := find(v)):
                root[a] = b
                yield u, v, w

    def max_flow(self, s, t):
        residual = {u: dict(vs) for u, vs in self.adj.items()}
        total = 0
        while True:
            came, queue = {s: None}, deque([s])
            while queue and t not in came:
                u = queue.popleft()
                for v, c in residual[u].items():
                    if c > 0 and v not in came:
                        came[v] = u
                        queue.append(v)
            if t not in came:
                return total, sorted(u for u in came)
            path, v = [], t
            while came[v] is not None:
                path.append((came[v], v))
                v = came[v]
            push = min(residual[u][v] for u, v in path)
            for u, v in path:
                residual[u][v] -= push
                residual[v][u] = residual[v].get(u, 0) + push
            total += push


g = Graph([("a", "b", 4), ("a", "c", 1), ("c", "b", 2), ("b", "d", 5), ("c", "d", 8), ("e", "f", 3)])
print(list(g.bfs("a")), " ".join(f"{k}{u}" for k, u in g.dfs("a")), list(g.components()), g.dijkstra("a", "d"), g.dijkstra("a", "f"), list(g.kruskal()), ("a", "b") in g, "z" in g, ("z", "a") in g, len(g))
dag = Graph([("shirt", "tie"), ("tie", "jacket"), ("trousers", "shoes"), ("trousers", "belt"), ("belt", "jacket"), ("socks", "shoes")], directed=True)
print(dag.topological(), dag.strong()[:2])
c = Graph([(1, 2), (2, 3), (3, 1), (3, 4), (4, 5), (5, 4), (6, 6)], directed=True)
print(c.strong())
n = Graph([("s", "a", 4), ("s", "b", 3), ("b", "a", -2), ("a", "t", 1)], directed=True)
print(n.bellman("s"), n.floyd()["s", "t"], n.floyd()["t", "s"])
flow = Graph([("s", "a", 10), ("s", "c", 10), ("a", "b", 4), ("a", "c", 2), ("a", "d", 8), ("c", "d", 9), ("d", "b", 6), ("b", "t", 10), ("d", "t", 10)], directed=True)
print(flow.max_flow("s", "t"))
for call in (c.topological, lambda: n.dijkstra("s", "t"), lambda: n.add("t", "s", -5).bellman("s")):
    try:
        print(call())
    except ValueError as error:
        print(error)


def tsp(points):
    dist = lambda a, b: abs(a[0] - b[0]) + abs(a[1] - b[1])

    @cache
    def best(at, left):
        if not left:
            return dist(points[at], points[0]), (0,)
        return min((dist(points[at], points[i]) + (r := best(i, left - {i}))[0], (i, *r[1])) for i in left)

    return best(0, frozenset(range(1, len(points)))), best.cache_info().misses


def colour(graph, k):
    order = sorted(graph, key=lambda u: -len(graph.adj[u]))

    def extend(i, chosen):
        if i == len(order):
            return chosen
        for c in range(k):
            if all(chosen.get(v) != c for v in graph.adj[order[i]]):
                if result := extend(i + 1, chosen | {order[i]: c}):
                    return result

    return extend(0, {})


wheel = Graph([(0, i) for i in range(1, 6)] + [(i, i % 5 + 1) for i in range(1, 6)])
print(tsp([(0, 0), (2, 0), (2, 2), (0, 2), (1, 5)]), [colour(wheel, k) for k in (3, 4)], sum(1 for t in combinations(wheel, 3) if all((a, b) in wheel for a, b in combinations(t, 2))))

"""Graphs as dictionaries: shortest paths, topological order, components, cycles, spanning trees, colouring."""
import heapq
from collections import defaultdict, deque


def dijkstra(graph, start):
    dist, previous, heap = {start: 0}, {}, [(0, start)]
    while heap:
        d, node = heapq.heappop(heap)
        if d > dist[node]:
            continue
        for other, w in graph.get(node, {}).items():
            if (new := d + w) < dist.get(other, float("inf")):
                dist[other], previous[other] = new, node
                heapq.heappush(heap, (new, other))
    return dist, previous


def path(previous, to):
    out = [to]
    while to in previous:
        out.append(to := previous[to])
    return out[::-1]


def topological(graph):
    incoming = defaultdict(int)
    for node in graph:
        for other in graph[node]:
            incoming[other] += 1
    ready = deque(sorted(n for n in graph if not incoming[n]))
    order = []
    while ready:
        order.append(node := ready.popleft())
        for other in sorted(graph.get(node, ())):
            incoming[other] -= 1
            if not incoming[other]:
                ready.append(other)
    if len(order) < len(graph.keys() | {o for v in graph.values() for o in v}):
        raise ValueError("cycle among %s" % sorted(set(graph) - set(order)))
    return order


def components(edges, nodes):
    parent = {n: n for n in nodes}

    def find(n):
        while parent[n] != n:
            parent[n] = n = parent[parent[n]]
        return n

    for a, b in edges:
        parent[find(a)] = find(b)
    groups = defaultdict(set)
    for n in nodes:
        groups[find(n)].add(n)
    return sorted(map(sorted, groups.values()))


def kruskal(edges):
    tree, parent = [], {}
    find = lambda n: n if parent.setdefault(n, n) == n else find(parent[n])
    for w, a, b in sorted(edges):
        if (ra := find(a)) != (rb := find(b)):
            parent[ra] = rb
            tree.append((a, b, w))
    return tree, sum(w for *_, w in tree)


def colour(graph, colours):
    chosen = {}

    def solve(nodes):
        if not nodes:
            return True
        node, *rest = nodes
        for c in colours:
            if all(chosen.get(o) != c for o in graph[node]):
                chosen[node] = c
                if solve(rest):
                    return True
                del chosen[node]
        return False

    return dict(chosen) if solve(sorted(graph)) else None


g = {"a": {"b": 7, "c": 9, "f": 14}, "b": {"c": 10, "d": 15}, "c": {"d": 11, "f": 2}, "d": {"e": 6}, "f": {"e": 9}}
dist, previous = dijkstra(g, "a")
print(dist, path(previous, "e"), dijkstra({"x": {"y": 0.5}, "y": {"z": 2**70}}, "x")[0], topological(g), topological({}))
try:
    topological({"a": ["b"], "b": ["c"], "c": ["b"]})
except ValueError as error:
    print(error)
print(components([(1, 2), (3, 4), (2, 5)], range(1, 7)), kruskal([(7, "a", "d"), (5, "a", "b"), (8, "b", "c"), (9, "b", "d"), (5, "c", "e"), (15, "d", "e")]), colour({"a": "bc", "b": "ac", "c": "ab"}, "RGB"), colour({"a": "bc", "b": "ac", "c": "ab"}, "RG"))

"""Graph search with sets."""

edges = [("a", "b"), ("b", "c"), ("c", "d"), ("x", "y"), ("d", "a"), ("c", "e"), ("y", "z")]
graph = {}
for u, v in edges:
    graph.setdefault(u, set()).add(v)
    graph.setdefault(v, set()).add(u)
print({k: sorted(v) for k, v in graph.items()})


def reachable(start):
    seen, todo = {start}, [start]
    while todo:
        for other in sorted(graph[todo.pop()] - seen):
            seen.add(other)
            todo.append(other)
    return seen


print(sorted(reachable("a")), sorted(reachable("x")))
components = []
left = set(graph)
while left:
    component = reachable(min(left))
    components.append(frozenset(component))
    left -= component
print([sorted(c) for c in components], len(set(components)))


def shortest(start, goal):
    frontier, parents = [start], {start: None}
    while frontier:
        node = frontier.pop(0)
        if node == goal:
            path = []
            while node is not None:
                path.append(node)
                node = parents[node]
            return path[::-1]
        for other in sorted(graph[node]):
            if other not in parents:
                parents[other] = node
                frontier.append(other)
    return None


print(shortest("a", "e"), shortest("a", "z"), shortest("a", "a"))
triangles = {frozenset((u, v, w)) for u in graph for v in graph[u] for w in graph[v] if u in graph[w] and len({u, v, w}) == 3}
print(triangles)


def color(nodes):
    colors = {}
    for node in sorted(nodes):
        used = {colors[n] for n in graph[node] if n in colors}
        colors[node] = min(set(range(len(nodes))) - used)
    return colors


print(color(graph))
power = [frozenset()]
for item in (1, 2, 3):
    power += [s | {item} for s in power]
print(len(power), sorted(map(sorted, power)), frozenset({1, 2}) in power)

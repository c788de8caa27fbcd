"""Shortest paths: Dijkstra, Bellman-Ford and Floyd-Warshall on one road map."""

import heapq

ROADS = """
Oslo Bergen 463
Oslo Trondheim 494
Bergen Trondheim 626
Oslo Stockholm 523
Stockholm Copenhagen 657
Oslo Copenhagen 604
Copenhagen Hamburg 340
Hamburg Berlin 289
Stockholm Helsinki 470
Berlin Warsaw 573
Warsaw Helsinki 1100
Reykjavik Akureyri 388
"""

INF = float("inf")


class Graph:
    def __init__(self):
        self.edges = {}

    def add(self, a, b, weight, directed=False):
        self.edges.setdefault(a, {})[b] = weight
        self.edges.setdefault(b, {})
        if not directed:
            self.edges[b][a] = weight

    @classmethod
    def parse(cls, text):
        graph = cls()
        for line in text.strip().splitlines():
            a, b, weight = line.split()
            graph.add(a, b, int(weight))
        return graph

    def __iter__(self):
        return iter(sorted(self.edges))

    def dijkstra(self, start):
        distance, previous = {start: 0}, {}
        queue, done = [(0, start)], set()
        while queue:
            d, node = heapq.heappop(queue)
            if node in done:
                continue
            done.add(node)
            for other, weight in self.edges[node].items():
                if d + weight < distance.get(other, INF):
                    distance[other] = d + weight
                    previous[other] = node
                    heapq.heappush(queue, (d + weight, other))
        return distance, previous

    def path(self, start, goal):
        distance, previous = self.dijkstra(start)
        if goal not in distance:
            return None
        path = [goal]
        while path[-1] != start:
            path.append(previous[path[-1]])
        return distance[goal], path[::-1]

    def bellman_ford(self, start):
        distance = {node: INF for node in self}
        distance[start] = 0
        for round_number in range(len(self.edges)):
            changed = False
            for a in self:
                for b, weight in self.edges[a].items():
                    if distance[a] + weight < distance[b]:
                        distance[b] = distance[a] + weight
                        changed = True
            if not changed:
                return distance
        raise ValueError("negative cycle")

    def floyd_warshall(self):
        nodes = list(self)
        d = {a: {b: 0 if a == b else self.edges[a].get(b, INF) for b in nodes} for a in nodes}
        for k in nodes:
            for i in nodes:
                for j in nodes:
                    if d[i][k] + d[k][j] < d[i][j]:
                        d[i][j] = d[i][k] + d[k][j]
        return d


def main():
    graph = Graph.parse(ROADS)
    for start, goal in (("Bergen", "Berlin"), ("Trondheim", "Helsinki"), ("Oslo", "Oslo"), ("Oslo", "Reykjavik")):
        found = graph.path(start, goal)
        if found is None:
            print(f"{start} to {goal}: no way")
        else:
            print(f"{start} to {goal}: {found[0]} km via {' - '.join(found[1])}")
    table = graph.floyd_warshall()
    nodes = list(graph)
    print(" " * 11 + " ".join(f"{n[:5]:>5}" for n in nodes))
    for a in nodes:
        print(f"{a:11}" + " ".join(f"{table[a][b]:>5}" for b in nodes))
    for start in nodes:
        distance, _ = graph.dijkstra(start)
        assert {n: distance.get(n, INF) for n in nodes} == graph.bellman_ford(start) == table[start]
    eccentricity = {a: max(v for v in table[a].values() if v < INF) for a in nodes}
    print("centre:", min(sorted(n for n in nodes if n != "Reykjavik" and n != "Akureyri"), key=eccentricity.get), eccentricity)
    debts = Graph()
    for a, b, w in (("a", "b", 4), ("a", "c", 2), ("c", "b", -1), ("b", "d", 1.5)):
        debts.add(a, b, w, directed=True)
    print(debts.bellman_ford("a"))
    debts.add("d", "c", -3, directed=True)
    try:
        print(debts.bellman_ford("a"))
    except ValueError as e:
        print("error:", e)


if __name__ == "__main__":
    main()

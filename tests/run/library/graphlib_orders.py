"""graphlib: static orders, the ready/done protocol with workers, cycles and misuse."""
from graphlib import CycleError, TopologicalSorter

ts = TopologicalSorter({"D": {"B", "C"}, "C": {"A"}, "B": {"A"}})
order = list(ts.static_order())
print(order[0], order[-1], sorted(order))
tasks = {"link": ["main.o", "util.o"], "main.o": ["main.c", "util.h"], "util.o": ["util.c", "util.h"], "test": ["link"], "docs": []}
ts = TopologicalSorter(tasks)
ts.add("release", "test", "docs")
ts.add("test", "docs")
ts.add("alone")
ts.prepare()
wave = 0
while ts.is_active():
    ready = ts.get_ready()
    print(wave, sorted(ready), bool(ts), ts.get_ready())
    for node in sorted(ready, reverse=True):
        ts.done(node)
    wave += 1
print(bool(ts), ts.get_ready())

ts = TopologicalSorter({1: [2], 2: [3], 3: [1], 4: [1]})
try:
    ts.prepare()
except CycleError as error:
    cycle = error.args[1]
    print(error.args[0], len(cycle), cycle[0] == cycle[-1], set(cycle) == {1, 2, 3}, isinstance(error, ValueError))
    print(sorted(ts.get_ready()), ts.is_active())
try:
    list(TopologicalSorter({"self": ["self"]}).static_order())
except CycleError as error:
    print(error.args)


def attempt(*steps):
    ts = TopologicalSorter({"b": ["a"]})
    try:
        for name, *args in steps:
            print(name, getattr(ts, name)(*args), end="; ")
        print()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)


attempt(("get_ready",))
attempt(("is_active",))
attempt(("done", "a"))
attempt(("prepare",), ("prepare",))
attempt(("prepare",), ("add", "c"))
attempt(("prepare",), ("done", "a"))
attempt(("prepare",), ("get_ready",), ("done", "a"), ("done", "a"))
attempt(("prepare",), ("done", "zz"))
attempt(("prepare",), ("get_ready",), ("done", "b"))
attempt(("add", [1]))
attempt(("add", "x", "y", {}))


class Node:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        return self.name.lower() == other.name.lower()

    def __hash__(self):
        return hash(self.name.lower())

    def __repr__(self):
        return f"<{self.name}>"


graph = TopologicalSorter()
graph.add(Node("A"), Node("b"))
graph.add(Node("B"), Node("c"))
graph.add(Node("C"))
print(list(graph.static_order()), list(TopologicalSorter().static_order()), TopologicalSorter[str])

"""A discrete simulation with a priority queue, generators as processes, and statistics."""
import heapq
import itertools
from collections import Counter, defaultdict


class Simulation:
    def __init__(self):
        self.now, self.queue, self.counter, self.log = 0, [], itertools.count(), []

    def spawn(self, process, delay=0):
        heapq.heappush(self.queue, (self.now + delay, next(self.counter), process))

    def run(self, until=float("inf")):
        while self.queue and self.queue[0][0] <= until:
            self.now, _, process = heapq.heappop(self.queue)
            try:
                command = process.send(None)
            except StopIteration as stop:
                self.log.append((self.now, "done", stop.value))
                continue
            match command:
                case ("wait", delay):
                    self.spawn(process, delay)
                case ("log", text):
                    self.log.append((self.now, text))
                    self.spawn(process)
                case ("fork", child):
                    self.spawn(child)
                    self.spawn(process)
                case other:
                    process.throw(ValueError(f"unknown command {other!r}"))


def customer(name, arrive, service, served):
    yield "wait", arrive
    yield "log", f"{name} arrives"
    yield "wait", service
    served[name] += service
    return name


def source(sim, n, served):
    for i in range(n):
        yield "fork", customer(f"c{i}", i * 2, 3 + i % 2, served)
        yield "wait", 1
    return "source"


def careless():
    try:
        yield "dance"
    except ValueError as error:
        yield "wait", 0.5
        return str(error)


served = defaultdict(int)
sim = Simulation()
sim.spawn(source(sim, 4, served))
sim.spawn(careless(), 2.5)
sim.run(until=5)
print(sim.now, len(sim.queue), sim.log)
sim.run()
print(sim.now, sim.log[-3:], dict(served), Counter(kind for _, kind, *_ in sim.log)["done"])

"""Elevators in a tower: a discrete-event simulation with a heap, generators as passengers, a strategy per car, protocols, and statistics at the end."""
import heapq
import itertools
import random
from collections import defaultdict
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Protocol


class Direction(IntEnum):
    DOWN = -1
    IDLE = 0
    UP = 1

    @classmethod
    def between(cls, here, there):
        return cls((there > here) - (there < here))


class Strategy(Protocol):
    def next_floor(self, car: "Car") -> int | None: ...


class Nearest:
    def next_floor(self, car):
        return min(car.stops, key=lambda f: (abs(f - car.floor), f), default=None)


class Sweep:
    """Goes on in its direction while there are stops there."""

    def next_floor(self, car):
        if not car.stops:
            return None
        ahead = [f for f in car.stops if (f - car.floor) * car.direction > 0 or f == car.floor]
        return min(ahead or car.stops, key=lambda f: abs(f - car.floor))


@dataclass
class Car:
    name: str
    strategy: Strategy
    floor: int = 0
    direction: Direction = Direction.IDLE
    capacity: int = 3
    aboard: list = field(default_factory=list)
    stops: set = field(default_factory=set)
    travelled: int = 0

    def __str__(self):
        return f"{self.name}@{self.floor}{'v-^'[self.direction + 1]}{len(self.aboard)}"


@dataclass(order=True)
class Event:
    time: int
    order: int
    action: object = field(compare=False)


class Tower:
    def __init__(self, floors, cars):
        self.floors, self.cars = floors, cars
        self.queues = defaultdict(list)
        self.events, self.count, self.now = [], itertools.count(), 0
        self.trips, self.refused = {}, 0

    def at(self, delay, action):
        heapq.heappush(self.events, Event(self.now + delay, next(self.count), action))

    def passenger(self, name, start, goal):
        """A process: what it yields is what it waits for."""
        called = self.now
        car = yield ("call", start)
        boarded = self.now
        yield ("ride", car, goal)
        self.trips[name] = boarded - called, self.now - boarded, car.name

    def spawn(self, process):
        def resume(value=None):
            try:
                wish = process.send(value)
            except StopIteration:
                return
            match wish:
                case ("call", floor):
                    self.queues[floor].append(resume)
                    min(self.cars, key=lambda c: (abs(c.floor - floor) + 2 * len(c.stops), c.name)).stops.add(floor)
                case ("ride", car, goal):
                    car.aboard.append((goal, resume))
                    car.stops.add(goal)
        resume()

    def step(self, car):
        leaving = [resume for goal, resume in car.aboard if goal == car.floor]
        car.aboard = [(goal, resume) for goal, resume in car.aboard if goal != car.floor]
        for resume in leaving:
            resume()
        if car.floor in car.stops:
            car.stops.discard(car.floor)
            queue = self.queues[car.floor]
            while queue and len(car.aboard) < car.capacity:
                queue.pop(0)(car)
            if queue:
                self.refused += len(queue)
                car.stops.add(car.floor) if not car.aboard else self.at(5, lambda f=car.floor: self.cars[0].stops.add(f))
        goal = car.strategy.next_floor(car)
        car.direction = Direction.between(car.floor, goal) if goal is not None else Direction.IDLE
        if car.direction:
            car.floor += car.direction
            car.travelled += 1
        self.at(1, lambda: self.step(car))

    def run(self, until):
        while self.events and self.events[0].time <= until:
            event = heapq.heappop(self.events)
            self.now = event.time
            event.action()


for strategy in (Nearest, Sweep):
    random.seed(11)
    tower = Tower(12, [Car("A", strategy()), Car("B", strategy(), floor=6)])
    for car in tower.cars:
        tower.at(0, lambda car=car: tower.step(car))
    for n in range(30):
        start, goal = random.sample(range(tower.floors), 2)
        tower.at(random.randrange(80), lambda n=n, s=start, g=goal: tower.spawn(tower.passenger(f"p{n:02}", s, g)))
    for moment in (20, 60, 400):
        tower.run(moment)
        print(f"{moment:>4}", *tower.cars, len(tower.trips), sum(map(len, tower.queues.values())))
    waits, rides, cars = zip(*tower.trips.values())
    print(strategy.__name__, f"wait {sum(waits) / len(waits):.2f} max {max(waits)}", f"ride {sum(rides) / len(rides):.2f}", {name: cars.count(name) for name in sorted(set(cars))}, [c.travelled for c in tower.cars], tower.refused)
    print(sorted(tower.trips.items(), key=lambda item: (-item[1][0], item[0]))[:4])
try:
    Direction(2)
except ValueError as error:
    print(error)
print(Direction.between(3, 1), Direction.between(2, 2).name, repr(tower.cars[0])[:30], Event(1, 2, None) < Event(1, 3, None))

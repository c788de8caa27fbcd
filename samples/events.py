"""Event simulation of a small bank branch: customers arrive, wait and are served; heap by hand."""


class Random:
    """A linear congruential generator, so that every run is the same."""

    def __init__(self, seed):
        self.state = seed

    def uniform(self, low, high):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        return low + (high - low) * (self.state >> 11) / 2 ** 53

    def choice(self, items):
        return items[int(self.uniform(0, len(items)))]


class Heap:
    def __init__(self):
        self.items = []

    def push(self, item):
        items = self.items
        items.append(item)
        i = len(items) - 1
        while i > 0 and items[i] < items[(i - 1) // 2]:
            parent = (i - 1) // 2
            items[i], items[parent] = items[parent], items[i]
            i = parent

    def pop(self):
        items = self.items
        items[0], items[-1] = items[-1], items[0]
        result = items.pop()
        i = 0
        while True:
            smallest = i
            for child in (2 * i + 1, 2 * i + 2):
                if child < len(items) and items[child] < items[smallest]:
                    smallest = child
            if smallest == i:
                return result
            items[i], items[smallest] = items[smallest], items[i]
            i = smallest

    def __bool__(self):
        return bool(self.items)


class Event:
    counter = 0

    def __init__(self, time, action, *args):
        self.time, self.action, self.args = time, action, args
        Event.counter += 1
        self.order = Event.counter

    def __lt__(self, other):
        return (self.time, self.order) < (other.time, other.order)


class Customer:
    def __init__(self, name, task):
        self.name, self.task = name, task
        self.arrived = self.started = self.left = None

    @property
    def waited(self):
        return self.started - self.arrived


class Simulation:
    TASKS = {"deposit": (1.0, 3.0), "withdraw": (0.5, 2.0), "loan": (5.0, 15.0), "coins": (3.0, 6.0)}

    def __init__(self, tellers, seed, verbose=False):
        self.random = Random(seed)
        self.now = 0.0
        self.events = Heap()
        self.free = [f"teller {i + 1}" for i in range(tellers)]
        self.queue, self.done, self.lost = [], [], 0
        self.longest_queue = 0
        self.verbose = verbose

    def at(self, delay, action, *args):
        self.events.push(Event(self.now + delay, action, *args))

    def log(self, text):
        if self.verbose:
            print(f"{self.now:7.2f} {text}")

    def arrive(self, number):
        customer = Customer(f"customer {number}", self.random.choice(sorted(self.TASKS)))
        customer.arrived = self.now
        if len(self.queue) >= 5:
            self.lost += 1
            self.log(f"{customer.name} sees the queue and leaves")
        else:
            self.queue.append(customer)
            self.longest_queue = max(self.longest_queue, len(self.queue))
            self.log(f"{customer.name} arrives to {customer.task}")
        self.serve()
        if self.now < 120:
            self.at(self.random.uniform(0.2, 4.0), self.arrive, number + 1)

    def serve(self):
        while self.queue and self.free:
            teller, customer = self.free.pop(0), self.queue.pop(0)
            customer.started = self.now
            low, high = self.TASKS[customer.task]
            self.log(f"{teller} takes {customer.name} after {customer.waited:.2f}")
            self.at(self.random.uniform(low, high), self.finish, teller, customer)

    def finish(self, teller, customer):
        customer.left = self.now
        self.done.append(customer)
        self.free.append(teller)
        self.log(f"{customer.name} leaves")
        self.serve()

    def run(self):
        self.at(0, self.arrive, 1)
        while self.events:
            event = self.events.pop()
            self.now = event.time
            event.action(*event.args)
        return self

    def report(self):
        waits = sorted(c.waited for c in self.done)
        by_task = {}
        for c in self.done:
            by_task.setdefault(c.task, []).append(c.left - c.started)
        print(f"closed at {self.now:.2f}: {len(self.done)} served, {self.lost} lost, longest queue {self.longest_queue}")
        print(f"waits: mean {sum(waits) / len(waits):.3f}, median {waits[len(waits) // 2]:.3f}, max {waits[-1]:.3f}")
        for task, times in sorted(by_task.items()):
            print(f"  {task:9} {len(times):3d} x {sum(times) / len(times):6.3f}")


def main():
    for tellers in (1, 2, 3):
        print(f"{tellers} teller{'s' if tellers > 1 else ''}:")
        Simulation(tellers, seed=2024).run().report()
    short = Simulation(2, seed=7, verbose=True)
    short.at(0, short.arrive, 1)
    for _ in range(12):
        event = short.events.pop()
        short.now = event.time
        event.action(*event.args)


if __name__ == "__main__":
    main()

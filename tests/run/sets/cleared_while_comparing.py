# Sets that are cleared by the comparisons of their own elements
import random


class Clearing:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 2

    def __eq__(self, other):
        if self is other:
            return True
        if random.random() < 0.2:
            first.clear()
            second.clear()
        return random.random() < 0.5


operations = [
    lambda: first & second, lambda: first | second, lambda: first - second, lambda: first ^ second,
    lambda: first == second, lambda: first < second, lambda: first >= second, lambda: first.update(second),
    lambda: first.intersection_update(second), lambda: first.difference_update(second),
    lambda: first.symmetric_difference_update(second), lambda: first.isdisjoint(second), lambda: first.add(Clearing(1)),
    lambda: Clearing(1) in first, lambda: first.discard(Clearing(0)), lambda: first.remove(Clearing(0)),
    lambda: set(first), lambda: first.copy(), lambda: first.pop(), lambda: dict.fromkeys(first),
]
for operation in operations:
    for _ in range(50):
        first, second = set(), set()
        for i in range(20):
            first.add(Clearing(i))
            second.add(Clearing(i))
        try:
            operation()
        except (RuntimeError, KeyError):
            pass
print("done")

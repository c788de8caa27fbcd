"""Caches: least recently used by dict and by linked list, with time to live on a clock of its own, statistics, decorator, weak keys."""
import functools
from collections import OrderedDict


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now

    def advance(self, seconds):
        self.now += seconds


class LinkedLRU:
    class Node:
        __slots__ = "key", "value", "before", "after"

        def __init__(self, key=None, value=None):
            self.key, self.value = key, value
            self.before = self.after = self

    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError("capacity must be positive")
        self.capacity, self.nodes, self.ring = capacity, {}, self.Node()

    def _unlink(self, node):
        node.before.after, node.after.before = node.after, node.before

    def _push(self, node):
        last = self.ring.before
        node.before, node.after = last, self.ring
        last.after = self.ring.before = node

    def __getitem__(self, key):
        node = self.nodes[key]
        self._unlink(node)
        self._push(node)
        return node.value

    def __setitem__(self, key, value):
        if (node := self.nodes.get(key)) is not None:
            self._unlink(node)
            node.value = value
        else:
            if len(self.nodes) == self.capacity:
                oldest = self.ring.after
                self._unlink(oldest)
                del self.nodes[oldest.key]
            node = self.nodes[key] = self.Node(key, value)
        self._push(node)

    def __len__(self):
        return len(self.nodes)

    def __iter__(self):
        node = self.ring.after
        while node is not self.ring:
            yield node.key
            node = node.after


class OrderedLRU(OrderedDict):
    def __init__(self, capacity, /, *args, **kwargs):
        self.capacity = capacity
        super().__init__(*args, **kwargs)

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.move_to_end(key)
        while len(self) > self.capacity:
            self.popitem(last=False)


def cached(maxsize=4, ttl=None, clock=None, key=lambda *a, **k: (a, tuple(sorted(k.items())))):
    def decorate(function):
        store, stats = OrderedLRU(maxsize), {"hit": 0, "miss": 0, "stale": 0}

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            k = key(*args, **kwargs)
            try:
                value, when = store[k]
            except KeyError:
                stats["miss"] += 1
            else:
                if ttl is None or clock() - when < ttl:
                    stats["hit"] += 1
                    return value
                stats["stale"] += 1
            value = function(*args, **kwargs)
            store[k] = value, clock() if clock else 0
            return value

        wrapper.stats, wrapper.clear = stats, store.clear
        return wrapper
    return decorate


for cache in (LinkedLRU(3), OrderedLRU(3)):
    trace = []
    for op in "a1 b2 c3 ?a d4 ?b ?a c9 e5 ?d".split():
        if op[0] == "?":
            try:
                trace.append(cache[op[1]])
            except KeyError as error:
                trace.append(f"no {error}")
        else:
            cache[op[0]] = int(op[1])
    print(type(cache).__name__, trace, list(cache), len(cache))
clock = Clock()


@cached(maxsize=2, ttl=5, clock=clock)
def expensive(n, *, scale=1):
    """Doc."""
    if n < 0:
        raise ValueError(n)
    return n * scale


for n, wait in ((1, 0), (1, 3), (1, 3), (2, 0), (3, 0), (1, 0)):
    clock.advance(wait)
    expensive(n)
expensive(1, scale=2)
for _ in range(2):
    try:
        expensive(-1)
    except ValueError:
        pass
print(expensive.stats, expensive.__doc__, expensive.__wrapped__(4, scale=3))


@cached(key=lambda text: text.lower())
def shout(text):
    return text.upper()


print(shout("a"), shout("A"), shout.stats)


class Matrix:
    def __init__(self, n):
        self.n = n

    @functools.lru_cache(maxsize=None)
    def power(self, k):
        return 1 if k == 0 else self.n * self.power(k - 1)

    @functools.cached_property
    def big(self):
        return self.power(100) % 1000007


m = Matrix(3)
print(m.big, m.power.cache_info(), Matrix.power.cache_parameters(), "big" in vars(m))
del m.big
m.power.cache_clear()
print(m.power(5), m.power.cache_info().currsize)
try:
    LinkedLRU(0)
except ValueError as error:
    print(error)

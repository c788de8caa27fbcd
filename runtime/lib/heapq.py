"""heapq: priority queues in plain lists (native, _heapq), and what sorts by means of them.

In a heap, item k comes before or level with items 2k+1 and 2k+2, so the smallest is heap[0].
"""

from _heapq import (_heapify_max, _heappop_max, _heapreplace_max, heapify, heappop, heappush, heappushpop,
                    heapreplace)
from itertools import count

__all__ = ["heapify", "heappop", "heappush", "heappushpop", "heapreplace", "merge", "nlargest", "nsmallest"]

_NOTHING = object()


def merge(*iterables, key=None, reverse=False):
    """The elements of several sorted iterables as one sorted iterator; equal ones in the order of the iterables."""
    if reverse:
        order, replace, pop, numbers = _heapify_max, _heapreplace_max, _heappop_max, count(0, -1)
    else:
        order, replace, pop, numbers = heapify, heapreplace, heappop, count()

    # One entry for each iterable that has elements left: [key, number, element, iterator]. Numbers differ, so elements
    # are compared only where they are their own keys.
    heap = []
    for number, iterator in zip(numbers, map(iter, iterables)):
        for element in iterator:
            heap.append([element if key is None else key(element), number, element, iterator])
            break
    order(heap)
    while len(heap) > 1:
        entry = heap[0]
        yield entry[2]
        for element in entry[3]:
            entry[0] = element if key is None else key(element)
            entry[2] = element
            replace(heap, entry)
            break
        else:
            pop(heap)
    for _, _, element, iterator in heap:
        yield element
        yield from iterator


def _best(n, iterable, key, reverse):
    """The first n of sorted(iterable, key=key, reverse=reverse), by a heap of the best so far with the worst on top."""
    if n == 1:
        winner = (max if reverse else min)(iterable, default=_NOTHING, key=key)
        return [] if winner is _NOTHING else [winner]
    if hasattr(iterable, "__len__") and n >= len(iterable):
        return sorted(iterable, key=key, reverse=reverse)[:n]
    if reverse:
        order, replace, numbers = heapify, heapreplace, count(0, -1)
    else:
        order, replace, numbers = _heapify_max, _heapreplace_max, count()

    # entries (key, number, element): of equal keys, the earlier one is the better one
    iterator = iter(iterable)
    best = [(element if key is None else key(element), number, element)
            for _, number, element in zip(range(n), numbers, iterator)]
    if not best:
        return best
    order(best)
    worst = best[0][0]
    for element in iterator:
        rank = element if key is None else key(element)
        if worst < rank if reverse else rank < worst:
            replace(best, (rank, next(numbers), element))
            worst = best[0][0]
    best.sort(reverse=reverse)
    return [element for _, _, element in best]


def nsmallest(n, iterable, key=None):
    """The n smallest elements in order: sorted(iterable, key=key)[:n]."""
    return _best(n, iterable, key, False)


def nlargest(n, iterable, key=None):
    """The n largest elements, largest first: sorted(iterable, key=key, reverse=True)[:n]."""
    return _best(n, iterable, key, True)

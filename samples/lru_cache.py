"""An LRU cache three ways: linked list, ordered dict, decorator; all three agree."""

from collections import OrderedDict


class Link:
    __slots__ = ("key", "value", "before", "after")

    def __init__(self, key=None, value=None):
        self.key, self.value = key, value
        self.before = self.after = self


class LinkedCache:
    def __init__(self, capacity):
        self.capacity, self.links, self.root = capacity, {}, Link()
        self.hits = self.misses = 0

    def _unlink(self, link):
        link.before.after, link.after.before = link.after, link.before

    def _append(self, link):
        last = self.root.before
        last.after = self.root.before = link
        link.before, link.after = last, self.root

    def get(self, key, default=None):
        link = self.links.get(key)
        if link is None:
            self.misses += 1
            return default
        self.hits += 1
        self._unlink(link)
        self._append(link)
        return link.value

    def put(self, key, value):
        if key in self.links:
            self._unlink(self.links[key])
        elif len(self.links) == self.capacity:
            oldest = self.root.after
            self._unlink(oldest)
            del self.links[oldest.key]
        link = self.links[key] = Link(key, value)
        self._append(link)

    def __iter__(self):
        link = self.root.after
        while link is not self.root:
            yield link.key
            link = link.after

    def __len__(self):
        return len(self.links)


class OrderedCache:
    def __init__(self, capacity):
        self.capacity, self.data = capacity, OrderedDict()
        self.hits = self.misses = 0

    def get(self, key, default=None):
        if key not in self.data:
            self.misses += 1
            return default
        self.hits += 1
        self.data.move_to_end(key)
        return self.data[key]

    def put(self, key, value):
        self.data[key] = value
        self.data.move_to_end(key)
        if len(self.data) > self.capacity:
            self.data.popitem(last=False)

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)


def lru(capacity):
    def decorate(function):
        cache = LinkedCache(capacity)
        missing = object()

        def wrapper(*args):
            value = cache.get(args, missing)
            if value is missing:
                value = function(*args)
                cache.put(args, value)
            return value

        wrapper.cache = cache
        wrapper.__name__ = function.__name__
        return wrapper

    return decorate


@lru(64)
def edit_distance(a, b):
    if not a or not b:
        return len(a) + len(b)
    if a[0] == b[0]:
        return edit_distance(a[1:], b[1:])
    return 1 + min(edit_distance(a[1:], b), edit_distance(a, b[1:]), edit_distance(a[1:], b[1:]))


@lru(3)
def square(n):
    print("computing", n)
    return n * n


def main():
    caches = LinkedCache(4), OrderedCache(4)
    seed = 12345
    for step in range(400):
        seed = (seed * 1103515245 + 12345) % 2 ** 31
        key = seed // 65536 % 9
        if seed % 3:
            found = [cache.get(key) for cache in caches]
            assert found[0] == found[1], (step, key, found)
        else:
            for cache in caches:
                cache.put(key, step)
        assert list(caches[0]) == list(caches[1])
    for cache in caches:
        print(type(cache).__name__, list(cache), len(cache), cache.hits, cache.misses)
    print([square(n) for n in (1, 2, 3, 1, 4, 2, 1, 3)], list(square.cache))
    for pair in (("kitten", "sitting"), ("saturday", "sunday"), ("", "abc"), ("same", "same"), ("été", "étage")):
        print(pair, edit_distance(*pair))
    print(len(edit_distance.cache), edit_distance.__name__, edit_distance.cache.hits > 0)


if __name__ == "__main__":
    main()

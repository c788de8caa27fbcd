# modules: lru_cache
"""samples/lru_cache.py from Python."""
import lru_cache

for cls in (lru_cache.LinkedCache, lru_cache.OrderedCache):
    c = cls(2)
    c.put('a', 1)
    c.put('b', [2])
    print(c.get('a'), c.get('x', 'none'))
    c.put('c', 3)
    print(list(c), len(c), c.hits, c.misses)
calls = []


@lru_cache.lru(3)
def slow(n):
    calls.append(n)
    return n * n


print([slow(n) for n in (1, 2, 1, 3, 4, 1)], calls, slow.__name__)
print(lru_cache.edit_distance('kitten', 'sitting'), lru_cache.square(12))
lru_cache.main()

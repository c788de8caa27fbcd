"""heapq and bisect: the lists after each operation, order of equal elements, comparisons that fail or interfere, messages."""
import bisect
import heapq

seed = 7


def below(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2**31
    return (seed >> 8) % n


class Weighed:
    """Compared by weight, and only by <."""

    def __init__(self, weight, name):
        self.weight, self.name = weight, name

    def __lt__(self, other):
        return self.weight < other.weight

    def __repr__(self):
        return f"{self.weight}{self.name}"


letters = "abcdefghij"
makers = {"int": lambda: below(20), "float": lambda: below(20) / 2, "bool": lambda: below(2) == 1,
          "str": lambda: letters[below(10)], "tuple": lambda: (below(5), letters[below(3)]),
          "list": lambda: [below(3), below(3)], "mixed": lambda: below(9) if below(2) else below(9) / 2,
          "big": lambda: below(4) * 10**18 * 7, "weighed": lambda: Weighed(below(5), letters[below(10)])}
for kind, make in makers.items():
    heap = []
    for step in range(60):
        action = below(6)
        if action <= 2:
            heapq.heappush(heap, make())
        elif action == 3 and heap:
            print(heapq.heappop(heap), end=" ")
        elif action == 4 and heap:
            print(heapq.heapreplace(heap, make()), end=" ")
        elif action == 5:
            print(heapq.heappushpop(heap, make()), end=" ")
    print(kind, heap)
    heapq._heapify_max(heap)
    print(heap, heapq._heappop_max(heap), heap, heapq._heapreplace_max(heap, make()), heap)
    heapq.heapify(heap)
    print(heap, [heapq.heappop(heap) for _ in range(len(heap))])
    items = [make() for _ in range(50)]
    calls = []

    def key(x):
        calls.append(x)
        return make_key(x)

    make_key = (lambda x: -x.weight) if kind == "weighed" else (lambda x: repr(x)[-1:])
    for n in (0, 1, 3, 49, 50, 60, -2):
        print(heapq.nsmallest(n, items), heapq.nlargest(n, iter(items)), heapq.nsmallest(n, iter(items), key),
              heapq.nlargest(n, items, key=key), len(calls))
    streams = [sorted(make() for _ in range(below(6))) for _ in range(5)]
    print(list(heapq.merge(*streams)))
    print(list(heapq.merge(*[s[::-1] for s in streams], reverse=True)))
    print(list(heapq.merge(*[sorted(s, key=make_key) for s in streams], key=make_key)))
    print(list(heapq.merge(*[sorted(s, key=make_key, reverse=True) for s in streams], key=make_key, reverse=True)))

print(heapq.nsmallest(5, ((i * 7919) % 10007 for i in range(10007))), heapq.nlargest(3, range(100000)))
print([x.name for x in heapq.nlargest(4, [Weighed(i % 3, str(i)) for i in range(5000)])])
print(list(heapq.merge()), list(heapq.merge([], [1])), next(heapq.merge([3], iter([1, 2]))))


class Meddler:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        if self.v == "clear":
            heap.clear()
        if self.v == "raise":
            raise ValueError("raised")
        return True

    def __repr__(self):
        return repr(self.v)


for v in ("clear", "raise"):
    for use in (heapq.heappush, heapq.heappushpop, heapq.heapreplace):
        heap = [Meddler(i) for i in range(4)]
        try:
            use(heap, Meddler(v))
            print(use.__name__, heap)
        except (RuntimeError, ValueError, IndexError) as e:
            print(use.__name__, type(e).__name__, e, heap)
heap = [1, 2]
try:
    heapq.heappush(heap, "x")
except TypeError as e:
    print(e, heap)


class Pairs(list):
    def insert(self, i, x):
        print("insert", i, x)
        super().insert(i, x)


for values in ([], [1], [1, 2, 2, 2, 3], [0.5, 1.5], ["a", "b", "b"], [(1, 2), (1, 3)], range(0, 50, 7), "aabbc", (1, 2)):
    for x in (0, 2, 1.5, "b", (1, 3)):
        try:
            print(bisect.bisect_left(values, x), bisect.bisect_right(values, x), end=" ")
        except TypeError as e:
            print(e)
    print()
ordered = Pairs()
for i in range(12):
    bisect.insort(ordered, below(5))
    bisect.insort_left(ordered, below(5) + 0.0, 0, len(ordered))
print(ordered)
words = []
for w in "the quick brown fox jumps over it".split():
    bisect.insort(words, w, key=len)
    bisect.insort_left(words, w.upper(), key=len)
print(words)


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


for f in (lambda: heapq.heappush((),1),
          lambda: heapq.heappop(()),
          lambda: heapq.heapify(5),
          lambda: heapq.heapreplace(1,2),
          lambda: heapq.heappushpop(1,2),
          lambda: heapq.heappush([]),
          lambda: heapq.heappop(),
          lambda: heapq.heappop([]),
          lambda: heapq.heapreplace([],1),
          lambda: heapq.heappush([1],'a'),
          lambda: heapq._heappop_max([]),
          lambda: heapq._heapify_max(5),
          lambda: heapq._heapreplace_max([],1),
          lambda: heapq.nsmallest(1,5),
          lambda: heapq.nlargest(0,[1]),
          lambda: heapq.nsmallest(-1,[1]),
          lambda: heapq.heappush(heap=[],item=1),
          lambda: bisect.bisect([1,2],'a'),
          lambda: bisect.bisect([1,2]),
          lambda: bisect.bisect_left([1,2],1,-1),
          lambda: bisect.bisect_left([1,2],1,0,5),
          lambda: bisect.bisect_left([1,2],5,0,5),
          lambda: bisect.bisect(5,1),
          lambda: bisect.bisect([1,2,2,3],2,hi=2),
          lambda: bisect.bisect('abc','b'),
          lambda: bisect.bisect_left(range(0,100,5),37),
          lambda: bisect.bisect([3,2,1],2,key=lambda v:-v),
          lambda: bisect.bisect_left([3,2,1],-2,key=lambda v:-v),
          lambda: bisect.bisect([1],1,0,None,5),
          lambda: bisect.bisect([1],1,q=5),
          lambda: bisect.bisect(a=[1],x=1,lo=0),
          lambda: bisect.bisect([1,2],1.5,'a'),
          lambda: bisect.insort((1,2),3),
          lambda: bisect.insort([1],2),
          lambda: bisect.bisect.__name__,
          lambda: bisect.bisect([1,2,3],2,hi=-1),
          lambda: bisect.bisect([1,2,3],2,hi=-2)):
    show(f)

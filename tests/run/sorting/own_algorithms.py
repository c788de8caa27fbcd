"""Counting sort, radix sort, shell sort, insertion with bisect, topological sort, quickselect."""


def counting(xs):
    counts = [0] * (max(xs, default=-1) + 1)
    for x in xs:
        counts[x] += 1
    return [v for v, c in enumerate(counts) for _ in range(c)]


def radix(xs, base=10):
    xs, place = list(xs), 1
    while xs and max(xs) >= place:
        buckets = [[] for _ in range(base)]
        for x in xs:
            buckets[x // place % base].append(x)
        xs = [x for b in buckets for x in b]
        place *= base
    return xs


def shell(xs):
    xs, gap = list(xs), len(xs) // 2
    while gap:
        for i in range(gap, len(xs)):
            x, j = xs[i], i
            while j >= gap and x < xs[j - gap]:
                xs[j] = xs[j - gap]
                j -= gap
            xs[j] = x
        gap //= 2
    return xs


def bisect(xs, x):
    low, high = 0, len(xs)
    while low < high:
        mid = (low + high) // 2
        if x < xs[mid]:
            high = mid
        else:
            low = mid + 1
    return low


def insertion(xs):
    out = []
    for x in xs:
        out.insert(bisect(out, x), x)
    return out


def select(xs, k):
    pivot = xs[len(xs) // 2]
    low, same, high = [x for x in xs if x < pivot], [x for x in xs if x == pivot], [x for x in xs if x > pivot]
    if k < len(low):
        return select(low, k)
    if k < len(low) + len(same):
        return pivot
    return select(high, k - len(low) - len(same))


def topological(graph):
    order, marks = [], {}

    def visit(node, path):
        if marks.get(node) == "done":
            return
        if node in path:
            raise ValueError("cycle " + " > ".join(path[path.index(node) :] + [node]))
        for other in sorted(graph.get(node, ())):
            visit(other, path + [node])
        marks[node] = "done"
        order.append(node)

    for node in sorted(graph):
        visit(node, [])
    return order


data = [170, 45, 75, 90, 2, 802, 24, 66, 2, 0]
print(counting(data) == radix(data) == shell(data) == insertion(data) == sorted(data), radix(data), counting([]), radix([]), radix([2 ** 70, 5, 2 ** 65]))
print(shell("shellsort"), insertion([2.5, 1, True, -3]), shell([(2, "a"), (1, "z"), (2, "A")]), [select(data, k) for k in range(len(data))] == sorted(data), select("median", 3))
print(topological({"shirt": ["tie", "belt"], "tie": ["jacket"], "belt": ["jacket"], "pants": ["shoes", "belt"]}))
try:
    topological({"a": ["b"], "b": ["c"], "c": ["a"]})
except ValueError as e:
    print(e)
for bad in ([1, -5], [1.5], ["a"]):
    try:
        counting(bad)
    except (TypeError, IndexError) as e:
        print(type(e).__name__, e)

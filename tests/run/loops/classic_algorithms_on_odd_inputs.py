"""Classic algorithms written plainly and run on usual and unusual inputs: searching, sorting, partitions, graphs, dynamic programming, simulations, string matching; with ints, floats, strings, tuples, empties and errors."""


def binary_search(items, x):
    low, high = 0, len(items) - 1
    while low <= high:
        middle = (low + high) // 2
        if items[middle] == x:
            return middle
        if items[middle] < x:
            low = middle + 1
        else:
            high = middle - 1
    return -low - 1


def quicksort(items):
    if len(items) <= 1:
        return items
    pivot, rest = items[0], items[1:]
    return quicksort([x for x in rest if x < pivot]) + [pivot] + quicksort([x for x in rest if not x < pivot])


def merge_sort(items):
    if len(items) < 2:
        return list(items)
    half = len(items) // 2
    a, b = merge_sort(items[:half]), merge_sort(items[half:])
    out, i, j = [], 0, 0
    while i < len(a) and j < len(b):
        if b[j] < a[i]:
            out.append(b[j])
            j += 1
        else:
            out.append(a[i])
            i += 1
    return out + a[i:] + b[j:]


def heap_sort(items):
    heap = list(items)

    def sift(root, end):
        while (child := 2 * root + 1) < end:
            if child + 1 < end and heap[child] < heap[child + 1]:
                child += 1
            if not heap[root] < heap[child]:
                return
            heap[root], heap[child] = heap[child], heap[root]
            root = child
    for i in range(len(heap) // 2 - 1, -1, -1):
        sift(i, len(heap))
    for end in range(len(heap) - 1, 0, -1):
        heap[0], heap[end] = heap[end], heap[0]
        sift(0, end)
    return heap


def partitions(n, most=None):
    if n == 0:
        yield []
        return
    for first in range(min(n, most or n), 0, -1):
        for rest in partitions(n - first, first):
            yield [first] + rest


def subsets(items):
    out = [[]]
    for x in items:
        out += [s + [x] for s in out]
    return out


def longest_common(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            table[i + 1][j + 1] = table[i][j] + 1 if x == y else max(table[i][j + 1], table[i + 1][j])
    out, i, j = [], len(a), len(b)
    while i and j:
        if a[i - 1] == b[j - 1]:
            out.append(a[i - 1])
            i, j = i - 1, j - 1
        elif table[i - 1][j] >= table[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return out[::-1]


def shortest(graph, start):
    distance, todo = {start: 0}, [(0, start)]
    while todo:
        todo.sort(key=lambda p: p[0], reverse=True)
        d, node = todo.pop()
        for other, weight in graph.get(node, {}).items():
            if other not in distance or d + weight < distance[other]:
                distance[other] = d + weight
                todo.append((d + weight, other))
    return distance


def topological(graph):
    order, state = [], {}

    def visit(n):
        if state.get(n) == 1:
            raise ValueError(f"cycle at {n}")
        if n not in state:
            state[n] = 1
            for m in graph.get(n, ()):
                visit(m)
            state[n] = 2
            order.append(n)
    for n in graph:
        visit(n)
    return order[::-1]


def change(coins, amount):
    ways = [1] + [0] * amount
    for c in coins:
        for a in range(c, amount + 1):
            ways[a] += ways[a - c]
    return ways[amount]


def find_all(text, pattern):
    fail, k = [0] * len(pattern), 0
    for i in range(1, len(pattern)):
        while k and pattern[i] != pattern[k]:
            k = fail[k - 1]
        k += pattern[i] == pattern[k]
        fail[i] = k
    hits, k = [], 0
    for i, c in enumerate(text):
        while k and c != pattern[k]:
            k = fail[k - 1]
        k += c == pattern[k]
        if k == len(pattern):
            hits.append(i - k + 1)
            k = fail[k - 1]
    return hits


def queens(n, row=0, columns=(), out=None):
    out = [] if out is None else out
    if row == n:
        out.append(columns)
    for c in range(n):
        if all(c != k and abs(c - k) != row - r for r, k in enumerate(columns)):
            queens(n, row + 1, columns + (c,), out)
    return out


def life(cells, rounds):
    for _ in range(rounds):
        near = {}
        for x, y in cells:
            for dx in (-1, 0, 1):
                for dy in (-1, 0, 1):
                    if dx or dy:
                        near[x + dx, y + dy] = near.get((x + dx, y + dy), 0) + 1
        cells = {p for p, n in near.items() if n == 3 or n == 2 and p in cells}
    return sorted(cells)


def flood(grid, x, y, new):
    old = grid[y][x]
    stack, painted = [(x, y)], 0
    while stack:
        x, y = stack.pop()
        if 0 <= y < len(grid) and 0 <= x < len(grid[y]) and grid[y][x] == old != new:
            grid[y][x] = new
            painted += 1
            stack += [(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)]
    return painted


inputs = ([3, 1, 2], [], [1], [2.5, 1, True, 2**70], list("hello"), [(1, "b"), (1, "a"), (0,)], [5] * 4, list(range(20, 0, -1)), [0.5, -0.0, 0, -1], [[2], [1, 5], []])
for data in inputs:
    s = sorted(data)
    print(quicksort(data) == s, merge_sort(data) == s, heap_sort(data) == s, [binary_search(s, x) for x in data][:3], heap_sort(data)[:2])
for bad in ([1, "a"], [None, 1], [1j, 2]):
    for f in (quicksort, merge_sort, heap_sort):
        try:
            f(bad)
        except TypeError as e:
            print(e)
print(binary_search([1, 3, 5], 4), binary_search([], 1), binary_search("acegi", "e"), binary_search([0.5, 1.5], 1.5), binary_search(range(0, 10**12, 7), 7 * 10**9))
print(list(partitions(5)), len(list(partitions(12))), subsets("ab"), len(subsets(range(8))), subsets([]))
print("".join(longest_common("programming", "gaming")), longest_common([1, 2.0, "x", True], [2, "x", 1]), longest_common("", "a"), longest_common((1, 2), (1.0, 2)))
print(shortest({"a": {"b": 1, "c": 4.5}, "b": {"c": 2, "d": 2**64}, "c": {"d": 1}}, "a"), shortest({}, 1), shortest({1: {2: 0.5, 3: True}, 2: {3: 0.25}}, 1))
print(topological({"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []}), topological({1: [2.0], 2: [3]}))
try:
    topological({"x": ["y"], "y": ["x"]})
except ValueError as e:
    print(e)
print(change([1, 5, 10, 25, 50], 100), change([2], 3), change([], 0), change([1, 2, 3], 300))
for text, pattern in (("abababa", "aba"), ("aaaa", "aa"), ("日本日本日", "日本日"), ([1, 2, 1, 2, 1], [1, 2, 1]), (b"abcabc", b"bc"), ("abc", "z"), ((1.0, True, 1), (1, 1))):
    print(find_all(text, pattern), end=" ")
print(len(queens(6)), queens(4), queens(3), life({(0, 1), (1, 1), (2, 1)}, 3), life({(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}, 4), life(set(), 2))
grid = [list("..#"), list(".#."), list("#..")]
print(flood(grid, 0, 0, "x"), ["".join(r) for r in grid], flood([[1, 1.0], [True, 2]], 0, 0, "n"), flood([[1]], 0, 0, 1))

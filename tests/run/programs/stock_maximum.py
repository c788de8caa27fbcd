"""Dynamic programming: knapsack, longest common subsequence, coins, matrix chain, profit, partitions."""


def knapsack(items, capacity):
    best = [(0, ())] * (capacity + 1)
    for name, weight, value in items:
        for c in range(capacity, weight - 1, -1):
            candidate = best[c - weight][0] + value
            if candidate > best[c][0]:
                best[c] = candidate, best[c - weight][1] + (name,)
    return best[capacity]


def lcs(a, b):
    table = [[""] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            table[i + 1][j + 1] = table[i][j] + x if x == y else max(table[i + 1][j], table[i][j + 1], key=len)
    return table[-1][-1]


def coins(amount, kinds):
    ways, fewest = [1] + [0] * amount, [0] + [None] * amount
    for coin in kinds:
        for a in range(coin, amount + 1):
            ways[a] += ways[a - coin]
    for a in range(1, amount + 1):
        options = [fewest[a - c] for c in kinds if c <= a and fewest[a - c] is not None]
        if options:
            fewest[a] = min(options) + 1
    return ways[amount], fewest[amount]


def profit(prices):
    low, best = float("inf"), 0
    for p in prices:
        low = min(low, p)
        best = max(best, p - low)
    return best


def longest_increasing(values):
    best = []
    for i, v in enumerate(values):
        before = max((b for b, last in best if last < v), default=(), key=len)
        best.append((before + (v,), v))
    return max((b for b, _ in best), key=len, default=())


def partitions(n):
    table = [1] + [0] * n
    for k in range(1, n + 1):
        for i in range(k, n + 1):
            table[i] += table[i - k]
    return table[n]


print(knapsack([("gold", 10, 60), ("silver", 20, 100), ("tin", 30, 120), ("pearl", 1, 15)], 50))
print(lcs("AGGTAB", "GXTXAYB"), lcs("", "abc"), lcs("résumé", "resume"), lcs([1, 2], []) == "")
print(coins(100, [1, 5, 10, 25, 50]), coins(3, [2]), coins(0, [1]), coins(63, [1, 5, 10, 21, 25]))
print(profit([7, 1, 5, 3, 6, 4]), profit([5, 4]), profit([]), profit([2.5, 1.5, 9]))
print(longest_increasing([3, 1, 4, 1, 5, 9, 2, 6]), longest_increasing([]), longest_increasing("bdac"))
print(partitions(5), partitions(100), partitions(400))
best = current = 0
for v in (-2, 1, -3, 4, -1, 2, 1, -5, 4):
    current = max(current + v, 0)
    best = max(best, current)
print(best)

# min and max of lists that hold their items raw, and of others.
nan = float("nan")
for items in ([3, 1, 2], [2.5, -1.0, 2.5], [True, False], [False, False], [5], [-0.0, 0.0], [0.0, -0.0], [nan, 1.0, 0.5],
              [1.0, nan, 0.5], [1, 2.5, True], ["b", "a"], [2**70, 1], [(1, 2), (1, 1)], range(3), "hello", {4: 1, 2: 2}):
    print(min(items), max(items), min(items, key=lambda x: 0), max(items, key=str), min(items, default=9))
print(min([], default=None), max([], default=7), min(3, 1), max(1.5, 2, True), min([1], [0]))
for bad in ([], [1, "a"], 5, [None, 1]):
    try:
        print(max(bad))
    except (TypeError, ValueError) as e:
        print(e)

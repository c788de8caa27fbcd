"""Frames of comprehensions and generator expressions, and of lambdas inside them."""
inverse = lambda x: 1 / x


def table(values):
    return {v: [inverse(w) for w in range(v, -1, -1)] for v in values}


print([inverse(x) for x in (1, 2)])
total = sum(len(row) for row in [table([2])])

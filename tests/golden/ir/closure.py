def counter(start):
    count = start

    def step(by=1):
        nonlocal count
        count += by
        return count

    return step, [count + k for k in range(3)], (count for _ in "ab")

"""An assertion with a message ends the program."""
# exits


def mean(values):
    assert len(values) > 0, "mean of nothing"
    return sum(values) / len(values)


print(mean([1, 2, 3]))
print(mean([]))

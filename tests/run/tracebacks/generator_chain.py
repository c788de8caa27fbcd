"""An error at the end of a chain of generators."""


def numbers(texts):
    for text in texts:
        yield int(text)


def halves(values):
    for v in values:
        yield 10 // v


def delegating(texts):
    count = yield from halves(numbers(texts))
    return count


print(list(delegating(["1", "2", "5"])))
for value in delegating(["1", "x"]):
    print(value)

"""Generator pipelines and recursive generators."""


def numbers(n):
    for i in range(n):
        yield i


def squares(source):
    for x in source:
        yield x * x


def odd(source):
    for x in source:
        if x % 2:
            yield x


class Tree:
    def __init__(self, value, left, right):
        self.value, self.left, self.right = value, left, right

    def walk(self):
        if self.left is not None:
            yield from self.left.walk()
        yield self.value
        if self.right is not None:
            yield from self.right.walk()


def make(low, high):
    if low >= high:
        return None
    middle = (low + high) // 2
    return Tree(middle, make(low, middle), make(middle + 1, high))


def main():
    total = 0
    for x in odd(squares(numbers(8000000))):
        total += x
    total += sum(x + 1 for x in numbers(6000000))
    tree = make(0, 100000)
    for _ in range(4):
        for value in tree.walk():
            total += value
    print(total)


if __name__ == "__main__":
    main()

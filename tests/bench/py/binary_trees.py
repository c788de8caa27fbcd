"""Many small objects, made and dropped."""


class Tree:
    def __init__(self, left, right):
        self.left = left
        self.right = right


def make(depth):
    if depth == 0:
        return Tree(None, None)
    return Tree(make(depth - 1), make(depth - 1))


def check(tree):
    if tree.left is None:
        return 1
    return 1 + check(tree.left) + check(tree.right)


def main():
    top = 16
    print("stretch", check(make(top + 1)))
    lasting = make(top)
    for depth in range(4, top + 1, 4):
        rounds = 1 << (top - depth + 4)
        total = 0
        for _ in range(rounds):
            total += check(make(depth))
        print(rounds, depth, total)
    print("lasting", check(lasting))


if __name__ == "__main__":
    main()

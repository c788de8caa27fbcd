"""Edit distances of many pairs of strings: indexing of str and lists."""


def distance(a, b):
    previous = list(range(len(b) + 1))
    for i in range(len(a)):
        current = [i + 1]
        ca = a[i]
        for j in range(len(b)):
            cost = 0 if ca == b[j] else 1
            current.append(min(previous[j + 1] + 1, current[j] + 1, previous[j] + cost))
        previous = current
    return previous[len(b)]


def make(seed, n):
    out = []
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) % 2147483648
        out.append("abcdefgh"[seed // 65536 % 8])
    return "".join(out)


def main():
    total = 0
    for i in range(70):
        total += distance(make(i, 400), make(i + 100, 350))
    print(total)


if __name__ == "__main__":
    main()

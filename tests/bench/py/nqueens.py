"""Queens by backtracking over lists of flags."""


def place(row, n, columns, rising, falling):
    if row == n:
        return 1
    found = 0
    for c in range(n):
        if not columns[c] and not rising[row + c] and not falling[row - c + n]:
            columns[c] = rising[row + c] = falling[row - c + n] = True
            found += place(row + 1, n, columns, rising, falling)
            columns[c] = rising[row + c] = falling[row - c + n] = False
    return found


def queens(n):
    return place(0, n, [False] * n, [False] * (2 * n), [False] * (2 * n + 1))


def main():
    print(queens(10), queens(13))


if __name__ == "__main__":
    main()

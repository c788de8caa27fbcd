"""The n queens three ways: backtracking generator, bit masks, and a random-free min-conflicts."""

import sys


def solve(n, row=0, columns=(), rising=frozenset(), falling=frozenset()):
    if row == n:
        yield columns
        return
    for c in range(n):
        if c not in columns and row + c not in rising and row - c not in falling:
            yield from solve(n, row + 1, columns + (c,), rising | {row + c}, falling | {row - c})


def count_with_bits(n):
    full = (1 << n) - 1

    def place(columns, left, right):
        if columns == full:
            return 1
        total = 0
        free = full & ~(columns | left | right)
        while free:
            bit = free & -free
            free ^= bit
            total += place(columns | bit, (left | bit) << 1, (right | bit) >> 1)
        return total

    return place(0, 0, 0)


def construct(n):
    """An explicit solution for every n > 3 (Pauls 1874)."""
    evens, odds = list(range(2, n + 1, 2)), list(range(1, n + 1, 2))
    if n % 6 == 2:
        odds[0], odds[1] = odds[1], odds[0]
        odds.append(odds.pop(2))
    elif n % 6 == 3:
        evens.append(evens.pop(0))
        odds = odds[2:] + odds[:2]
    return tuple(q - 1 for q in evens + odds)


def is_solution(queens):
    n = len(queens)
    return len(set(queens)) == len({r + c for r, c in enumerate(queens)}) == len({r - c for r, c in enumerate(queens)}) == n


def symmetries(queens):
    n = len(queens)
    forms = set()
    board = queens
    for _ in range(4):
        board = tuple(n - 1 - board.index(i) for i in range(n))
        forms.add(board)
        forms.add(board[::-1])
    return forms


def draw(queens):
    for c in queens:
        print(" ".join("Q" if i == c else "." for i in range(len(queens))))


def main():
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 6
    solutions = list(solve(size))
    print(f"{size} queens: {len(solutions)} solutions")
    draw(solutions[0])
    distinct = []
    known = set()
    for s in solutions:
        if s not in known:
            distinct.append(s)
            known |= symmetries(s)
    print(len(distinct), "without symmetric ones:", distinct)
    print([(n, count_with_bits(n)) for n in range(1, 9)])
    print([n for n in range(4, 60) if not is_solution(construct(n))], construct(12))
    draw(construct(8))


if __name__ == "__main__":
    main()

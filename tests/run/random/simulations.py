"""Monte Carlo programs with a fixed seed."""
from random import Random, choice, randint, seed


def birthday(rng, people, rounds=200):
    hits = 0
    for _ in range(rounds):
        seen = set()
        for _ in range(people):
            day = rng.randint(1, 365)
            if day in seen:
                hits += 1
                break
            seen.add(day)
    return hits / rounds


def monty(rng, switch, rounds=500):
    wins = 0
    for _ in range(rounds):
        car, pick = rng.randrange(3), rng.randrange(3)
        opened = next(d for d in range(3) if d != car and d != pick)
        if switch:
            pick = next(d for d in range(3) if d != pick and d != opened)
        wins += pick == car
    return wins


def password(rng, length):
    alphabet = "abcdefghijkmnopqrstuvwxyz23456789"
    return "".join(rng.choice(alphabet) for _ in range(length))


def shuffle(rng, items):
    items = list(items)
    for i in range(len(items) - 1, 0, -1):
        j = rng.randint(0, i)
        items[i], items[j] = items[j], items[i]
    return items


rng = Random(2024)
print([birthday(rng, n) for n in (5, 23, 50)], monty(rng, True), monty(rng, False))
print([password(rng, 8) for _ in range(3)], shuffle(rng, "python"), shuffle(rng, range(8)))
seed(99)
print([randint(1, 100) for _ in range(10)], "".join(choice("HT") for _ in range(30)))
walls = [[1] * 11 for _ in range(7)]


def dig(x, y):
    walls[y][x] = 0
    ways = [(2, 0), (-2, 0), (0, 2), (0, -2)]
    rng.shuffle(ways)
    for dx, dy in ways:
        if 0 < x + dx < 10 and 0 < y + dy < 6 and walls[y + dy][x + dx]:
            walls[y + dy // 2][x + dx // 2] = 0
            dig(x + dx, y + dy)


dig(1, 1)
print("\n".join("".join("# "[1 - c] for c in row) for row in walls))

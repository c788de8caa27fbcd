"""Loops of classic programs run on data whose kinds change between and within runs: a bank, a queue simulation, a matrix power, a word count, a linear generator, prime factors, and a bracket matcher."""
from collections import deque


def bank(operations):
    accounts, failures = {}, []
    for line_number, (kind, *args) in enumerate(operations, 1):
        try:
            if kind == "open":
                accounts[args[0]] = args[1] if len(args) > 1 else 0
            elif kind == "move":
                source, target, amount = args
                if accounts[source] < amount:
                    raise ValueError(f"{source} lacks {amount - accounts[source]}")
                accounts[source] -= amount
                accounts[target] += amount
            elif kind == "interest":
                for name in accounts:
                    accounts[name] += accounts[name] * args[0]
            else:
                continue
        except (KeyError, ValueError, TypeError) as e:
            failures.append((line_number, type(e).__name__, str(e)[:40]))
        else:
            if line_number > 8:
                break
    else:
        failures.append("all done")
    return accounts, failures


def queue(arrivals, service, limit):
    waiting, served, lost, clock = deque(), [], 0, 0
    busy_until = 0
    for name, at in arrivals:
        clock = max(clock, at)
        while waiting and busy_until <= clock:
            served.append((waiting.popleft(), busy_until))
            busy_until += service
        if len(waiting) >= limit:
            lost += 1
            continue
        waiting.append(name)
        if busy_until < clock:
            busy_until = clock
    while waiting:
        served.append((waiting.popleft(), busy_until))
        busy_until += service
    return served, lost, busy_until


def matrix_power(m, n):
    size = len(m)
    result = [[int(i == j) for j in range(size)] for i in range(size)]
    while n:
        if n & 1:
            result = [[sum(a * b for a, b in zip(row, column)) for column in zip(*m)] for row in result]
        m = [[sum(m[i][k] * m[k][j] for k in range(size)) for j in range(size)] for i in range(size)]
        n >>= 1
    return result


def words(text):
    counts, order = {}, []
    word = ""
    for c in text + " ":
        if c.isalpha() or c == "'":
            word += c.lower()
        elif word:
            if word not in counts:
                order.append(word)
            counts[word] = counts.get(word, 0) + 1
            word = ""
    return [(w, counts[w]) for w in order if counts[w] > 1]


def generator(seed, n, a=6364136223846793005, c=1442695040888963407, m=2 ** 64):
    out = []
    for _ in range(n):
        seed = (a * seed + c) % m
        out.append(seed >> 60 if isinstance(seed, int) else seed)
    return out, seed


def factors(n):
    out, p = [], 2
    while p * p <= n:
        while n % p == 0:
            out.append(p)
            n //= p
        p += 1 if p == 2 else 2
    if n > 1:
        out.append(n)
    return out


def brackets(text):
    pairs = dict(zip(")]}", "([{"))
    stack = []
    for i, c in enumerate(text):
        if c in "([{":
            stack.append((c, i))
        elif c in pairs:
            if not stack or stack[-1][0] != pairs[c]:
                return False, i
            stack.pop()
    return not stack, stack and stack[-1][1]


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


print(bank([("open", "a", 100), ("open", "b"), ("move", "a", "b", 30), ("move", "b", "a", 500), ("skip",), ("move", "a", "zz", 1), ("interest", 0.1), ("move", "a", "b"), ("open", "c", 2 ** 63), ("open", "never")]))
print(bank([("open", "t", "text"), ("open", "n", 5), ("move", "t", "n", 1), ("interest", 2), ("move", "n", "n", 2 ** 70), ("open",)]))
print(queue([("a", 0), ("b", 1), ("c", 1), ("d", 2), ("e", 9)], 3, 2), queue([(1, 0.5), (2, 0.5)], 0.25, 5), queue([], 1, 1), attempt(queue, [("a", "x")], 1, 1))
print(matrix_power([[1, 1], [1, 0]], 90)[0][1], matrix_power([[1, 1], [1, 0]], 200)[0][1], matrix_power([[0.5, 0.5], [0.25, 0.75]], 3), matrix_power([[1, 2.0], [0, 1j]], 2), matrix_power([[2]], 70), attempt(matrix_power, [[1, "a"], [2, 3]], 2), matrix_power([], 5))
print(words("The cat's hat: the CAT's, a hat; it's Über über"), words(""), generator(1, 5), generator(1, 3, m=2 ** 32), generator(0.5, 2, a=2, c=1, m=8), generator(True, 2, 1, 1, 3))
print([factors(n) for n in (1, 2, 97, 360, 2 ** 31 - 1, 2 ** 40 * 3, 600851475143)], factors(10.0 * 3), attempt(factors, "12"))
print([brackets(t) for t in ("", "()", "([)]", "{[()]}x", "((", ")", "a(b]c")], brackets(["(", ")"]), brackets("([{" * 50 + "}])" * 50))
data = [5, 3.5, "x", None, [1], 2 ** 70, True]
i = total = 0
while i < len(data):
    item = data[i]
    i += 1
    if isinstance(item, str):
        data.extend([1, 2])
        continue
    if item is None:
        del data[i]
        continue
    if isinstance(item, list):
        break
    total += item
else:
    total = "no break"
print(total, i, data)
for n in (3, 2.5, 2 ** 64):
    for step in (1, 0.5, True):
        x, rounds = n, 0
        while x > 0 and rounds < 4:
            x -= step
            rounds += 1
        print(x, rounds, end="; ")
print()

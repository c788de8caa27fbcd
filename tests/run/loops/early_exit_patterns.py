"""Finding, skipping, retrying and nested search with flags, else and return."""


def find_pair(numbers, target):
    for i, a in enumerate(numbers):
        for b in numbers[i + 1 :]:
            if a + b == target:
                return a, b
    return None


def first_duplicate(items):
    seen = set()
    for item in items:
        if item in seen:
            return item
        seen.add(item)


def retry(action, times):
    for attempt in range(1, times + 1):
        try:
            return attempt, action(attempt)
        except ValueError as e:
            error = e
    else:
        return "gave up", str(error) if False else times


def skip_comments(lines):
    inside = False
    for line in lines:
        if line.startswith("/*"):
            inside = True
        if inside:
            if line.endswith("*/"):
                inside = False
            continue
        if not line or line[0] == "#":
            continue
        yield line


def parse_pairs(text):
    i, out = 0, []
    while i < len(text):
        j = i
        while j < len(text) and text[j].isalpha():
            j += 1
        k = j
        while k < len(text) and text[k].isdigit():
            k += 1
        if k == i:
            i += 1
            continue
        out.append((text[i:j], int(text[j:k] or 0)))
        i = k
    return out


def only_odd_failures(n):
    if n % 2:
        raise ValueError(f"odd {n}")
    return n * n


print(find_pair([3, 9, 4, 7], 11), find_pair([1, 2], 9), find_pair([0.5, 1.5], 2), first_duplicate("hello"), first_duplicate([1, 2]), first_duplicate([1, 1.0]))
print(retry(only_odd_failures, 1), retry(only_odd_failures, 3), retry(lambda a: 1 // (a - 1) if a > 1 else int("x"), 2))
print(list(skip_comments(["a", "# no", "/* x", "y", "z */", "", "b", "/* one */", "c"])), parse_pairs("ab12c-3 d??e4"), parse_pairs(""))
matrix = [[1, 2], [3, 0], [5, 6]]
for r, row in enumerate(matrix):
    for c, v in enumerate(row):
        if v == 0:
            break
    else:
        continue
    print("zero at", r, c)
    break
else:
    print("no zero")
n, steps = 97, []
while True:
    steps.append(n)
    if n == 1 or len(steps) > 8:
        break
    n = n // 2 if n % 2 == 0 else n * 3 + 1
print(steps)
total = 0
for chunk in ("1 2", "x 4", "5"):
    for word in chunk.split():
        if not word.isdigit():
            print("bad chunk:", chunk)
            break
        total += int(word)
print(total)

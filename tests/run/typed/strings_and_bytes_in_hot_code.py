"""Text processing in typed loops with one-byte, two-byte and four-byte strings, bytes and bytearrays in turn; indexes out of range, slices, joins, comparisons, dict counting."""


def count_vowels(s):
    n = 0
    for c in s:
        if c in "aeiouäöü日":
            n += 1
    return n


def reverse(s):
    out = s[:0]
    for i in range(len(s) - 1, -1, -1):
        out += s[i : i + 1]
    return out


def is_palindrome(s):
    i, j = 0, len(s) - 1
    while i < j:
        if s[i] != s[j]:
            return False
        i += 1
        j -= 1
    return True


def caesar(s, k):
    out = []
    for c in s:
        o = ord(c) if isinstance(c, str) else c
        if 97 <= o <= 122:
            o = (o - 97 + k) % 26 + 97
        out.append(chr(o))
    return "".join(out)


def histogram(s):
    counts = {}
    for c in s:
        counts[c] = counts.get(c, 0) + 1
    return sorted(counts.items(), key=lambda p: (-p[1], str(p[0])))


def run_lengths(s):
    out = []
    for c in s:
        if out and out[-1][0] == c:
            out[-1][1] += 1
        else:
            out.append([c, 1])
    return out


def distance(a, b):
    row = list(range(len(b) + 1))
    for i in range(len(a)):
        previous = row
        row = [i + 1]
        for j in range(len(b)):
            cost = 0 if a[i] == b[j] else 1
            row.append(min(row[j] + 1, previous[j + 1] + 1, previous[j] + cost))
    return row[-1]


def common_prefix(words):
    if not words:
        return None
    first = words[0]
    for i in range(len(first)):
        for w in words:
            if i >= len(w) or w[i] != first[i]:
                return first[:i]
    return first


def checksum(data):
    a, b = 1, 0
    for x in data:
        a = (a + (x if isinstance(x, int) else ord(x))) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def pick(s, indexes):
    out = []
    for i in indexes:
        try:
            out.append(s[i])
        except (IndexError, TypeError) as e:
            out.append(type(e).__name__)
    return out


def build(n, piece):
    s = piece * 0
    for i in range(n):
        s += piece
        if i % 3 == 2:
            s = s[1:]
    return s


def split_numbers(text):
    numbers, word = [], ""
    for c in text + " ":
        if c.isdigit():
            word += c
        elif word:
            numbers.append(int(word))
            word = ""
    return numbers, sum(numbers)


def compare(words):
    smallest = largest = words[0]
    for w in words:
        if w < smallest:
            smallest = w
        elif w > largest:
            largest = w
    return smallest, largest


texts = ["", "a", "level", "hello world", "äöü ß", "日本語日", "a😀b😀a", "\x00\x7f\x80", "ab" * 20]
for s in texts:
    print(count_vowels(s), repr(reverse(s)), is_palindrome(s), repr(caesar(s, 3)), histogram(s)[:2], run_lengths(s)[:2], checksum(s))
for b in (b"", b"hello", bytearray(b"abba"), bytes(range(250, 256)), memoryview(b"xyx")):
    print(repr(bytes(reverse(bytes(b)))), is_palindrome(b), repr(caesar(b, 1)), histogram(b)[:2], run_lengths(b)[:2], checksum(b), pick(b, [0, -1, 99]))
print(distance("kitten", "sitting"), distance("日本語", "日本"), distance(b"abc", b"abd"), distance([1, 2, 3], (1, 3)), distance("", "abc"))
print(common_prefix(["flower", "flow", "flight"]), common_prefix(["日本語", "日本"]), common_prefix([[1, 2], [1, 3]]), common_prefix([]), common_prefix([b"ab", b"ac"]))
for s in ("abc", "é日😀", b"abc", [1, "b"], (0.5,), {0: "zero", -1: "minus"}, range(5)):
    print(pick(s, [0, 1, -1, 5, -7, True, 2**70]) if not isinstance(s, dict) else [s.get(i) for i in (0, -1)], end=" ")
print()
print(build(7, "ab"), build(7, "é日"), build(4, b"xy"), build(4, [1]), build(3, (1, "b")), build(5, bytearray(b"q")))
print(split_numbers("a12b 003,٣٤ 5"), split_numbers(""), split_numbers("9" * 20))
print(compare(["b", "a", "c"]), compare(["é", "z", "日"]), compare([b"b", b"a"]), compare(["a", "aa", ""]), compare([3, 1.5, 2]))
try:
    compare(["a", b"b"])
except TypeError as e:
    print(e)
total = ""
for part in ("ascii", "é", 5, None):
    try:
        total += part
    except TypeError as e:
        total += str(e)[:20]
print(total)
words = "the cat the dog the end".split()
index = {}
for i, w in enumerate(words):
    index.setdefault(w, []).append(i)
print(index, {w: len(v) for w, v in index.items() if len(v) > 1}, " ".join(f"{w}:{i}" for i, w in enumerate(sorted(set(words)))))
line = "k1=v1;k2=v2;;k3"
print(dict(p.split("=", 1) if "=" in p else (p, None) for p in line.split(";") if p), [c for c in line if not c.isalnum()], line.translate({ord(";"): "\n"}).count("\n"))
grid = ["#..#", ".##.", "é..#"]
print(["".join(row[i] for row in grid) for i in range(len(grid[0]))], sum(row.count("#") for row in grid), max(grid), [g.index("#") if "#" in g else -1 for g in grid])

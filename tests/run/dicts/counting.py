"""Counting, grouping and inverting."""

text = "it was the best of times it was the worst of times it was the age of wisdom"
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
print(counts)
for word, n in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:5]:
    print(f"{word:8}{n:3} {'*' * n}")
lengths = {}
for word in counts:
    lengths.setdefault(len(word), []).append(word)
print(lengths, {k: sorted(v) for k, v in sorted(lengths.items())})
inverse = {}
for word, n in counts.items():
    inverse.setdefault(n, set()).add(word)
print({n: sorted(words) for n, words in inverse.items()})
first = {}
for i, word in enumerate(text.split()):
    if word not in first:
        first[word] = i
print(first)
letters = {}
for c in text:
    try:
        letters[c] += 1
    except KeyError:
        letters[c] = 1
print(sorted(letters.items()))
pairs = {}
words = text.split()
for pair in zip(words, words[1:]):
    pairs[pair] = pairs.get(pair, 0) + 1
print([p for p, n in pairs.items() if n > 2])
squares = {}
for i in range(1000):
    squares[i * i % 97] = squares.get(i * i % 97, 0) + 1
print(len(squares), sum(squares.values()), sorted(squares)[:10], squares[0])
memo = {}


def ways(n):
    if n <= 1:
        return 1
    if n not in memo:
        memo[n] = ways(n - 1) + ways(n - 2)
    return memo[n]


print(ways(80), len(memo))

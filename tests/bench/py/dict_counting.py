"""Counting words and numbers in dicts."""


def make_words(n):
    words = []
    seed = 42
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) % 2147483648
        words.append("word" + str(seed // 65536 % 5000))
    return words


def count(items):
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return counts


def count_numbers(n):
    counts = {}
    seed = 7
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) % 2147483648
        key = seed // 65536 % 30000
        if key in counts:
            counts[key] += 1
        else:
            counts[key] = 1
    return counts


def main():
    words = make_words(400000)
    for _ in range(8):
        counts = count(words)
    best = ""
    for word in counts:
        if best == "" or counts[word] > counts[best] or counts[word] == counts[best] and word < best:
            best = word
    numbers = count_numbers(3000000)
    print(len(counts), best, counts[best], len(numbers), max(numbers.values()))


if __name__ == "__main__":
    main()

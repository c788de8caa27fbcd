"""Word frequencies of the text on standard input, with a bar chart and a few statistics."""

import sys

STOP_WORDS = {"the", "and", "a", "of", "to", "in", "it", "was", "i", "he", "that", "as", "his", "had", "with", "on"}


def words_of(line):
    word = ""
    for char in line:
        if char.isalpha() or char == "'" and word:
            word += char.lower()
        elif word:
            yield word.rstrip("'")
            word = ""
    if word:
        yield word.rstrip("'")


def count_words(source):
    counts, lines, first_line = {}, 0, {}
    for number, line in enumerate(source, 1):
        lines += 1
        for word in words_of(line):
            counts[word] = counts.get(word, 0) + 1
            first_line.setdefault(word, number)
    return counts, lines, first_line


def chart(counts, limit, width=40):
    top = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:limit]
    if not top:
        print("no words")
        return
    longest = max(len(word) for word, _ in top)
    most = top[0][1]
    for word, n in top:
        bar = "#" * max(1, n * width // most)
        print(f"{word:>{longest}} {n:3d} {bar}")


def main():
    limit = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    counts, lines, first_line = count_words(sys.stdin)
    total = sum(counts.values())
    print(f"{lines} lines, {total} words, {len(counts)} different")
    chart(counts, limit)
    print("without stop words:")
    chart({w: n for w, n in counts.items() if w not in STOP_WORDS}, limit)
    lengths = {}
    for word, n in counts.items():
        lengths[len(word)] = lengths.get(len(word), 0) + n
    print("by length:", ", ".join(f"{length}: {n}" for length, n in sorted(lengths.items())))
    if total:
        print(f"mean length {sum(length * n for length, n in lengths.items()) / total:.3f}")
    once = sorted(w for w, n in counts.items() if n == 1)
    print(len(once), "words once, last new ones:", sorted(first_line, key=lambda w: (-first_line[w], w))[:5])


if __name__ == "__main__":
    main()

"""A spelling corrector after Peter Norvig's essay, with its own small corpus."""

import sys

CORPUS = """
The quick brown fox jumps over the lazy dog. A spelling corrector looks for the most likely
spelling correction of a word. There is no way to know for sure which correction is right, so
probabilities are used. We choose the correction that is most likely to be the intended word.
The language model says how likely a word is to appear in English text: the word the occurs
about seven percent of the time. The error model says how likely it is that the author typed
the wrong word when the right word was intended. Deleting a letter, transposing two letters,
replacing a letter and inserting a letter are the simple edits. It seems that people are bad
at spelling something when they are in a hurry, because something always goes wrong. It is
better to receive a correction than to believe that the spelling was correct all the time.
"""

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def words(text):
    result, current = [], []
    for char in text.lower():
        if "a" <= char <= "z":
            current.append(char)
        elif current:
            result.append("".join(current))
            current = []
    if current:
        result.append("".join(current))
    return result


class Corrector:
    def __init__(self, corpus):
        self.counts = {}
        for word in words(corpus):
            self.counts[word] = self.counts.get(word, 0) + 1
        self.total = sum(self.counts.values())

    def probability(self, word):
        return self.counts.get(word, 0) / self.total

    def known(self, candidates):
        return {word for word in candidates if word in self.counts}

    def candidates(self, word):
        return self.known([word]) or self.known(edits1(word)) or self.known(edits2(word)) or {word}

    def correct(self, word):
        return max(sorted(self.candidates(word)), key=self.probability)


def edits1(word):
    splits = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    deletes = [left + right[1:] for left, right in splits if right]
    transposes = [left + right[1] + right[0] + right[2:] for left, right in splits if len(right) > 1]
    replaces = [left + c + right[1:] for left, right in splits if right for c in LETTERS]
    inserts = [left + c + right for left, right in splits for c in LETTERS]
    return set(deletes + transposes + replaces + inserts)


def edits2(word):
    return (e2 for e1 in edits1(word) for e2 in edits1(e1))


def main():
    corrector = Corrector(CORPUS)
    print(f"{corrector.total} words, {len(corrector.counts)} different")
    common = sorted(corrector.counts.items(), key=lambda item: (-item[1], item[0]))
    print(", ".join(f"{word} {count}" for word, count in common[:6]))
    wrong = sys.argv[1:] or ["speling", "somthing", "corect", "wrod", "likly", "recieve", "the", "qick", "beleive", "zzzzz"]
    for word in wrong:
        best = corrector.correct(word)
        print(f"{word:10} -> {best:10} {corrector.probability(best):.5f} {sorted(corrector.candidates(word))}")
    print(len(edits1("word")), len(set(edits2("word"))))


if __name__ == "__main__":
    main()

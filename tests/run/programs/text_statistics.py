"""Sentences, syllables, readability and a word ladder."""

TEXT = """The rain in Spain stays mainly in the plain. Is that so? I do not believe it!
A python sheds its skin several times a year; the coachwhip is quicker than most people."""


def sentences(text):
    out, current = [], ""
    for c in text.replace("\n", " "):
        current += c
        if c in ".!?":
            out.append(current.strip())
            current = ""
    return out


def syllables(word):
    count, previous = 0, False
    for c in word.lower():
        vowel = c in "aeiouy"
        if vowel and not previous:
            count += 1
        previous = vowel
    if word.endswith("e") and count > 1 and not word.endswith("le"):
        count -= 1
    return max(count, 1)


def clean(text):
    return [w for w in ("".join(c for c in word if c.isalpha()) for word in text.split()) if w]


words = clean(TEXT)
print(len(sentences(TEXT)), len(words), [len(s.split()) for s in sentences(TEXT)])
print({w: syllables(w) for w in sorted(set(words), key=str.lower)[:12]})
score = 206.835 - 1.015 * len(words) / len(sentences(TEXT)) - 84.6 * sum(map(syllables, words)) / len(words)
print(f"{score:.4f}", max(words, key=len), sorted(set(map(len, words))))
DICTIONARY = "cat cot cog dog dot cut but bat bag big dig hat hot hog".split()


def ladder(start, goal):
    queue, seen = [[start]], {start}
    while queue:
        path = queue.pop(0)
        if path[-1] == goal:
            return path
        for word in DICTIONARY:
            if word not in seen and sum(a != b for a, b in zip(word, path[-1])) == 1:
                seen.add(word)
                queue.append(path + [word])


print(ladder("cat", "dog"), ladder("bag", "hog"), ladder("cat", "xyz"), len({tuple(sorted(w)) for w in DICTIONARY}))


def soundex(name):
    codes = {c: str(d) for d, group in enumerate(["bfpv", "cgjkqsxz", "dt", "l", "mn", "r"], 1) for c in group}
    out, last = name[0].upper(), codes.get(name[0].lower())
    for c in name[1:].lower():
        code = codes.get(c)
        if code and code != last:
            out += code
        if c not in "hw":
            last = code
    return (out + "000")[:4]


print([(n, soundex(n)) for n in ("Robert", "Rupert", "Ashcraft", "Tymczak", "Pfister", "Lee")])

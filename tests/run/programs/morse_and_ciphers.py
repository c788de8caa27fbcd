"""Morse code, Vigenère, rail fence and a substitution alphabet."""

MORSE = dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --.. ----- .---- ..--- ...-- ....- ..... -.... --... ---.. ----.".split()))
LETTERS = {code: letter for letter, code in MORSE.items()}


def to_morse(text):
    return " / ".join(" ".join(MORSE.get(c, "?") for c in word) for word in text.upper().split())


def from_morse(code):
    return " ".join("".join(LETTERS.get(c, "#") for c in word.split()) for word in code.split(" / "))


def vigenere(text, key, sign=1):
    out, i = [], 0
    for c in text:
        if c.isascii() and c.isalpha():
            base = ord("A") if c.isupper() else ord("a")
            shift = ord(key[i % len(key)].lower()) - ord("a")
            out.append(chr((ord(c) - base + sign * shift) % 26 + base))
            i += 1
        else:
            out.append(c)
    return "".join(out)


def rail_order(n, rails):
    pattern = list(range(rails)) + list(range(rails - 2, 0, -1))
    return sorted(range(n), key=lambda i: (pattern[i % len(pattern)], i))


def rail_encode(text, rails):
    return "".join(text[i] for i in rail_order(len(text), rails))


def rail_decode(text, rails):
    out = [""] * len(text)
    for c, i in zip(text, rail_order(len(text), rails)):
        out[i] = c
    return "".join(out)


message = "Attack at dawn, 6 ships"
print(to_morse(message), from_morse(to_morse(message)), from_morse("... --- ... / xx"))
secret = vigenere(message, "Lemon")
print(secret, vigenere(secret, "lemon", -1) == message)
for rails in (2, 3, 5):
    coded = rail_encode(message, rails)
    print(rails, coded, rail_decode(coded, rails) == message)
key = "".join(dict.fromkeys("coachwhip" + "abcdefghijklmnopqrstuvwxyz"))
table = str.maketrans("abcdefghijklmnopqrstuvwxyz", key)
print(key, "the quick brown fox".translate(table), len(key))
counts = sorted(((secret.lower().count(c), c) for c in set(secret.lower()) if c.isalpha()), key=lambda p: (-p[0], p[1]))
print(counts[:5], sum(n * (n - 1) for n, _ in counts))

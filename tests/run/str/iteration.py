"""Walking over characters; ord, chr; building strings."""

for index, char in enumerate("héllo 日本 😀"):
    print(index, char, ord(char), hex(ord(char)), len(char.encode()))
print(list("abc"), tuple("xy"), set("aab") == {"a", "b"}, sorted("hello"), "".join(reversed("abc")), "".join(sorted("banana")))
print([chr(c) for c in range(97, 107)], chr(0x1F600), chr(0), repr(chr(0x10FFFF)))
for value in (-1, 0x110000, "a", 1.5):
    try:
        chr(value)
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
for value in ("", "ab", 5, None):
    try:
        ord(value)
    except TypeError as e:
        print(e)
counts = {}
for c in "mississippi":
    counts[c] = counts.get(c, 0) + 1
print(counts, max(counts, key=counts.get))
text = ""
for i in range(26):
    text += chr(ord("a") + i)
    if i % 5 == 4:
        text += "-"
print(text)


def caesar(text, shift):
    out = []
    for c in text:
        if "a" <= c <= "z":
            c = chr((ord(c) - ord("a") + shift) % 26 + ord("a"))
        elif "A" <= c <= "Z":
            c = chr((ord(c) - ord("A") + shift) % 26 + ord("A"))
        out.append(c)
    return "".join(out)


print(caesar("Hello, World!", 3), caesar(caesar("Hello, World!", 3), -3))
big = ""
for i in range(20000):
    big += "ab"[i & 1]
print(len(big), big[:6], big[-3:], hash(big) == hash("ab" * 10000))

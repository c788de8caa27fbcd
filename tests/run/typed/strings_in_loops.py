"""Text built, compared and taken apart in compiled loops, with widths that change."""


def caesar(text, k):
    out = ""
    for c in text:
        if "a" <= c <= "z":
            c = chr((ord(c) - 97 + k) % 26 + 97)
        elif c.isupper() and c.isascii():
            c = chr((ord(c) - 65 + k) % 26 + 65)
        out += c
    return out


def runs(text):
    out, i = [], 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        out.append(text[i] + str(j - i))
        i = j
    return "".join(out)


def count_words(text):
    counts = {}
    for word in text.split():
        word = word.strip(".,!?").lower()
        counts[word] = counts.get(word, 0) + 1
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def longest_palindrome(s):
    best = ""
    for i in range(len(s)):
        for left, right in ((i, i), (i, i + 1)):
            while left >= 0 and right < len(s) and s[left] == s[right]:
                left -= 1
                right += 1
            if right - left - 1 > len(best):
                best = s[left + 1 : right]
    return best


print(caesar("Hello, Wörld 日本!", 3), caesar(caesar("xyz ABC", 5), -5), runs("aaabccd"), runs(""), runs("ééé日"), count_words("The cat. The dog, the CAT! été Été"), longest_palindrome("forgeeksskeegfor"), longest_palindrome("abc"), longest_palindrome("日本日"))


def reverse_words(s):
    words = []
    word = ""
    for c in s + " ":
        if c == " ":
            if word:
                words.insert(0, word)
            word = ""
        else:
            word = word + c
    return " ".join(words)


def is_rotation(a, b):
    return len(a) == len(b) and b in a + a


def to_base(n, base):
    digits = ""
    while n:
        n, d = divmod(n, base)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[d] + digits
    return digits or "0"


print(reverse_words("  one two  three "), is_rotation("abcd", "cdab"), is_rotation("abc", "acb"), [to_base(n, b) for n in (0, 255, 10**20) for b in (2, 16, 36)], "".join(sorted(set("mississippi"))), max("banana", key="banana".count))

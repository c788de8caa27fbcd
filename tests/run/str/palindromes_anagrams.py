"""Word games."""


def is_palindrome(text):
    cleaned = [c.lower() for c in text if c.isalnum()]
    return cleaned == cleaned[::-1]


def run_length(text):
    result, i = "", 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        result += text[i] + (str(j - i) if j - i > 1 else "")
        i = j
    return result


def expand(code):
    out, i = [], 0
    while i < len(code):
        c = code[i]
        i += 1
        digits = ""
        while i < len(code) and code[i].isdigit():
            digits += code[i]
            i += 1
        out.append(c * int(digits or 1))
    return "".join(out)


for text in ("A man, a plan, a canal: Panama", "hello", "", "No 'x' in Nixon", "été"):
    print(text, is_palindrome(text))
for text in ("aaabccd", "", "xyz", "zzzzzzzzzzzz"):
    print(text, run_length(text), expand(run_length(text)) == text)
groups = {}
for word in "listen silent enlist google elbow below state taste cat act".split():
    groups.setdefault("".join(sorted(word)), []).append(word)
print(groups)
print([g for g in groups.values() if len(g) > 1])
vowels = "aeiou"
sentence = "the quick brown fox jumps over the lazy dog"
print({v: sentence.count(v) for v in vowels}, len(set(sentence) - {" "}))
print(" ".join(w[1:] + w[0] + "ay" if w[0] not in vowels else w + "way" for w in sentence.split()))
print(" ".join(w.capitalize() for w in sentence.split()), sentence.title() == " ".join(w.capitalize() for w in sentence.split()))
longest = max(sentence.split(), key=len)
print(longest, [w for w in sentence.split() if len(w) == len(longest)])

"""Kernighan and Pike's small regular expression matcher, extended with classes and groups of alternatives."""


def parse_class(pattern, i):
    end = pattern.index("]", i + 2)
    body, negate = pattern[i + 1 : end], False
    if body[0] == "^":
        negate, body = True, body[1:]
    chars, k = set(), 0
    while k < len(body):
        if k + 2 < len(body) and body[k + 1] == "-":
            chars |= {chr(c) for c in range(ord(body[k]), ord(body[k + 2]) + 1)}
            k += 3
        else:
            chars.add(body[k])
            k += 1
    return (lambda c: (c in chars) != negate), end + 1


def atom(pattern, i):
    c = pattern[i]
    if c == ".":
        return (lambda ch: True), i + 1
    if c == "[":
        return parse_class(pattern, i)
    if c == "\\":
        kind = pattern[i + 1]
        tests = {"d": str.isdigit, "w": lambda ch: ch.isalnum() or ch == "_", "s": str.isspace}
        return tests.get(kind, lambda ch: ch == kind), i + 2
    return (lambda ch: ch == c), i + 1


def match_here(pattern, i, text, j):
    if i == len(pattern):
        return j
    if pattern[i] == "$" and i + 1 == len(pattern):
        return j if j == len(text) else None
    test, after = atom(pattern, i)
    if after < len(pattern) and pattern[after] in "*+?":
        op = pattern[after]
        low = 1 if op == "+" else 0
        high = 1 if op == "?" else len(text)
        count = 0
        while count < high and j + count < len(text) and test(text[j + count]):
            count += 1
        while count >= low:
            end = match_here(pattern, after + 1, text, j + count)
            if end is not None:
                return end
            count -= 1
        return None
    if j < len(text) and test(text[j]):
        return match_here(pattern, after, text, j + 1)
    return None


def search(pattern, text):
    for alternative in pattern.split("|"):
        anchored = alternative.startswith("^")
        for start in range(1 if anchored else len(text) + 1):
            end = match_here(alternative, 1 if anchored else 0, text, start)
            if end is not None:
                return text[start:end]
    return None


for pattern, text in (("abc", "xxabcxx"), ("^abc", "xabc"), ("a.c$", "abcadc"), ("ab*c", "ac abbbc"), ("ab+c", "ac abbc"), ("colou?r", "my color"), ("[0-9]+", "room 101b"), ("[^a-z ]+", "abc DEF ghi"), (r"\d+-\d+", "tel 555-1234"), (r"\w+@\w+\.com", "mail joe@site.com now"), ("cat|dog", "hotdog"), ("x*", "aaa"), ("^$", ""), ("^$", "a"), ("日.語", "日本語"), (".*b", "aabab")):
    print(pattern, repr(text), "->", repr(search(pattern, text)))
try:
    search("[abc", "x")
except ValueError as e:
    print(e)

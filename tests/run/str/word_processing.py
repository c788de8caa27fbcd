"""Text processing with loops: counting, wrapping, justifying, diffing, comparing versions."""


def wrap(text, width):
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return lines + [line] if line else lines


def title_case(text, small=("a", "an", "the", "of", "and", "in")):
    words = text.lower().split()
    return " ".join(w if i and w in small else w[:1].upper() + w[1:] for i, w in enumerate(words))


def camel_to_snake(name):
    return "".join("_" + c.lower() if c.isupper() else c for c in name).lstrip("_")


def snake_to_camel(name):
    first, *rest = name.split("_")
    return first + "".join(w.capitalize() for w in rest)


def common_prefix(words):
    prefix = words[0] if words else ""
    for w in words:
        while not w.startswith(prefix):
            prefix = prefix[:-1]
    return prefix


def version_key(v):
    return [int(p) if p.isdigit() else p for p in v.replace("-", ".").split(".")]


def diff(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) - 1, -1, -1):
        for j in range(len(b) - 1, -1, -1):
            table[i][j] = table[i + 1][j + 1] + 1 if a[i] == b[j] else max(table[i + 1][j], table[i][j + 1])
    i = j = 0
    out = []
    while i < len(a) or j < len(b):
        if i < len(a) and j < len(b) and a[i] == b[j]:
            out.append(" " + a[i])
            i, j = i + 1, j + 1
        elif j < len(b) and (i == len(a) or table[i][j + 1] > table[i + 1][j]):
            out.append("+" + b[j])
            j += 1
        else:
            out.append("-" + a[i])
            i += 1
    return out


text = "The quick brown fox jumps over the extraordinarily lazy dog and runs away"
for width in (10, 20, 100):
    print(wrap(text, width))
print(title_case("the lord OF the rings in an age"), [camel_to_snake(n) for n in ("camelCaseName", "HTTPServer", "x")], [snake_to_camel(n) for n in ("snake_case_name", "x", "_private")])
print(repr(common_prefix(["flower", "flow", "flight"])), repr(common_prefix(["a", "b"])), repr(common_prefix([])), sorted(["1.10", "1.9", "1.2.3", "2.0"], key=version_key))
print(diff("abcdef", "abxdf"), diff("one two three".split(), "one three four".split()), diff("", "x"))
print(" ".join(w[::-1] for w in text.split()[:4]), "".join(c for i, c in enumerate(text) if i % 5 == 0), text.count("the"), text.lower().count("the"), sum(c in "aeiou" for c in text))

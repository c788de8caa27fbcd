"""Wrapping and justifying text: greedy, balanced (dynamic programming), full justification and columns."""

TEXT = """A compiler translates a program from one language into another. Most compilers translate
source code into machine code, but some translate from one high-level language to another; such
programs are called transpilers, source-to-source compilers, or simply compilers, depending on whom
one asks.

Good typesetting breaks a paragraph so that no line is much emptier than the others. The greedy
method looks at one line at a time; the optimal method minimizes the sum of the squares of the
spaces left over at the ends of all lines but the last."""


def paragraphs(text):
    return [" ".join(part.split()) for part in text.split("\n\n")]


def greedy(words, width):
    lines, line = [], []
    length = 0
    for word in words:
        if line and length + len(word) + len(line) > width:
            lines.append(line)
            line, length = [], 0
        line.append(word)
        length += len(word)
    if line:
        lines.append(line)
    return lines


def balanced(words, width):
    n = len(words)
    best = [0.0] + [float("inf")] * n
    cut = [0] * (n + 1)
    for end in range(1, n + 1):
        length = -1
        for start in range(end - 1, -1, -1):
            length += len(words[start]) + 1
            if length > width and start < end - 1:
                break
            penalty = 0 if end == n else max(width - length, 0) ** 2
            if best[start] + penalty < best[end]:
                best[end] = best[start] + penalty
                cut[end] = start
    lines, end = [], n
    while end > 0:
        lines.append(words[cut[end] : end])
        end = cut[end]
    return lines[::-1]


def justify(line, width):
    if len(line) == 1:
        return line[0]
    gaps = len(line) - 1
    spaces = width - sum(map(len, line))
    each, extra = divmod(spaces, gaps)
    out = []
    for i, word in enumerate(line[:-1]):
        out.append(word + " " * (each + (1 if i < extra else 0)))
    return "".join(out) + line[-1]


def raggedness(lines, width):
    return sum((width - len(" ".join(line))) ** 2 for line in lines[:-1])


def columns(left, right, width, gap=" | "):
    height = max(len(left), len(right))
    for i in range(height):
        a = left[i] if i < len(left) else ""
        b = right[i] if i < len(right) else ""
        yield f"{a:<{width}}{gap}{b}".rstrip()


def main():
    width = 38
    for number, paragraph in enumerate(paragraphs(TEXT), 1):
        words = paragraph.split()
        one, two = greedy(words, width), balanced(words, width)
        print(f"-- paragraph {number}: {len(words)} words; raggedness {raggedness(one, width)} and {raggedness(two, width)}")
        left = [" ".join(line) for line in one]
        right = [justify(line, width) for line in two[:-1]] + [" ".join(two[-1])]
        for line in columns(left, right, width):
            print(line)
        assert " ".join(left) == paragraph and all(len(line) <= width for line in left + right)
    for line in greedy("a verylongwordthatdoesnotfit b c".split(), 6):
        print(repr(" ".join(line)))
    print("\n".join(line.center(width, "·") for line in ("centred", "text", "über alles")))


if __name__ == "__main__":
    main()

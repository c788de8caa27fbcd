"""Reports in text: tables with alignment from specs, wrapped columns, trees, bar charts, histograms, boxes, unicode widths."""
import textwrap
import unicodedata
from itertools import zip_longest


def width(text):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 0 if unicodedata.combining(c) else 1 for c in text)


def pad(text, n, align="<"):
    gap = max(0, n - width(text))
    left = {"<": 0, ">": gap, "^": gap // 2}[align]
    return " " * left + text + " " * (gap - left)


def table(rows, header=None, aligns=None, limit=18):
    rows = [[f"{c:,.2f}" if isinstance(c, float) else str(c) if c is not None else "" for c in row] for row in rows]
    everything = ([list(header)] if header else []) + rows
    columns = max(map(len, everything))
    aligns = (aligns or "") + "<" * columns
    wrapped = [[textwrap.wrap(c, limit) or [""] for c in row] + [[""]] * (columns - len(row)) for row in everything]
    widths = [max(width(line) for row in wrapped for line in row[i]) for i in range(columns)]
    rule = "+".join("-" * (w + 2) for w in widths)
    for i, row in enumerate(wrapped):
        for lines in zip_longest(*row, fillvalue=""):
            yield "|".join(f" {pad(text, w, a)} " for text, w, a in zip(lines, widths, aligns)).rstrip()
        if header and i == 0:
            yield rule


def tree(node, prefix=""):
    name, *children = node
    yield name
    for i, child in enumerate(children):
        last = i == len(children) - 1
        branch, rest = ("└─ ", "   ") if last else ("├─ ", "│  ")
        first, *others = tree(child if isinstance(child, tuple) else (child,))
        yield branch + first
        yield from (rest + line for line in others)


def bars(data, size=20):
    top = max(data.values())
    blocks = " ▏▎▍▌▋▊▉█"
    for label, value in sorted(data.items(), key=lambda kv: (-kv[1], kv[0])):
        whole, part = divmod(round(value / top * size * 8), 8)
        yield f"{label:>6} {'█' * whole}{blocks[part].strip()} {value:g} ({value / sum(data.values()):.1%})"


def box(text, style="┌─┐│└┘"):
    tl, h, tr, v, bl, br = style
    lines = text.expandtabs(4).splitlines() or [""]
    w = max(map(width, lines))
    return "\n".join([tl + h * (w + 2) + tr, *(f"{v} {pad(line, w, '^')} {v}" for line in lines), bl + h * (w + 2) + br])


print(*table([["apple", 1.5, "red and round, grows on trees", None], ["日本", 12345.678, "wide"], ["café", -0.001, "é combining e\u0301", True]], header=("name", "price", "a remark"), aligns="<>^"), sep="\n")
print(*tree(("root", ("a", "a1", ("a2", "deep")), "b", ("c", "c1"))), sep="\n")
print(*bars({"x": 10, "yy": 3.3, "zzz": 10, "none": 0}), sep="\n")
print(box("title\n\tindented\n日本"), box("", "++++++"), sep="\n")
text = "The quick brown fox-hound jumped over a veryveryveryverylongword; it's   fine.\n\nNew para."
for options in ({"width": 20}, {"width": 20, "break_long_words": False}, {"width": 22, "initial_indent": "* ", "subsequent_indent": "  "}, {"width": 20, "break_on_hyphens": False, "max_lines": 3, "placeholder": " [..]"}, {"width": 30, "replace_whitespace": False, "drop_whitespace": False}, {"width": 25, "fix_sentence_endings": True, "expand_tabs": False}):
    print(textwrap.wrap(text, **options))
print(textwrap.shorten("Hello  wonderful   world!", 12), textwrap.shorten("word", 2, placeholder="."), repr(textwrap.dedent("  a\n    b\n\n  \tc\n ")), textwrap.indent("a\n\nb\n", "> "), textwrap.indent("a\n\nb", "+", lambda line: True), textwrap.fill("a b c", 3))
for call in (lambda: textwrap.wrap("abc", 0), lambda: textwrap.wrap("a b c d", 3, max_lines=1, placeholder="....."), lambda: textwrap.shorten("long text here", 3), lambda: textwrap.TextWrapper(width=5, bogus=1)):
    try:
        print(call())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print("{:<10}|{:>10}|{:^10}|{:*^9}".format("left", "right", "mid", "x"), "tab\tsep\t.".expandtabs(8), "x".center(6, "-"), "a-b".ljust(5, ".") + "|", "7".zfill(3), "-7".zfill(4), "ab\u0301".center(5, "_"))

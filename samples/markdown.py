"""A small Markdown to HTML converter and table-of-contents maker."""

import sys


def escape(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def inline(text):
    text = escape(text)
    for mark, tag in (("**", "strong"), ("*", "em"), ("`", "code")):
        parts = text.split(mark)
        if len(parts) % 2 == 0:
            parts[-2:] = [parts[-2] + mark + parts[-1]]
        text = "".join(part if i % 2 == 0 else f"<{tag}>{part}</{tag}>" for i, part in enumerate(parts))
    out, position = [], 0
    while True:
        start = text.find("[", position)
        middle = text.find("](", start)
        end = text.find(")", middle)
        if start < 0 or middle < 0 or end < 0:
            out.append(text[position:])
            return "".join(out)
        out.append(text[position:start])
        out.append(f'<a href="{text[middle + 2:end]}">{text[start + 1:middle]}</a>')
        position = end + 1


def slug(title):
    return "-".join("".join(c if c.isalnum() else " " for c in title.lower()).split())


class Converter:
    def __init__(self):
        self.out, self.paragraph, self.stack, self.contents = [], [], [], []
        self.in_code = False

    def flush(self):
        if self.paragraph:
            self.out.append("<p>" + inline(" ".join(self.paragraph)) + "</p>")
            self.paragraph = []

    def close_lists(self, depth=0):
        while len(self.stack) > depth:
            self.out.append("  " * (len(self.stack) - 1) + f"</{self.stack.pop()}>")

    def list_item(self, kind, indent, text):
        self.flush()
        depth = indent // 2 + 1
        self.close_lists(depth)
        if len(self.stack) == depth and self.stack[-1] != kind:
            self.close_lists(depth - 1)
        while len(self.stack) < depth:
            self.out.append("  " * len(self.stack) + f"<{kind}>")
            self.stack.append(kind)
        self.out.append("  " * depth + f"<li>{inline(text)}</li>")

    def heading(self, line):
        self.flush()
        self.close_lists()
        level = len(line) - len(line.lstrip("#"))
        title = line[level:].strip()
        self.contents.append((level, title, slug(title)))
        self.out.append(f'<h{level} id="{slug(title)}">{inline(title)}</h{level}>')

    def feed(self, line):
        stripped = line.strip()
        if stripped.startswith("```"):
            self.flush()
            self.close_lists()
            self.in_code = not self.in_code
            self.out.append("<pre>" if self.in_code else "</pre>")
        elif self.in_code:
            self.out.append(escape(line.rstrip("\n")))
        elif not stripped:
            self.flush()
            self.close_lists()
        elif stripped.startswith("#"):
            self.heading(stripped)
        elif stripped[:2] in ("- ", "* "):
            self.list_item("ul", len(line) - len(line.lstrip()), stripped[2:])
        elif stripped.split(". ")[0].isdigit():
            self.list_item("ol", len(line) - len(line.lstrip()), stripped.split(". ", 1)[1])
        elif set(stripped) == {"-"} and len(stripped) > 2:
            self.flush()
            self.out.append("<hr>")
        elif stripped.startswith("> "):
            self.flush()
            self.out.append(f"<blockquote>{inline(stripped[2:])}</blockquote>")
        else:
            self.paragraph.append(stripped)

    def finish(self):
        self.flush()
        self.close_lists()
        return "\n".join(self.out)


def main():
    converter = Converter()
    for line in sys.stdin:
        converter.feed(line)
    html = converter.finish()
    for level, title, anchor in converter.contents:
        print("  " * (level - 1) + f"{title} (#{anchor})")
    print(html)
    print(f"{html.count('<')} tags, {len(html)} characters", file=sys.stderr)


if __name__ == "__main__":
    main()

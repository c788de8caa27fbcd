"""A converter from a small Markdown to HTML: block parser as a state machine, inline rules by regular expressions, nested lists, tables, references, escapes."""
import html
import re
import textwrap
from itertools import zip_longest

INLINE = re.compile(r"""
    \\(?P<escape>[\\`*_\[\]#|])
  | (?P<code>`+)(?P<code_text>.+?)(?P=code)(?!`)
  | !\[(?P<alt>[^\]]*)\]\((?P<src>[^)\s]+)\)
  | \[(?P<text>[^\]]+)\](?:\((?P<url>[^)\s]+)(?:\s+"(?P<title>[^"]*)")?\)|\[(?P<ref>[^\]]*)\])
  | (?P<mark>\*\*|__|\*|_|~~)(?P<marked>(?=\S).+?(?<=\S))(?P=mark)
  | <(?P<auto>https?://[^>\s]+)>
""", re.X)
TAGS = {"**": "strong", "__": "strong", "*": "em", "_": "em", "~~": "del"}


class Converter:
    def __init__(self, text):
        self.references, self.used, self.headings = {}, set(), []
        lines = []
        for line in textwrap.dedent(text).expandtabs(4).splitlines():
            if found := re.match(r"\[([^\]]+)\]:\s*(\S+)", line):
                self.references[found[1].casefold()] = found[2]
            else:
                lines.append(line.rstrip())
        self.lines = lines

    def inline(self, text):
        out, at = [], 0
        for m in INLINE.finditer(text):
            out.append(html.escape(text[at:m.start()], quote=False))
            at = m.end()
            match m.lastgroup, m.groupdict():
                case _, {"escape": str(c)}:
                    out.append(html.escape(c))
                case _, {"code_text": str(code)}:
                    out.append(f"<code>{html.escape(code.strip(), quote=False)}</code>")
                case _, {"src": str(src), "alt": alt}:
                    out.append(f'<img src="{html.escape(src)}" alt="{html.escape(alt)}">')
                case _, {"text": str(inner), "url": url, "ref": ref, "title": title}:
                    if url is None:
                        key = (ref or inner).casefold()
                        url = self.references.get(key)
                        if url is None:
                            out.append(html.escape(m[0]))
                            continue
                        self.used.add(key)
                    shown = f' title="{html.escape(title)}"' if title else ""
                    out.append(f'<a href="{html.escape(url)}"{shown}>{self.inline(inner)}</a>')
                case _, {"mark": str(mark), "marked": inner}:
                    out.append(f"<{TAGS[mark]}>{self.inline(inner)}</{TAGS[mark]}>")
                case _, {"auto": str(url)}:
                    out.append(f'<a href="{url}">{url}</a>')
        return "".join(out) + html.escape(text[at:], quote=False)

    def heading(self, level, text):
        slug = base = re.sub(r"[^\w]+", "-", text.casefold()).strip("-")
        n = 1
        while slug in (s for _, s, _ in self.headings):
            n += 1
            slug = f"{base}-{n}"
        self.headings.append((level, slug, text))
        return f'<h{level} id="{slug}">{self.inline(text)}</h{level}>'

    def table(self, rows):
        cells = [[c.strip() for c in re.split(r"(?<!\\)\|", r.strip("|"))] for r in rows]
        align = ["center" if c[:1] == c[-1:] == ":" else "right" if c.endswith(":") else "" for c in cells[1]]
        yield "<table>"
        for n, row in enumerate(cells):
            if n != 1:
                tag = "th" if n == 0 else "td"
                yield "<tr>" + "".join(f"<{tag}{f' align={a}' if a else ''}>{self.inline(c or '')}</{tag}>" for c, a in zip_longest(row[:len(align)], align, fillvalue="")) + "</tr>"
        yield "</table>"

    def items(self, lines, indent=0):
        """Nested lists; consumes from the list of lines."""
        kind = "ol" if re.match(r"\s*\d+[.)]", lines[0]) else "ul"
        yield " " * indent + f"<{kind}>"
        while lines and (m := re.match(r"( *)(?:[-*+]|\d+[.)]) +(.*)", lines[0])) and len(m[1]) >= indent:
            if len(m[1]) > indent:
                yield from self.items(lines, len(m[1]))
                continue
            lines.pop(0)
            text = m[2]
            while lines and lines[0].strip() and not re.match(r" *([-*+]|\d+[.)]) ", lines[0]):
                text += " " + lines.pop(0).strip()
            box = {"[ ] ": "☐ ", "[x] ": "☑ "}.get(text[:4])
            yield " " * indent + f"<li>{box or ''}{self.inline(text[4:] if box else text)}</li>"
        yield " " * indent + f"</{kind}>"

    def blocks(self, lines):
        lines = list(lines)
        while lines:
            line = lines[0]
            if not line.strip():
                lines.pop(0)
            elif m := re.match(r"(#{1,6})\s+(.*?)\s*#*$", line):
                lines.pop(0)
                yield self.heading(len(m[1]), m[2])
            elif m := re.match(r"(`{3,}|~{3,})\s*(\w*)", line):
                lines.pop(0)
                code = []
                while lines and not lines[0].startswith(m[1]):
                    code.append(lines.pop(0))
                lines and lines.pop(0)
                yield f"<pre{f' class={m[2]}' if m[2] else ''}>{html.escape(chr(10).join(code), quote=False)}</pre>"
            elif re.fullmatch(r"(\*\s*){3,}|(-\s*){3,}", line):
                lines.pop(0)
                yield "<hr>"
            elif line.startswith(">"):
                quoted = []
                while lines and lines[0].strip():
                    quoted.append(lines.pop(0).removeprefix(">").removeprefix(" "))
                yield "<blockquote>\n" + textwrap.indent("\n".join(self.blocks(quoted)), "  ") + "\n</blockquote>"
            elif "|" in line and len(lines) > 1 and re.fullmatch(r"[|\s:-]+", lines[1]):
                rows = []
                while lines and "|" in lines[0]:
                    rows.append(lines.pop(0))
                yield from self.table(rows)
            elif re.match(r"( *)([-*+]|\d+[.)]) +", line):
                yield from self.items(lines, len(line) - len(line.lstrip()))
            else:
                text = []
                while lines and lines[0].strip() and not re.match(r"#{1,6}\s|>|```", lines[0]):
                    text.append(lines.pop(0))
                if len(text) == 2 and set(text[1]) == {"="}:
                    yield self.heading(1, text[0])
                else:
                    yield "<p>" + re.sub(r" {2,}\n", "<br>", self.inline("\n".join(text))) + "</p>"


SOURCE = r"""
    Title & more
    ============
    A *short* **bold _nested_ text** with `code <b>`, ``a ` b`` and \*escapes\*, ~~gone~~.
    Second line with [a link](http://x.org/?a=1&b=2 "The \"title") and [ref][Home] or [home][] and [lost][nowhere].

    ## List ##
    - one
      continued here
    - [x] two with ![pic](a.png)
      1. inner *first*
      2. inner second
         * deep
    - [ ] three
    > quoted *text*
    > - with list
    > > and deeper

    | Name | Count | Note |
    |:-----|------:|:----:|
    | a \| b | 1 | **x** |
    | short |
    ```python
    if a < b: print("&")
    # no heading
    ```
    ***
    ## List
    <https://auto.org> <script>alert(1)</script> 5 < 6 & 2 * 3 * 4 snake_case_name
    ####### seven
    ~~~
    unclosed
    [home]: https://home.example/?q=<1>
"""
converter = Converter(SOURCE)
print("\n".join(converter.blocks(converter.lines)))
print(converter.headings, converter.references, converter.used)
for text in ("", "* a\n* b", "plain", "**", "`", "[x]", "# ", "1. a\n1) b\n   2. c", "a  \nb"):
    print(repr(text), list(Converter(text).blocks(Converter(text).lines)))

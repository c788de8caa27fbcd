"""tokenize and token: kinds, positions, encodings, untokenize, errors; keyword, tabnanny-like checks, a line counter, a minifier."""
import io
import keyword
import token
import tokenize

SOURCE = '''# -*- coding: utf-8 -*-
def f(a, *b, c=0x1F):  # comment
    """doc
    string"""
    if a >= 1_000 and b != -2.5e-3j:
        return f"{a!r}" \\
            'cont' -> x

    x: int = (1,
              2)  ; y @= 3 ** 4
\tz = b'\\x00' or rb"raw" if not c else ...
'''
SOURCE = SOURCE.replace("\tz", "    z")
for t in tokenize.generate_tokens(io.StringIO(SOURCE).readline):
    print(token.tok_name[t.type], token.tok_name[t.exact_type] if t.exact_type != t.type else "", repr(t.string), t.start, t.end)
raw = SOURCE.encode()
tokens = list(tokenize.tokenize(io.BytesIO(raw).readline))
print(tokens[0], tokenize.untokenize(tokens) == raw, tokenize.untokenize((t.type, t.string) for t in tokens[:12]))
for head in (b"# coding: latin-1\n", b"\xef\xbb\xbfx = 1\n", b"x\n# coding=ascii\n", b"# vim: set fileencoding=nope :\n", b"\xef\xbb\xbf# coding: latin-1\n", b"x = '\xff'\n", b"", b"#!/bin/sh\n# coding: Latin-1-unix\n"):
    try:
        print(tokenize.detect_encoding(io.BytesIO(head).readline))
    except SyntaxError as error:
        print("SyntaxError", error)
for text in ("(1,\n", "'abc\n", "'''abc\n", "  x\n y\n", "a $ b\n", "x = 1\n  y\n", "0777\n", "a\\\n", "if x:\n\ty\n        z\n"):
    try:
        print([t.string for t in tokenize.generate_tokens(io.StringIO(text).readline)])
    except (tokenize.TokenError, IndentationError) as error:
        print(type(error).__name__, error.args[0], error.args[1][:3] if len(error.args) > 1 else "")


def count_lines(text):
    code, comments, last = set(), set(), None
    for t in tokenize.generate_tokens(io.StringIO(text).readline):
        if t.type == tokenize.COMMENT:
            comments.add(t.start[0])
        elif t.type not in (tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER):
            if not (t.type == tokenize.STRING and last in (None, tokenize.INDENT, tokenize.NEWLINE)):
                code.update(range(t.start[0], t.end[0] + 1))
        if t.type != tokenize.NL:
            last = t.type
    return len(text.splitlines()), len(code), len(comments)


print(count_lines(SOURCE), count_lines("# only\n\n"), count_lines(""))


def rename(text, names):
    out = []
    for t in tokenize.generate_tokens(io.StringIO(text).readline):
        out.append((t.type, names.get(t.string, t.string) if t.type == tokenize.NAME and not keyword.iskeyword(t.string) else t.string))
    return tokenize.untokenize(out)


print(rename("def area(width, height): return width*height\n", {"width": "w", "height": "h", "def": "no"}))
print(keyword.iskeyword("async"), keyword.iskeyword("match"), keyword.issoftkeyword("match"), len(keyword.kwlist), keyword.softkwlist, token.ISTERMINAL(token.NAME), token.ISNONTERMINAL(300), token.ISEOF(0), token.EXACT_TOKEN_TYPES["**="] == token.DOUBLESTAREQUAL)
with open("t.py", "wb") as f:
    f.write("# coding: latin-1\ns = 'é'\n".encode("latin-1"))
with tokenize.open("t.py") as f:
    print(f.encoding, f.read())

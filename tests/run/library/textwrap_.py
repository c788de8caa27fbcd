import textwrap

text = """The quick brown fox, which jumped over the lazy dog -- repeatedly -- was tired.  It slept
for a very-long-hyphenated-word and a Supercalifragilisticexpialidocious one."""
print(textwrap.fill(text, 30))
print(textwrap.wrap(text, 20, break_long_words=False, break_on_hyphens=False))
print(textwrap.fill(text, 40, initial_indent="* ", subsequent_indent="  ", fix_sentence_endings=True))
print(textwrap.shorten(text, 40), textwrap.shorten("hello world", 8, placeholder="..."), textwrap.wrap("", 10), textwrap.wrap("a\tb\n\nc", 5))
print(repr(textwrap.dedent("""
    a
      b

    c
""")), repr(textwrap.dedent("\tx\n\ty")), textwrap.indent("a\n\nb\n", "> "), textwrap.indent("a\n\nb", "+ ", lambda line: True))
w = textwrap.TextWrapper(width=15, max_lines=2, placeholder=" [...]", tabsize=4, drop_whitespace=False)
print(w.wrap(text), w.fill("a b"))
try:
    textwrap.wrap("abc", 0)
except ValueError as e:
    print(e)

"""Errors of format specifications and % at the end of an expression."""
values = {"count": 3, "ratio": 0.5}
print("{count:>5} {ratio:.1%}".format(**values), f"{values['count']!r:>4}|")
for text in ("{count:q}", "{missing}", "{0}", "{count.real.x}", "{count[0]}", "{ratio:d}", "{", "}", "{!x}", "{count:{width}}", "{:}"):
    try:
        print(text.format(**values))
    except Exception as error:
        print(text, type(error).__name__, error)
width = "wide"
print(f"{values['count']:{width}d}", "never printed")

"""The is... methods."""

samples = ["", "abc", "ABC", "a1", "123", "1.5", " ", "\t\n", "a b", "é", "日本", "²", "½", "٣", "Ⅷ", "_x", "1x", "for", "a-b", "\x00", "😀", "a\n", "ａ", "𝟘", "\u00ad", "\u2028"]
names = ["isalpha", "isdigit", "isdecimal", "isnumeric", "isalnum", "isspace", "isidentifier", "isprintable", "isascii", "islower", "isupper", "istitle"]
for sample in samples:
    print(ascii(sample), "".join("01"[getattr(sample, name)()] for name in names))
print("".join(c for c in "a1b2-c3" if c.isalpha()), "".join(c for c in "a1b2-c3" if c.isdigit()), sum(c.isspace() for c in "a b\tc\n"))
print(all(c.isalnum() for c in "abc123"), any(c.isupper() for c in "abcD"), "x".isidentifier() and not "1x".isidentifier())
try:
    "".isalpha("x")
except TypeError as e:
    print(e)
count = {"letter": 0, "digit": 0, "space": 0, "other": 0}
for c in "The 3 quick foxes; 12 lazy dogs!":
    if c.isalpha():
        count["letter"] += 1
    elif c.isdigit():
        count["digit"] += 1
    elif c.isspace():
        count["space"] += 1
    else:
        count["other"] += 1
print(count)

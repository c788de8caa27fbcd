"""Hashes and identity behave: equal strings are one key, whatever they are built from."""

a = "hello"
b = "".join(["hel", "lo"])
c = b"hello".decode()
d = "xhellox"[1:-1]
print(a == b == c == d, hash(a) == hash(b) == hash(c) == hash(d), len({a, b, c, d}))
table = {a: 1}
table[b] += 1
table[c] += 1
table[d] += 1
print(table)
print(hash(""), hash("a"), hash("ab"), hash("é"), hash("日本"), hash("😀"))
print(hash(b"a"), hash(b""), hash("a" * 100), hash(("a", "b")))
words = "zeta alpha mid omega beta gamma delta eps".split()
print(set(words), frozenset(words[:4]))
print({w: len(w) for w in words})
print({"a", "b", "c", "d", "e"}, {"x1", "x2", "x3"}, {"", "a"})
print(list(dict.fromkeys("mississippi")), list(set("mississippi")))
print(min(words), max(words), sorted(words), sorted(words, reverse=True), sorted(words, key=lambda w: (len(w), w)))
print("a" is not None, "abc".__hash__() == hash("abc"), "abc".__eq__("abc"), "abc".__lt__("abd"), "a".__eq__(1), "a".__contains__("a"), "a".__len__())
